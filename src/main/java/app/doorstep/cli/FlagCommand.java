package app.doorstep.cli;

import app.doorstep.domain.Flag;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.EnumSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `flag`: what the driver says about one feedback.
@Command(name = "flag")
final class FlagCommand extends NotebookCommand {
    private final EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);

    @Parameters(paramLabel = "ID")
    private Long id = 0L;

    @Option(names = "--off")
    private boolean off;

    FlagCommand(Session session) {
        super(session);
    }

    @Option(names = "--outside-control")
    void outsideControl(boolean on) {
        flags.add(Flag.OUTSIDE_CONTROL);
    }

    @Option(names = "--disputed")
    void disputed(boolean on) {
        flags.add(Flag.DISPUTED);
    }

    @Option(names = "--exclude")
    void exclude(boolean on) {
        flags.add(Flag.EXCLUDED);
    }

    @Override
    void check() throws Trouble {
        if (flags.isEmpty()) {
            throw misuse("flag.none");
        }
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        for (var flag : flags) {
            notebook.log().flag(id, flag, !off);
            results().line(say(off ? "flag.off" : "flag.on", Long.toString(id), say("flag." + flag.id())));
        }
        return ExitCode.DONE;
    }
}
