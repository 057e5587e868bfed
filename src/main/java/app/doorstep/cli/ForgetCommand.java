package app.doorstep.cli;

import app.doorstep.workbench.Privacy;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `forget`: leaves no word of a customer, or of anything.
@Command(name = "forget")
final class ForgetCommand extends NotebookCommand {
    @ArgGroup(multiplicity = "1")
    private Whom whom = new Whom();

    @Option(names = "--yes")
    private boolean yes;

    @Option(names = "--backups")
    private boolean backups;

    /// One of the two.
    private static final class Whom {
        @Option(names = "--customer", paramLabel = "NAME", required = true)
        private @Nullable String customer;

        @Option(names = "--everything", required = true)
        private boolean everything;
    }

    ForgetCommand(Session session) {
        super(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var name = whom.everything ? null : whom.customer;
        var privacy = notebook.privacy();
        var plan = name == null ? privacy.planEverything() : privacy.plan(name);
        if (plan.isEmpty()) {
            throw name == null ? unusable("forget.nothing") : unusable("forget.nobody", name);
        }
        if (!yes && !session.agrees(question(plan))) {
            throw unusable("forget.unasked");
        }
        List<Path> go = backups ? plan.backups() : List.of();
        if (name == null) {
            privacy.forgetEverything(go);
        } else {
            privacy.forget(name, go);
        }
        plan.goes().forEach(line -> results().line(say("forget.gone", line)));
        plan.stays().forEach(results()::line);
        plan.backups()
                .forEach(backup ->
                        results().line(say(backups ? "forget.backup.gone" : "forget.backup.stays", backup.toString())));
        return ExitCode.DONE;
    }

    private String question(Privacy.Plan plan) {
        var all = String.join(", ", plan.goes());
        var stays = plan.backups().isEmpty() || backups
                ? ""
                : session.texts().count("cli.forget.backups", plan.backups().size()) + " ";
        return stays + say("forget.question", all.isEmpty() ? say("forget.only-backups") : all);
    }
}
