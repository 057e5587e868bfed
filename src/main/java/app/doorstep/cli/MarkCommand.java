package app.doorstep.cli;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Polarity;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mark`: corrects what was read from a comment.
@Command(name = "mark")
final class MarkCommand extends NotebookCommand {
    private static final String NONE = "none";

    @Parameters(paramLabel = "ID")
    private Long id = 0L;

    @Option(names = "--factor", paramLabel = "F", required = true)
    private Factor factor = Factor.OVERALL;

    @Option(names = "--polarity", paramLabel = "praise|complaint|none", required = true)
    private String polarity = NONE;

    MarkCommand(Session session) {
        super(session);
    }

    @Override
    void check() throws Trouble {
        if (!polarity.equals(NONE)) {
            new Arguments(session).fixed(Polarity.class, polarity);
        }
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var name = session.texts().get("factor." + factor.id());
        if (polarity.equals(NONE)) {
            notebook.log().mark(id, factor, null);
            results().line(say("mark.none", Long.toString(id), name));
        } else {
            var chosen = new Arguments(session).fixed(Polarity.class, polarity);
            notebook.log().mark(id, factor, chosen);
            results()
                    .line(say(
                            "mark.done",
                            Long.toString(id),
                            name,
                            session.texts().get("factor." + chosen.id())));
        }
        return ExitCode.DONE;
    }
}
