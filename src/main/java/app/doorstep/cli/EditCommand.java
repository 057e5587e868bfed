package app.doorstep.cli;

import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `edit`: changes fields of one feedback.
@Command(name = "edit")
final class EditCommand extends NotebookCommand {
    @Parameters(paramLabel = "ID", index = "0")
    private Long id = 0L;

    @Parameters(paramLabel = "KEY=VALUE", index = "1..*", arity = "1..*")
    private List<String> fields = new ArrayList<>();

    EditCommand(Session session) {
        super(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var changed = Fields.read(fields, session);
        notebook.log().set(id, changed);
        results().line(say("edit.done", Long.toString(id), String.join(", ", changed.keySet())));
        return ExitCode.DONE;
    }
}
