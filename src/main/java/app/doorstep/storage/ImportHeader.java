package app.doorstep.storage;

import java.util.List;

/// What is known of an import before its rows: its files, at least one, in the order in which rows name them.
public record ImportHeader(List<BatchFile> files) {
    public ImportHeader {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("an import of nothing");
        }
    }
}
