package app.doorstep.cli;

import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `backup`: writes one now, into the data folder or to a file.
@Command(name = "backup")
final class BackupCommand extends NotebookCommand {
    @Parameters(paramLabel = "FILE", arity = "0..1")
    private @Nullable Path file;

    BackupCommand(Session session) {
        super(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var made = notebook.safety().backup(file == null ? null : session.resolve(file));
        results()
                .line(session.texts()
                        .count("cli.backup.done", made.feedback(), made.file().toString()));
        return ExitCode.DONE;
    }
}
