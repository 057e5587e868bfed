package app.doorstep.cli;

import app.doorstep.domain.Platform;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `policy set`: changes a policy of the driver's own.
@Command(name = "set")
final class PolicySetCommand extends NotebookCommand {
    private static final List<String> KEYS =
            List.of("apps", "windows", "minimum", "latest-per-customer", "sampled", "bands", "counts-excluded");

    @Parameters(paramLabel = "NAME", index = "0")
    private String name = "";

    @Parameters(paramLabel = "KEY=VALUE", index = "1..*", arity = "1..*")
    private List<String> fields = new ArrayList<>();

    PolicySetCommand(Session session) {
        super(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var policy = PolicyCommand.require(name, notebook, session);
        if (PolicyCommand.isShipped(policy.name())) {
            throw misuse("policy.shipped", policy.name());
        }
        notebook.policies().save(changed(policy, Fields.read(fields, session)));
        results().line(say("policy.changed", policy.name()));
        return ExitCode.DONE;
    }

    private RatingPolicy changed(RatingPolicy policy, Map<String, String> changes) throws Trouble {
        var words = new PolicyWords(session);
        for (var key : changes.keySet()) {
            if (!KEYS.contains(key)) {
                throw words.wrong(key, String.join(", ", KEYS));
            }
        }
        var apps = changes.get("apps");
        var windows = changes.get("windows");
        var minimum = changes.get("minimum");
        var latest = changes.get("latest-per-customer");
        var sampled = changes.get("sampled");
        var bands = changes.get("bands");
        var excluded = changes.get("counts-excluded");
        return new RatingPolicy(
                policy.name(),
                apps == null ? policy.platforms() : platforms(apps),
                policy.kind(),
                policy.scale(),
                windows == null ? policy.windows() : words.windows(windows),
                minimum == null ? policy.minimum() : words.count(minimum),
                latest == null ? policy.latestPerCustomer() : words.yes(latest),
                sampled == null ? policy.sampledOn() : words.sampled(sampled),
                bands == null ? policy.bands() : words.bands(bands),
                excluded == null ? policy.countsExcluded() : words.yes(excluded),
                policy.source());
    }

    private List<Platform> platforms(String words) throws Trouble {
        try {
            return Arrays.stream(words.split(",", -1))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .map(Platform::named)
                    .toList();
        } catch (IllegalArgumentException e) {
            throw misuse("not-a-platform", Objects.requireNonNullElse(words, ""));
        }
    }
}
