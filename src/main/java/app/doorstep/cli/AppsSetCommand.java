package app.doorstep.cli;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FactorWord;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.ReplyChannel;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `apps set`: how the driver uses one app.
@Command(name = "set")
final class AppsSetCommand extends NotebookCommand {
    private static final String KEYS = "name, channel, coverage, policy, line, reason:WORD";
    private static final String REASON = "reason:";

    @Parameters(paramLabel = "P", index = "0")
    private Platform platform = Platform.AMAZON_FLEX;

    @Parameters(paramLabel = "KEY=VALUE", index = "1..*", arity = "1..*")
    private List<String> fields = new ArrayList<>();

    AppsSetCommand(Session session) {
        super(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var app = notebook.apps().get(platform);
        var reasons = new ArrayList<Reason>();
        var policies =
                notebook.policies().all().stream().map(RatingPolicy::name).toList();
        for (var field : Fields.read(fields, session).entrySet()) {
            if (field.getKey().startsWith(REASON)) {
                reasons.add(reason(field));
            } else {
                app = changed(app, field, policies);
            }
        }
        notebook.apps().save(app);
        for (var reason : reasons) {
            notebook.checkins().learn(platform, reason.word(), reason.meaning());
        }
        results()
                .line(say(
                        "apps.done",
                        app.name(),
                        app.channel().id(),
                        app.coverage().id(),
                        app.policy()));
        return ExitCode.DONE;
    }

    private AppProfile changed(AppProfile app, Map.Entry<String, String> field, List<String> policies) throws Trouble {
        var value = field.getValue();
        var arguments = new Arguments(session);
        return switch (field.getKey()) {
            case "name" -> {
                if (value.isBlank()) {
                    throw misuse("apps.no-name");
                }
                yield new AppProfile(
                        platform,
                        value.strip(),
                        app.channel(),
                        app.channelAsked(),
                        app.coverage(),
                        app.policy(),
                        app.line());
            }
            case "channel" ->
                new AppProfile(
                        platform,
                        app.name(),
                        arguments.fixed(ReplyChannel.class, value),
                        true,
                        app.coverage(),
                        app.policy(),
                        app.line());
            case "coverage" ->
                new AppProfile(
                        platform,
                        app.name(),
                        app.channel(),
                        app.channelAsked(),
                        arguments.fixed(Coverage.class, value),
                        app.policy(),
                        app.line());
            case "policy" -> {
                if (!policies.contains(value)) {
                    throw misuse("not-a-word", value, String.join(", ", policies));
                }
                yield new AppProfile(
                        platform, app.name(), app.channel(), app.channelAsked(), app.coverage(), value, app.line());
            }
            case "line" ->
                new AppProfile(
                        platform,
                        app.name(),
                        app.channel(),
                        app.channelAsked(),
                        app.coverage(),
                        app.policy(),
                        line(value));
            default -> throw misuse("not-a-word", field.getKey(), KEYS);
        };
    }

    /// `reason:Order arrived late=punctuality`, `reason:Kind=professionalism=praise`, `reason:Kind=`.
    private Reason reason(Map.Entry<String, String> field) throws Trouble {
        var word = field.getKey().substring(REASON.length()).strip();
        if (word.isEmpty()) {
            throw misuse("not-a-pair", field.getKey() + "=" + field.getValue(), "reason:WORD=FACTOR");
        }
        if (field.getValue().isBlank()) {
            return new Reason(word, null);
        }
        var meaning = field.getValue().split("=", 2);
        var arguments = new Arguments(session);
        var factor = arguments.fixed(Factor.class, meaning[0].strip());
        var polarity = meaning.length == 1 ? Polarity.COMPLAINT : arguments.fixed(Polarity.class, meaning[1].strip());
        return new Reason(word, new FactorWord(platform, word, factor, polarity));
    }

    private record Reason(String word, @Nullable FactorWord meaning) {}

    private @Nullable BigDecimal line(String value) throws Trouble {
        if (value.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(value.replaceFirst(" ?%$", ""));
        } catch (NumberFormatException e) {
            throw misuse("not-a-number", value);
        }
    }
}
