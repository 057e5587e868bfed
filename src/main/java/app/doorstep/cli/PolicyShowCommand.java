package app.doorstep.cli;

import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `policy show`: one policy in full, in the words of `policy set`.
@Command(name = "show")
final class PolicyShowCommand extends NotebookCommand {
    @Parameters(paramLabel = "NAME")
    private String name = "";

    @Mixin
    private JsonOption json = new JsonOption();

    PolicyShowCommand(Session session) {
        super(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var policy = PolicyCommand.require(name, notebook, session);
        if (json.wanted()) {
            results().json(generator -> PolicyWords.write(generator, policy, PolicyCommand.isShipped(policy.name())));
            return ExitCode.DONE;
        }
        results().line(policy.name());
        results()
                .table(List.of(
                        List.of(
                                "apps",
                                policy.platforms().stream()
                                        .map(platform -> platform.id())
                                        .collect(Collectors.joining(","))),
                        List.of("kind", policy.kind().id()),
                        List.of("scale", policy.scale().id()),
                        List.of("windows", PolicyWords.windows(policy)),
                        List.of("minimum", Integer.toString(policy.minimum())),
                        List.of("latest-per-customer", policy.latestPerCustomer() ? "yes" : "no"),
                        List.of("sampled", PolicyWords.sampled(policy)),
                        List.of("bands", PolicyWords.bands(policy)),
                        List.of("counts-excluded", policy.countsExcluded() ? "yes" : "no")));
        var read = policy.source().read();
        results()
                .line(
                        read == null
                                ? say(
                                        "policy.source",
                                        session.texts().shipped(policy.source().text()))
                                : say(
                                        "policy.reported",
                                        session.texts().shipped(policy.source().text()),
                                        read.toString()));
        return ExitCode.DONE;
    }
}
