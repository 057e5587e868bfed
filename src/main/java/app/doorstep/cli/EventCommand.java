package app.doorstep.cli;

import app.doorstep.domain.DayEvent;
import app.doorstep.domain.Kept;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `event`: what happened to the driver. Without a further word it lists them.
@Command(name = "event")
class EventCommand extends NotebookCommand {
    @Mixin
    private JsonOption json = new JsonOption();

    EventCommand(Session session) {
        super(session);
    }

    static CommandLine line(Session session) {
        return new CommandLine(new EventCommand(session))
                .addSubcommand(new Adding(session))
                .addSubcommand(new Listing(session))
                .addSubcommand(new Deleting(session));
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var events = notebook.events().list();
        if (json.wanted()) {
            results().jsonArray(events, (generator, kept) -> {
                generator.writeStartObject();
                generator.writeNumberProperty("id", kept.id());
                Results.string(generator, "day", kept.value().day());
                Results.string(generator, "until", kept.value().until());
                generator.writeStringProperty("text", kept.value().text());
                generator.writeEndObject();
            });
        } else if (events.isEmpty()) {
            results().line(say("event.none"));
        } else {
            results().table(events.stream().map(EventCommand::row).toList(), 0);
        }
        return ExitCode.DONE;
    }

    private static List<String> row(Kept<DayEvent> kept) {
        var event = kept.value();
        return List.of(
                Long.toString(kept.id()), event.day().toString(), Objects.toString(event.until(), ""), event.text());
    }

    /// `event list`.
    @Command(name = "list")
    private static final class Listing extends EventCommand {
        Listing(Session session) {
            super(session);
        }
    }

    /// `event add`.
    @Command(name = "add")
    private static final class Adding extends NotebookCommand {
        @Parameters(paramLabel = "TEXT", arity = "1..*")
        private List<String> words = new ArrayList<>();

        @Option(names = "--on", paramLabel = "D")
        private @Nullable LocalDate on;

        @Option(names = "--until", paramLabel = "D")
        private @Nullable LocalDate until;

        @Mixin
        private JsonOption json = new JsonOption();

        Adding(Session session) {
            super(session);
        }

        @Override
        void check() throws Trouble {
            if (String.join(" ", words).isBlank()) {
                throw misuse("event.no-words");
            }
            if (until != null && until.isBefore(day())) {
                throw misuse("event.order");
            }
        }

        @Override
        int run(Workbench notebook) throws Trouble {
            var id = notebook.events().add(new DayEvent(day(), until, String.join(" ", words)));
            if (json.wanted()) {
                results().json(generator -> {
                    generator.writeStartObject();
                    generator.writeNumberProperty("id", id);
                    generator.writeEndObject();
                });
            } else {
                results().line(say("event.done", Long.toString(id)));
            }
            return ExitCode.DONE;
        }

        private LocalDate day() {
            return on == null ? session.today() : on;
        }
    }

    /// `event delete`.
    @Command(name = "delete")
    private static final class Deleting extends NotebookCommand {
        @Parameters(paramLabel = "ID")
        private long id;

        Deleting(Session session) {
            super(session);
        }

        @Override
        int run(Workbench notebook) throws Trouble {
            notebook.events().delete(id);
            results().line(say("event.deleted", Long.toString(id)));
            return ExitCode.DONE;
        }
    }
}
