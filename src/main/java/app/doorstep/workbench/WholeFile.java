package app.doorstep.workbench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Writes a file the user asked for: an existing one is replaced only when the new one is whole, and one that could not
/// be finished leaves nothing behind.
final class WholeFile {
    private WholeFile() {}

    /// @throws Trouble if the file cannot be written; the old one is still there then
    static void write(Path file, Desk desk, Content<Trouble> content) throws Trouble {
        var whole = file.toAbsolutePath();
        requireWritable(whole, desk);
        try {
            replace(whole, content);
        } catch (IOException | UncheckedIOException e) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("not-written", file.toString()), List.of(), e);
        }
    }

    /// The same without words for what goes wrong.
    ///
    /// @param <X> what `content` throws beside
    static <X extends Exception> void replace(Path whole, Content<X> content) throws IOException, X {
        var part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.to(out);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            discard(part);
        }
    }

    /// Refuses a place where no file can be written, before any work is done for it.
    ///
    /// @throws Trouble if it is a folder, or its folder is not there
    static void requireWritable(Path file, Desk desk) throws Trouble {
        if (Files.isDirectory(file)) {
            // Moved onto an empty folder, a file would take its place.
            throw new Trouble(Trouble.Kind.INPUT, desk.say("output-folder", file.toString()));
        }
        var parent = file.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("no-output-folder", file.toString()));
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException _) {
            // The folder has gone; there is nothing left to tidy.
        }
    }

    interface Content<X extends Exception> {
        void to(OutputStream out) throws IOException, X;
    }
}
