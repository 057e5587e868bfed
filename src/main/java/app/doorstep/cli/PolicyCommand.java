package app.doorstep.cli;

import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.ShippedPolicies;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `policy`, and `policy list`: the rules by which apps make a figure of ratings.
@Command(name = "policy")
class PolicyCommand extends NotebookCommand {
    @Mixin
    private JsonOption json = new JsonOption();

    PolicyCommand(Session session) {
        super(session);
    }

    /// The command with those below it.
    static CommandLine line(Session session) {
        return new CommandLine(new PolicyCommand(session))
                .addSubcommand(new Listing(session))
                .addSubcommand(new PolicyShowCommand(session))
                .addSubcommand(new PolicyCopyCommand(session))
                .addSubcommand(new PolicySetCommand(session));
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var policies = notebook.policies().all();
        if (json.wanted()) {
            results()
                    .jsonArray(
                            policies,
                            (generator, policy) -> PolicyWords.write(generator, policy, isShipped(policy.name())));
            return ExitCode.DONE;
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(say("policy.name"), say("policy.windows"), say("policy.minimum"), say("policy.apps"), ""));
        for (var policy : policies) {
            rows.add(List.of(
                    policy.name(),
                    PolicyWords.windows(policy),
                    session.texts().number(policy.minimum()),
                    apps(policy),
                    isShipped(policy.name()) ? "" : say("policy.own")));
        }
        results().table(rows, 2);
        return ExitCode.DONE;
    }

    private String apps(RatingPolicy policy) {
        return policy.platforms().isEmpty()
                ? say("policy.all-others")
                : policy.platforms().stream().map(platform -> platform.id()).collect(Collectors.joining(", "));
    }

    static boolean isShipped(String name) {
        return ShippedPolicies.ALL.stream().anyMatch(policy -> policy.name().equals(name));
    }

    /// The policy of that name.
    static RatingPolicy require(String name, Workbench notebook, Session session) throws Trouble {
        var found = notebook.policies().named(name);
        if (found.isEmpty()) {
            var names =
                    notebook.policies().all().stream().map(RatingPolicy::name).toList();
            throw session.trouble(Trouble.Kind.INPUT, "policy.unknown", name, String.join(", ", names));
        }
        return found.get();
    }

    @Command(name = "list")
    private static final class Listing extends PolicyCommand {
        Listing(Session session) {
            super(session);
        }
    }
}
