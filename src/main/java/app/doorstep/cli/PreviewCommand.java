package app.doorstep.cli;

import app.doorstep.domain.Platform;
import app.doorstep.importing.Known;
import app.doorstep.importing.ReadingChoices;
import app.doorstep.workbench.FileDoubt;
import app.doorstep.workbench.FilePreview;
import app.doorstep.workbench.FilePreviews;
import app.doorstep.workbench.Trouble;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/// `preview`: how files are read.
@Command(name = "preview")
final class PreviewCommand extends PlainCommand {
    private static final String ALL = "all";
    private static final int USUAL_ROWS = 10;
    private static final int WIDEST_CELL = 32;
    private static final int MOST_PROBLEMS = 20;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--rows", paramLabel = "N|all")
    private @Nullable String rows;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    PreviewCommand(Session session) {
        super(session);
    }

    @Override
    int run() throws Trouble {
        var choices = reading.choices(session);
        var previews = new FilePreviews(session.texts())
                .preview(files.stream().map(session::resolve).toList(), choices, null, rows(), known(choices));
        if (json.wanted()) {
            if (previews.size() == 1) {
                results().json(generator -> write(generator, previews.getFirst()));
            } else {
                results().jsonArray(previews, PreviewCommand::write);
            }
        } else {
            previews.forEach(this::print);
        }
        return ExitCode.DONE;
    }

    /// The saved mappings; the data folder is only touched where one is named.
    private Known known(ReadingChoices choices) throws Trouble {
        if (choices.preset() == null) {
            return Known.only(session.today());
        }
        try (var notebook = session.open()) {
            return notebook.presets().known();
        }
    }

    private int rows() throws Trouble {
        if (rows == null) {
            return USUAL_ROWS;
        }
        if (rows.equals(ALL)) {
            return -1;
        }
        if (!rows.matches("[0-9]{1,9}")) {
            throw misuse("not-rows", rows);
        }
        return Integer.parseInt(rows);
    }

    private static void write(JsonGenerator json, FilePreview preview) {
        var reading = preview.reading();
        json.writeStartObject();
        json.writeStringProperty("file", preview.file());
        json.writeStringProperty("container", reading.container());
        Results.string(json, "entry", preview.entry());
        json.writeStringProperty("encoding", reading.encoding());
        json.writeBooleanProperty("bom", reading.bom());
        Results.string(json, "delimiter", reading.delimiter());
        Results.string(json, "quote", reading.quote());
        Results.number(json, "headerLine", reading.headerLine());
        Results.strings(json, "preamble", reading.preamble());
        json.writeStringProperty("format", preview.format());
        json.writeBooleanProperty("sure", preview.sure());
        writeDoubts(json, preview.doubts());
        Results.string(json, "notice", preview.notice());
        Results.strings(json, "header", reading.header());
        json.writeArrayPropertyStart("rows");
        for (var row : preview.rows()) {
            json.writeStartArray();
            row.forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeNumberProperty("records", preview.records());
        json.writeArrayPropertyStart("problems");
        for (var problem : preview.problems()) {
            ImportCommand.write(json, problem);
        }
        json.writeEndArray();
        writeColumns(json, preview);
        json.writeEndObject();
    }

    private static void writeColumns(JsonGenerator json, FilePreview preview) {
        json.writeArrayPropertyStart("columns");
        for (var column : preview.columns()) {
            json.writeStartObject();
            json.writeStringProperty("column", column.name());
            Results.string(json, "role", column.role());
            json.writeBooleanProperty("guessed", column.guessed());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("words");
        for (var word : preview.words()) {
            json.writeStartObject();
            json.writeStringProperty("word", word.word());
            json.writeNumberProperty("count", word.count());
            Results.string(json, "meaning", word.meaning());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeDoubts(JsonGenerator json, List<FileDoubt> doubts) {
        json.writeArrayPropertyStart("doubts");
        for (var doubt : doubts) {
            json.writeStartObject();
            json.writeStringProperty("what", doubt.what().id());
            json.writeStringProperty("message", doubt.message());
            Results.strings(json, "choices", doubt.choices());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void print(FilePreview preview) {
        var reading = preview.reading();
        results()
                .line(say(
                        "preview.head",
                        name(preview.file(), preview.entry()),
                        session.texts().count("cli.records", preview.records())));
        var facts = new ArrayList<List<String>>();
        facts.add(List.of(say("preview.format"), preview.format()));
        facts.add(List.of(say("preview.encoding"), reading.encoding() + (reading.bom() ? say("preview.bom") : "")));
        // The cells of a page or a workbook are not cut at a sign.
        if (!reading.container().equals("html") && !reading.container().equals("xlsx")) {
            facts.add(List.of(say("preview.delimiter"), delimiter(reading.delimiter())));
        }
        facts.add(List.of(
                say("preview.header"),
                reading.headerLine() == null
                        ? say("preview.no-header")
                        : say("preview.header-line", reading.headerLine())));
        if (preview.namesNoApp()) {
            facts.add(List.of(say("preview.app"), say("preview.app.none", Platform.AMAZON_FLEX.id())));
        }
        results().table(facts);
        preview.doubts()
                .forEach(doubt -> results()
                        .line(say("doubt", doubt.message(), Questions.answers(doubt.doubt(), session.texts()))));
        if (preview.notice() != null) {
            results().line(preview.notice());
        }
        printRows(preview);
        preview.problems().stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem -> results().line(say("problem", problem.line(), problem.reason())));
        if (preview.problems().size() > MOST_PROBLEMS) {
            results().line(say("more-problems", preview.problems().size() - MOST_PROBLEMS));
        }
        results().blank();
    }

    private void printRows(FilePreview preview) {
        if (!preview.rows().isEmpty()) {
            results().blank();
            results()
                    .table(Stream.concat(Stream.of(preview.reading().header()), preview.rows().stream())
                            .map(row -> row.stream()
                                    .map(cell -> Columns.shortened(cell, WIDEST_CELL))
                                    .toList())
                            .toList());
        }
        if (preview.rows().size() < preview.records()) {
            results()
                    .line(say("preview.more", preview.records() - preview.rows().size()));
        }
    }

    static String name(String file, @Nullable String entry) {
        return entry == null ? file : file + " / " + entry;
    }

    private String delimiter(@Nullable String delimiter) {
        return switch (Objects.requireNonNullElse(delimiter, "")) {
            case "" -> say("preview.one-column");
            case "\t" -> say("preview.tab");
            default -> Objects.requireNonNull(delimiter);
        };
    }
}
