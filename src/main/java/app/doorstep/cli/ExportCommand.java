package app.doorstep.cli;

import app.doorstep.domain.FeedbackQuery;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `export`: feedback as Doorstep's own file.
@Command(name = "export")
final class ExportCommand extends NotebookCommand {
    @Parameters(paramLabel = "FILE.csv")
    private Path file = Path.of("");

    @Mixin
    private FilterOptions filters = new FilterOptions();

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    void check() throws Trouble {
        filters.query(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        export(notebook, session, file, filters.query(session));
        return ExitCode.DONE;
    }

    static void export(Workbench notebook, Session session, Path file, FeedbackQuery query) throws Trouble {
        var rows = notebook.log().export(session.resolve(file), query);
        session.results().line(session.texts().count("cli.export.done", rows, file.toString()));
    }
}
