package app.doorstep.cli;

import app.doorstep.workbench.Trouble;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `tour`: sample data through the whole main job, in a notebook of its own.
@Command(name = "tour")
final class TourCommand extends PlainCommand {
    @Option(names = "--out", paramLabel = "DIR")
    private Path out = Path.of("doorstep-tour");

    TourCommand(Session session) {
        super(session);
    }

    @Override
    int run() throws Trouble {
        new Tour(session, session.makeFolder(out)).run();
        return ExitCode.DONE;
    }
}
