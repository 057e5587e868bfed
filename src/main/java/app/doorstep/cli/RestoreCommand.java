package app.doorstep.cli;

import app.doorstep.workbench.BackupEntry;
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

    /// What stands in the question is said as well where nobody can answer it.
    private void ask(BackupEntry backup, Path folder) throws Trouble {
        var kept = session.texts().count("cli.restore.holds", backup.feedback());
        var doubt = backup.hashed() ? kept : kept + " " + say("restore.unhashed");
        if (!session.agrees(doubt + " " + say("restore.question", folder.toString(), file.toString()))) {
            throw unusable(backup.hashed() ? "restore.unasked" : "restore.unasked.unhashed");
        }
    }

    @Override
    int run() throws Trouble {
        session.requireFile(file);
        var folder = session.folder();
        var backup = Safety.look(session.resolve(file));
        if (!yes && backup.ok()) {
            ask(backup, folder);
        }
        Safety.restore(folder, session.resolve(file), session.around().clock(), session.texts());
        results().line(say("restore.done", file.toString()));
        return ExitCode.DONE;
    }
}
