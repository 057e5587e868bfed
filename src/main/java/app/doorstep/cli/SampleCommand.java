package app.doorstep.cli;

import app.doorstep.workbench.SampleYear;
import app.doorstep.workbench.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sample`: invented ratings as a file.
@Command(name = "sample")
final class SampleCommand extends PlainCommand {
    private static final int MOST_RATINGS = 100_000_000;
    private static final int MOST_MONTHS = 1_200;

    @Parameters(paramLabel = "FILE.csv")
    private Path file = Path.of("");

    @Option(names = "--ratings", paramLabel = "N")
    private Integer ratings = SampleYear.RATINGS;

    @Option(names = "--months", paramLabel = "N")
    private Integer months = SampleYear.MONTHS;

    @Option(names = "--until", paramLabel = "D")
    private @Nullable LocalDate until;

    SampleCommand(Session session) {
        super(session);
    }

    @Override
    int run() throws Trouble {
        requireWithin(ratings, MOST_RATINGS);
        requireWithin(months, MOST_MONTHS);
        try {
            SampleYear.write(session.resolve(file), ratings, months, until == null ? session.today() : until);
        } catch (IOException e) {
            throw unusable("not-written", file.toString());
        }
        results().line(session.texts().count("cli.sample.done", ratings, file.toString()));
        return ExitCode.DONE;
    }

    private void requireWithin(int number, int most) throws Trouble {
        if (number < 1 || number > most) {
            throw misuse("not-count", Integer.toString(number), 1, most);
        }
    }
}
