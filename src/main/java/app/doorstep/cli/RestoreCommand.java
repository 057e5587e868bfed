package app.doorstep.cli;

import app.doorstep.workbench.Safety;
import app.doorstep.workbench.Trouble;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `restore`: puts a backup in the notebook's place, which may be missing, damaged or too new to be opened.
@Command(name = "restore")
final class RestoreCommand extends PlainCommand {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--yes")
    private boolean yes;

    RestoreCommand(Session session) {
        super(session);
    }

    @Override
    int run() throws Trouble {
        session.requireFile(file);
        var folder = session.folder();
        if (!yes && !session.agrees(say("restore.question", folder.toString(), file.toString()))) {
            throw unusable("restore.unasked");
        }
        Safety.restore(folder, session.resolve(file), session.around().clock(), session.texts());
        results().line(say("restore.done", file.toString()));
        return ExitCode.DONE;
    }
}
