package app.doorstep.cli;

import app.doorstep.analysis.Change;
import app.doorstep.analysis.Mean;
import app.doorstep.analysis.WordRow;
import app.doorstep.analysis.WordTable;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.core.JsonGenerator;

/// `words`: what customers write most.
@Command(name = "words")
final class WordsCommand extends NotebookCommand {
    private static final int DECIMALS = 2;

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    WordsCommand(Session session) {
        super(session);
    }

    @Override
    void check() throws Trouble {
        selection.selection(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var table = notebook.wordsUsed().table(selection.selection(session));
        if (json.wanted()) {
            var rows = table.rows().stream().map(WordRow::words).toList();
            var feedback = notebook.wordsUsed().feedback(selection.selection(session), rows);
            results().json(generator -> write(generator, table, feedback));
        } else {
            print(table);
        }
        return ExitCode.DONE;
    }

    private static void write(JsonGenerator json, WordTable table, Map<String, List<Long>> feedback) {
        var period = table.period();
        var before = table.before();
        json.writeStartObject();
        Results.string(json, "from", period == null ? null : period.from());
        Results.string(json, "to", period == null ? null : period.to());
        Results.string(json, "previousFrom", before == null ? null : before.from());
        Results.string(json, "previousTo", before == null ? null : before.to());
        json.writeNumberProperty("comments", table.comments());
        json.writeNumberProperty("previousComments", table.commentsBefore());
        var app = table.app();
        Results.string(json, "platform", app == null ? null : app.id());
        write(json, table.stars());
        json.writeArrayPropertyStart("words");
        for (var row : table.rows()) {
            json.writeStartObject();
            json.writeStringProperty("words", row.words());
            json.writeNumberProperty("comments", row.comments());
            json.writeNumberProperty("previousComments", row.commentsBefore());
            Results.string(json, "change", id(row.change()));
            write(json, row.stars());
            json.writeArrayPropertyStart("feedback");
            feedback.getOrDefault(row.words(), List.of()).forEach(json::writeNumber);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Mean stars) {
        json.writeNumberProperty("n", stars.count());
        Results.decimal(json, "mean", stars.mean(), DECIMALS);
        Results.decimal(json, "low", stars.low(), DECIMALS);
        Results.decimal(json, "high", stars.high(), DECIMALS);
    }

    private static @Nullable String id(@Nullable Change change) {
        return switch (change) {
            case null -> null;
            case Change.TooFew _ -> "too-few";
            case Change.NoClearChange _ -> "unclear";
            case Change.Up _ -> "more";
            case Change.Down _ -> "fewer";
        };
    }

    private void print(WordTable table) {
        if (table.rows().isEmpty()) {
            results().line(say("words.none"));
            return;
        }
        var rows = new ArrayList<List<String>>();
        var before = table.before();
        rows.add(List.of(
                say("words.words"),
                say("words.comments"),
                say("words.mean"),
                before == null ? "" : say("words.before"),
                ""));
        table.rows().forEach(row -> rows.add(row(row, before != null)));
        results().table(rows, 1, 2, 3);
        results().blank();
        results().line(session.texts().count("cli.words.of", table.comments()));
        if (before != null) {
            results()
                    .line(session.texts()
                            .count(
                                    "cli.words.of-before",
                                    table.commentsBefore(),
                                    before.from().toString(),
                                    before.to().toString()));
        }
        var app = table.app();
        var mean = table.stars().mean();
        if (app != null && mean != null) {
            results().line(say("words.app", app.id(), session.texts().decimal(mean, DECIMALS)));
        }
    }

    private List<String> row(WordRow row, boolean compared) {
        var mean = row.stars().mean();
        var change = id(row.change());
        return List.of(
                row.words(),
                session.texts().number(row.comments()),
                mean == null ? "-" : session.texts().decimal(mean, DECIMALS),
                compared ? session.texts().number(row.commentsBefore()) : "",
                change == null ? "" : say("words." + change));
    }
}
