package app.doorstep.cli;

import app.doorstep.domain.Audience;
import app.doorstep.replies.CheckResult;
import app.doorstep.replies.Draft;
import app.doorstep.workbench.ReplyDrafts;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/// `reply`: drafts for one feedback.
@Command(name = "reply")
final class ReplyCommand extends NotebookCommand {
    @Parameters(paramLabel = "ID")
    private Long id = 0L;

    @Option(names = "--audience", paramLabel = "customer|support|public")
    private @Nullable Audience audience;

    @Option(names = "--circumstance", paramLabel = "TEXT")
    private List<String> circumstances = new ArrayList<>();

    @Option(names = "--use", paramLabel = "short|specific|formal")
    private Draft.@Nullable Kind use;

    @Mixin
    private JsonOption json = new JsonOption();

    ReplyCommand(Session session) {
        super(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var made = notebook.answers().drafts(id, audience, circumstances.isEmpty() ? null : circumstances);
        var drafts = made.drafts().stream()
                .filter(draft -> use == null || draft.kind() == use)
                .toList();
        if (json.wanted()) {
            results().json(generator -> write(generator, made, drafts));
        } else if (use != null) {
            // Nothing but the text, to be piped or copied.
            drafts.forEach(draft -> results().line(draft.text()));
            drafts.forEach(draft -> objections(draft).forEach(session::tell));
        } else {
            results()
                    .line(say(
                            "reply.head",
                            Long.toString(id),
                            say("audience." + made.audience().id())));
            drafts.forEach(this::print);
        }
        return ExitCode.DONE;
    }

    private void print(Draft draft) {
        results().blank();
        results().line(say("reply." + draft.kind().id()));
        results().blank();
        draft.text().lines().forEach(results()::line);
        objections(draft).forEach(results()::line);
    }

    private List<String> objections(Draft draft) {
        var lines = new ArrayList<String>();
        draft.missing().forEach(missing -> lines.add(say("reply.missing", missing)));
        draft.checks().stream()
                .filter(check -> !check.ok())
                .forEach(check -> lines.add(say("reply.check", check.check().id(), check.message())));
        return lines;
    }

    private static void write(JsonGenerator json, ReplyDrafts made, List<Draft> drafts) {
        json.writeStartObject();
        json.writeNumberProperty("id", made.feedback().id());
        json.writeStringProperty("audience", made.audience().id());
        json.writeArrayPropertyStart("drafts");
        for (var draft : drafts) {
            json.writeStartObject();
            json.writeStringProperty("kind", draft.kind().id());
            json.writeStringProperty("text", draft.text());
            Results.strings(json, "missing", draft.missing());
            write(json, draft.checks());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /// The property `checks`.
    static void write(JsonGenerator json, List<CheckResult> checks) {
        json.writeArrayPropertyStart("checks");
        for (var check : checks) {
            json.writeStartObject();
            json.writeStringProperty("check", check.check().id());
            json.writeBooleanProperty("ok", check.ok());
            json.writeStringProperty("message", check.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
