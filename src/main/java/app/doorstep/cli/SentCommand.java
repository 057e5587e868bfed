package app.doorstep.cli;

import app.doorstep.domain.Audience;
import app.doorstep.replies.Draft;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sent`: remembers which reply was sent, and when.
@Command(name = "sent")
final class SentCommand extends NotebookCommand {
    @Parameters(paramLabel = "ID")
    private Long id = 0L;

    @Option(names = "--text", paramLabel = "FILE")
    private @Nullable Path text;

    @Option(names = "--audience", paramLabel = "customer|support|public")
    private @Nullable Audience audience;

    @Option(names = "--on", paramLabel = "D")
    private @Nullable LocalDate on;

    SentCommand(Session session) {
        super(session);
    }

    @Override
    void check() throws Trouble {
        if (on != null && on.isAfter(session.today())) {
            throw misuse("in-future", on.toString());
        }
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var used = text == null ? null : session.read(text).strip();
        if (used != null && used.isEmpty()) {
            throw unusable("empty-text", String.valueOf(text));
        }
        var drafts = notebook.answers().drafts(id, audience, null);
        notebook.answers().markSent(id, used == null ? specific(drafts.drafts()) : used, drafts.audience(), moment());
        results().line(say(used == null ? "sent.draft" : "sent.done", Long.toString(id)));
        return ExitCode.DONE;
    }

    private static String specific(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.kind() == Draft.Kind.SPECIFIC)
                .findFirst()
                .orElseGet(drafts::getFirst)
                .text();
    }

    /// Noon of a day that was named, as nobody remembers the hour; else null for now.
    private @Nullable Instant moment() {
        return on == null || on.equals(session.today())
                ? null
                : on.atTime(LocalTime.NOON)
                        .atZone(session.around().clock().getZone())
                        .toInstant();
    }
}
