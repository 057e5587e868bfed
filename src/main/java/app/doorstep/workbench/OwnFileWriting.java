package app.doorstep.workbench;

import app.doorstep.domain.Feedback;
import app.doorstep.importing.OwnFormat;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Writes feedback as Doorstep's own file, whole or not at all.
final class OwnFileWriting {
    private OwnFileWriting() {}

    /// Where the rows come from, one by one.
    interface Source {
        void giveTo(Consumer<Feedback> take) throws Trouble;
    }

    /// Writes what `source` gives.
    ///
    /// @return how many rows were written
    static long write(Path file, Desk desk, Source source) throws Trouble {
        var rows = new AtomicLong();
        WholeFile.write(file, desk, out -> {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            var writer = OwnFormat.rows(text);
            source.giveTo(feedback -> {
                writer.accept(feedback);
                rows.incrementAndGet();
            });
            writer.flush();
            text.flush();
        });
        return rows.get();
    }
}
