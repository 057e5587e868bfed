package app.doorstep.ui.add;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Identified;
import app.doorstep.importing.DateOrder;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.DayPicker;
import app.doorstep.workbench.FilePreview;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// How a file is read, each guess with a box to say otherwise.
final class ReadingPane {
    private static final List<String> ENCODINGS = List.of(
            "UTF-8",
            "windows-1252",
            "ISO-8859-1",
            "UTF-16LE",
            "UTF-16BE",
            "windows-1250",
            "windows-1251",
            "MacRoman",
            "Shift_JIS",
            "GB18030",
            "KOI8-R");
    private static final List<String> DELIMITERS = List.of(",", ";", "tab", "|");
    private static final List<String> SCALES = List.of("5", "10", "100", "thumbs", "words");
    private static final String GUESS = "guess";
    private static final int HEADER_LINES = 12;

    private final ImportViewModel model;
    private final Texts texts;
    private final FilePreview file;

    ReadingPane(ImportViewModel model, Texts texts, FilePreview file) {
        this.model = model;
        this.texts = texts;
        this.file = file;
    }

    Node node() {
        var pane = new FlowPane(16, 12);
        var said = model.choices();
        var reading = file.reading();
        if (reading.delimiter() != null || reading.container().equals("plain")) {
            pane.getChildren()
                    .addAll(
                            named(
                                    "encoding",
                                    Picker.of(
                                            "encoding",
                                            ENCODINGS,
                                            reading.encoding(),
                                            one -> one,
                                            choice -> model.say(said.withEncoding(choice)))),
                            named(
                                    "delimiter",
                                    Picker.of(
                                            "delimiter",
                                            DELIMITERS,
                                            delimiter(),
                                            this::delimiterWord,
                                            choice -> model.say(said.withDelimiter(choice)))));
        }
        var line = reading.headerLine();
        pane.getChildren()
                .addAll(
                        named(
                                "header",
                                Picker.of(
                                        "header",
                                        headers(),
                                        line == null ? "none" : line.toString(),
                                        this::headerWord,
                                        choice -> model.say(said.withHeader(choice)))),
                        named(
                                "dates",
                                guessed(
                                        "date-order",
                                        Stream.of(DateOrder.values())
                                                .map(Identified::id)
                                                .toList(),
                                        said.dateOrder() == null
                                                ? null
                                                : said.dateOrder().id(),
                                        choice -> model.say(said.with(
                                                choice == null
                                                        ? null
                                                        : Identified.of(DateOrder.class, choice)
                                                                .orElse(null))))),
                        named(
                                "scale",
                                guessed("scale", SCALES, said.scale(), choice -> model.say(said.withScale(choice)))),
                        named(
                                "decimal",
                                guessed(
                                        "decimal",
                                        List.of(".", ","),
                                        said.decimal() == null
                                                ? null
                                                : said.decimal().toString(),
                                        choice ->
                                                model.say(said.withDecimal(choice == null ? null : choice.charAt(0))))),
                        named("as-of", asOf()),
                        named(
                                "coverage",
                                guessed(
                                        "coverage",
                                        Stream.of(Coverage.values())
                                                .map(Identified::id)
                                                .toList(),
                                        model.said().coverage() == null
                                                ? null
                                                : model.said().coverage().id(),
                                        choice -> model.chooseCoverage(
                                                choice == null
                                                        ? null
                                                        : Identified.of(Coverage.class, choice)
                                                                .orElse(null)))));
        pane.setId("reading");
        return pane;
    }

    private Node named(String key, Region control) {
        return Picker.named(texts.get("add.reading." + key), control);
    }

    /// A box whose first choice leaves it to the guess, told as null.
    private Region guessed(
            String id, List<String> choices, @Nullable String chosen, Consumer<@Nullable String> picked) {
        var all = Stream.concat(Stream.of(GUESS), choices.stream()).toList();
        return Picker.of(
                id,
                all,
                chosen == null ? GUESS : chosen,
                choice -> texts.get("add.reading." + id + "." + word(choice)),
                choice -> picked.accept(choice.equals(GUESS) ? null : choice));
    }

    private static String word(String choice) {
        return switch (choice) {
            case "." -> "point";
            case "," -> "comma";
            default -> choice;
        };
    }

    private DayPicker asOf() {
        var picker = new DayPicker(
                texts, texts.get("add.reading.as-of"), model.choices().asOf());
        picker.setId("as-of");
        picker.setPrefWidth(150);
        picker.setPromptText(texts.get("add.reading.as-of.none"));
        picker.setOnAction(_ -> model.say(model.choices().withAsOf(picker.getValue())));
        return picker;
    }

    private @Nullable String delimiter() {
        var delimiter = file.reading().delimiter();
        return "\t".equals(delimiter) ? "tab" : delimiter;
    }

    private String delimiterWord(String delimiter) {
        return switch (delimiter) {
            case "," -> texts.get("add.import.delimiter.comma");
            case ";" -> texts.get("add.import.delimiter.semicolon");
            case "tab" -> texts.get("add.import.delimiter.tab");
            case "|" -> texts.get("add.import.delimiter.bar");
            default -> texts.get("add.import.delimiter.other", delimiter);
        };
    }

    private static List<String> headers() {
        return Stream.concat(
                        Stream.of("none"),
                        IntStream.rangeClosed(1, HEADER_LINES).mapToObj(String::valueOf))
                .toList();
    }

    private String headerWord(String header) {
        return header.equals("none")
                ? texts.get("add.import.choice.none")
                : texts.get("add.reading.header.line", header);
    }
}
