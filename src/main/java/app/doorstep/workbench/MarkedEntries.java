package app.doorstep.workbench;

import app.doorstep.comments.CommentReader;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Mark;
import app.doorstep.domain.MarkSource;
import java.util.ArrayList;
import java.util.List;

/// Adds to an entry what its comment says.
final class MarkedEntries {
    private MarkedEntries() {}

    /// The entry with the marks read from its comment beside those it states; marks read earlier are replaced.
    static Entry read(Entry entry, CommentReader reader) {
        var comment = entry.words().comment();
        var stated = entry.marks().stream()
                .filter(mark -> mark.source() != MarkSource.INFERRED)
                .toList();
        if (comment == null) {
            return stated.size() == entry.marks().size() ? entry : entry.withMarks(stated);
        }
        var inferred = reader.read(comment, entry.verdict().stars());
        if (inferred.isEmpty() && stated.size() == entry.marks().size()) {
            return entry;
        }
        List<Mark> all = new ArrayList<>(stated);
        all.addAll(inferred);
        return entry.withMarks(all);
    }
}
