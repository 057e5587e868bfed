package app.doorstep.cli;

import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `policy copy`: a policy of the driver's own, made from another.
@Command(name = "copy")
final class PolicyCopyCommand extends NotebookCommand {
    @Parameters(paramLabel = "NAME", index = "0")
    private String name = "";

    @Parameters(paramLabel = "NEW-NAME", index = "1")
    private String copy = "";

    PolicyCopyCommand(Session session) {
        super(session);
    }

    @Override
    void check() throws Trouble {
        if (!copy.matches("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*")) {
            throw misuse("policy.not-a-name", copy);
        }
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var policy = PolicyCommand.require(name, notebook, session);
        if (notebook.policies().named(copy).isPresent()) {
            throw unusable("policy.exists", copy);
        }
        notebook.policies().save(policy.named(copy));
        results().line(say("policy.copied", policy.name(), copy));
        return ExitCode.DONE;
    }
}
