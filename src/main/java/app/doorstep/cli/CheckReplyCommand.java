package app.doorstep.cli;

import app.doorstep.domain.Audience;
import app.doorstep.replies.CheckResult;
import app.doorstep.workbench.ReplyChecks;
import app.doorstep.workbench.Trouble;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `check-reply`: what is wrong with a reply; needs the notebook only with `--for`.
@Command(name = "check-reply")
final class CheckReplyCommand extends PlainCommand {
    @Parameters(paramLabel = "FILE|-")
    private Path file = Path.of("");

    @Option(names = "--for", paramLabel = "ID")
    private @Nullable Long id;

    @Option(names = "--audience", paramLabel = "customer|support|public")
    private Audience audience = Audience.CUSTOMER;

    @Mixin
    private JsonOption json = new JsonOption();

    CheckReplyCommand(Session session) {
        super(session);
    }

    @Override
    int run() throws Trouble {
        var checks = checks(session.read(file));
        if (json.wanted()) {
            results().json(generator -> {
                generator.writeStartObject();
                ReplyCommand.write(generator, checks);
                generator.writeEndObject();
            });
        } else {
            results()
                    .table(checks.stream()
                            .map(check -> List.of(
                                    say(check.ok() ? "ok" : "not-ok"),
                                    check.check().id(),
                                    check.message()))
                            .toList());
        }
        var objections = checks.stream().filter(check -> !check.ok()).count();
        if (objections == 0) {
            return ExitCode.DONE;
        }
        session.tell(session.texts().count("cli.check-reply.failed", objections));
        return ExitCode.WITH_FAILURES;
    }

    private List<CheckResult> checks(String text) throws Trouble {
        if (id == null) {
            return new ReplyChecks(session.texts()).check(text, audience);
        }
        try (var notebook = session.open()) {
            return notebook.answers().check(text, id, audience);
        }
    }
}
