package app.doorstep.cli;

import app.doorstep.domain.Platform;
import app.doorstep.importing.DateOrder;
import app.doorstep.notes.Before;
import app.doorstep.notes.DayOrder;
import app.doorstep.notes.LineDoubt;
import app.doorstep.notes.Pasted;
import app.doorstep.notes.QuickLine;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/// `line`: feedback written in one line each.
@Command(name = "line")
final class LineCommand extends NotebookCommand {
    @Parameters(paramLabel = "TEXT", arity = "1..*")
    private List<String> words = new ArrayList<>();

    @Option(names = "--platform", paramLabel = "P")
    private @Nullable Platform platform;

    @Option(names = "--on", paramLabel = "D")
    private @Nullable LocalDate on;

    @Option(names = "--date-order", paramLabel = "mdy|dmy")
    private @Nullable DateOrder order;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private JsonOption json = new JsonOption();

    private final LineReadings readings;

    LineCommand(Session session) {
        super(session);
        this.readings = new LineReadings(session);
    }

    /// The command with its parser: a line may start with `-`.
    static CommandLine line(Session session) {
        return new CommandLine(new LineCommand(session)).setUnmatchedOptionsArePositionalParams(true);
    }

    @Override
    void check() throws Trouble {
        for (var word : words) {
            if (word.matches("--\\p{L}.*")) {
                throw misuse("unknown-option", word);
            }
        }
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var today = session.today();
        var pasted = isInput()
                ? notebook.notes().lines(session.read(Path.of("-")))
                : new Pasted.Lines(List.of(String.join(" ", words)));
        pasted.leftOut()
                .forEach(left -> session.tell(say("paste.left-out", left).strip()));
        var lines = notebook.notes()
                .read(
                        notebook.notes().reader(dayOrder()),
                        pasted.lines(),
                        new Before(today, platform, on == null ? today : on, Map.of()));
        if (lines.isEmpty()) {
            throw unusable("line.empty");
        }
        if (lines.stream().anyMatch(line -> !line.doubts().isEmpty())) {
            return ask(lines);
        }
        if (dryRun) {
            return show(lines);
        }
        var ids = notebook.notes()
                .add(lines.stream()
                        .map(QuickLine::entry)
                        .flatMap(Optional::stream)
                        .toList());
        return tell(notebook, lines, ids);
    }

    private boolean isInput() {
        return words.equals(List.of("-"));
    }

    private @Nullable DayOrder dayOrder() {
        return order == null ? null : order == DateOrder.DMY ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
    }

    private int tell(Workbench notebook, List<QuickLine> lines, List<Long> ids) throws Trouble {
        if (!json.wanted()) {
            for (var i = 0; i < ids.size(); i++) {
                results().line(say("line.done", Long.toString(ids.get(i)), readings.of(lines.get(i))));
            }
            return ExitCode.DONE;
        }
        var stored =
                notebook.log().byIds(ids.stream().mapToLong(Long::longValue).toArray());
        if (isInput()) {
            results().jsonArray(stored, FeedbackJson::write);
        } else {
            results().json(generator -> FeedbackJson.write(generator, stored.getFirst()));
        }
        return ExitCode.DONE;
    }

    private int show(List<QuickLine> lines) {
        if (json.wanted()) {
            results().jsonArray(lines, this::write);
        } else {
            for (var i = 0; i < lines.size(); i++) {
                results().line(say("line.read", i + 1, readings.of(lines.get(i))));
            }
        }
        return ExitCode.DONE;
    }

    private int ask(List<QuickLine> lines) {
        session.tell(session.texts().count("cli.line.doubt", LineReadings.open(lines)));
        readings.ask(lines, (_, answer) -> answer.choice().label());
        if (json.wanted()) {
            results().jsonArray(lines, this::write);
        }
        return ExitCode.NOT_USABLE;
    }

    private void write(JsonGenerator json, QuickLine line) {
        json.writeStartObject();
        json.writeName("id");
        json.writeNull();
        json.writeStringProperty("text", line.text());
        json.writeArrayPropertyStart("chips");
        for (var chip : line.chips()) {
            var where = chip.where();
            json.writeStartObject();
            json.writeStringProperty("what", chip.part().id());
            json.writeStringProperty("value", chip.value());
            Results.number(json, "start", where == null ? null : (Integer) where.start());
            Results.number(json, "end", where == null ? null : (Integer) where.end());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("comment", line.words());
        FeedbackJson.writeMarks(json, "marks", line.marks());
        json.writeArrayPropertyStart("doubts");
        for (var doubt : line.doubts()) {
            json.writeStartObject();
            json.writeStringProperty("what", doubt.part().id());
            json.writeStringProperty("message", doubt.message());
            Results.strings(
                    json,
                    "choices",
                    doubt.choices().stream().map(LineDoubt.Choice::value).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
