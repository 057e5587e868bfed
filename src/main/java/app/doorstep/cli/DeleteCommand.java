package app.doorstep.cli;

import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `delete`: removes feedback, all of the named or none.
@Command(name = "delete")
final class DeleteCommand extends NotebookCommand {
    @Parameters(paramLabel = "ID", arity = "1..*")
    private List<Long> ids = new ArrayList<>();

    DeleteCommand(Session session) {
        super(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var distinct = new LinkedHashSet<>(ids);
        for (var id : distinct) {
            notebook.log().require(id);
        }
        for (var id : distinct) {
            notebook.log().delete(id);
        }
        results().line(session.texts().count("cli.delete.done", distinct.size()));
        return ExitCode.DONE;
    }
}
