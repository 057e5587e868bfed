package app.doorstep.cli;

import app.doorstep.domain.Outcome;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `outcome`: what came of a reply.
@Command(name = "outcome")
final class OutcomeCommand extends NotebookCommand {
    @Parameters(paramLabel = "ID", index = "0")
    private Long id = 0L;

    @Parameters(paramLabel = "solved|unsolved|changed|none", index = "1")
    private Outcome outcome = Outcome.NONE;

    OutcomeCommand(Session session) {
        super(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        notebook.answers().outcome(id, outcome);
        results().line(say("outcome.done", Long.toString(id), say("outcome." + outcome.id())));
        return ExitCode.DONE;
    }
}
