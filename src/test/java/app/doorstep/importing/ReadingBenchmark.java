package app.doorstep.importing;

import app.doorstep.domain.Entry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// How many rows of nine columns a second one core reads, judges and looks at as whole columns. Run by hand:
/// `java -cp … app.doorstep.importing.ReadingBenchmark`.
final class ReadingBenchmark {
    private static final int ROWS = 1_000_000;

    private ReadingBenchmark() {}

    /// This thread's own time, so that a busy machine does not spoil the figure.
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    public static void main(String[] args) throws IOException, ImportRefused {
        var own = write("date,platform,id,stars,sentiment,care,comment,customer,note", false);
        var mapped = write("Delivery day,App,Order no,Customer rating,Mood,Care,What they said,Buyer,Own note", true);
        for (int round = 0; round < 5; round++) {
            measure("own file", own);
            measure("mapped file", mapped);
        }
        Files.delete(own);
        Files.delete(mapped);
    }

    private static void measure(String name, Path file) throws ImportRefused {
        var began = cpuTime();
        var plan = Importing.plan(file, ReadingChoices.NONE, null).getFirst();
        var looked = cpuTime();
        var counted = new Counting();
        plan.judge(counted);
        var judged = cpuTime();
        System.out.printf(
                "%s (%s): %,d rows a second read and judged, %,d with the look at whole columns before; %d stored, %d"
                        + " rejected%n",
                name,
                plan.format(),
                ROWS * 1_000_000_000L / (judged - looked),
                ROWS * 1_000_000_000L / (judged - began),
                counted.accepted,
                counted.rejected);
    }

    private static Path write(String header, boolean american) throws IOException {
        var file = Files.createTempFile("rows", ".csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(header + "\n");
            for (int i = 0; i < ROWS; i++) {
                int month = 1 + i / 28 % 12;
                int day = 1 + i % 28;
                var date = american ? month + "/" + day + "/2025" : "2025-%02d-%02d".formatted(month, day);
                out.write(date + ",uber-eats,TBA" + (100_000_000_000L + i) + "," + (1 + i % 5) + ","
                        + (i % 5 < 2 ? "negative" : "positive") + "," + (i % 7 == 0 ? "2" : "") + ","
                        + (i % 3 == 0 ? "\"Left in the rain, note said porch\"" : "Right on time") + ",Dana " + i % 500
                        + ",\n");
            }
        }
        return file;
    }

    private static final class Counting implements JudgedRows {
        private long accepted;
        private long rejected;

        @Override
        public void accept(long line, Entry entry) {
            accepted++;
        }

        @Override
        public void reject(RowProblem problem) {
            rejected++;
        }
    }
}
