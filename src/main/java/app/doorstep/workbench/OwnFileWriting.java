package app.doorstep.workbench;

import app.doorstep.domain.Feedback;
import app.doorstep.importing.OwnFormat;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// Writes feedback as Doorstep's own file, whole or not at all.
final class OwnFileWriting {
    private static final int AT_ONCE = 1000;

    private OwnFileWriting() {}

    /// Where the rows come from, one by one.
    interface Source {
        void giveTo(Consumer<Feedback> take) throws Trouble;
    }

    /// Writes what `source` gives.
    ///
    /// @param all how many rows that is
    /// @return how many rows were written
    static long write(Path file, Desk desk, long all, WorkProgress progress, Source source) throws Trouble {
        try {
            return write(file, desk, rows -> watch(progress, rows, all), source);
        } catch (Stopped stopped) {
            throw new Trouble(Trouble.Kind.CANCELLED, desk.say("stopped"), List.of(), stopped);
        }
    }

    private static void watch(WorkProgress progress, long rows, long all) {
        if (rows % AT_ONCE == 0 && !progress.goOn((double) rows / Math.max(1, all))) {
            throw new Stopped();
        }
    }

    /// Leads out of a row's writing, from where no checked one can.
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static long write(Path file, Desk desk, LongConsumer watch, Source source) throws Trouble {
        var rows = new AtomicLong();
        WholeFile.write(file, desk, out -> {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            var writer = OwnFormat.rows(text);
            source.giveTo(feedback -> {
                writer.accept(feedback);
                watch.accept(rows.incrementAndGet());
            });
            writer.flush();
            text.flush();
        });
        return rows.get();
    }
}
