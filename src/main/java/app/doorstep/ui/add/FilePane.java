package app.doorstep.ui.add;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Platform;
import app.doorstep.importing.Doubt;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.AppChoice;
import app.doorstep.ui.kit.DayPicker;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.theme.Style;
import app.doorstep.workbench.FileDoubt;
import app.doorstep.workbench.FilePreview;
import app.doorstep.workbench.ImportOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One file before it is stored: how it is read, what is asked, what its columns hold, its first rows.
final class FilePane {
    private static final int PROBLEMS = 6;
    private static final double FACT = 72;

    private final ImportViewModel model;
    private final ScreenContext context;
    private final Texts texts;
    private final FilePreview file;

    FilePane(ImportViewModel model, ScreenContext context, FilePreview file) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        this.file = file;
    }

    /// @param readingOpen whether the boxes for how it is read are shown
    /// @param open told when the driver shows or hides them
    Node node(boolean readingOpen, Consumer<Boolean> open) {
        var parts = new VBox(8);
        var change = new Hyperlink(texts.get(readingOpen ? "add.reading.hide" : "add.reading.change"));
        change.setId("change-reading");
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setOnAction(_ -> open.accept(!readingOpen));
        parts.getChildren()
                .addAll(
                        fact("add.import.fact.file", Labels.line(name(), Style.TITLE)),
                        fact("add.import.fact.format", Labels.line(format())),
                        fact("add.import.fact.text", beside(Labels.line(text(), Style.MUTED), change)),
                        fact("add.import.fact.app", beside(apps(), driver())));
        if (readingOpen) {
            parts.getChildren().add(new ReadingPane(model, texts, file).node());
        }
        if (file.notice() != null) {
            var notice = Labels.paragraph(file.notice(), Style.WARNING);
            notice.setGraphic(new FontIcon(Feather.INFO));
            notice.getStyleClass().add("import-notice");
            parts.getChildren().add(notice);
        }
        // What a preset settles is not asked again, only what it does not know.
        var columnsShown = readingOpen || file.format().equals("unknown");
        file.doubts().stream()
                // What the columns below show need not be told as well.
                .filter(doubt -> !columnsShown || !doubt.choices().isEmpty() || doubt.what() != Doubt.What.COLUMNS)
                .forEach(doubt -> parts.getChildren().add(doubt(doubt)));
        var fresh = freshColumns();
        if (columnsShown || !fresh.isEmpty()) {
            parts.getChildren()
                    .addAll(
                            Labels.line(
                                    texts.get(columnsShown ? "add.columns.title" : "add.columns.fresh"),
                                    Style.SMALL,
                                    Style.MUTED),
                            new ColumnsPane(model, texts, file).node(columnsShown ? null : fresh));
        }
        parts.getChildren()
                .addAll(
                        Labels.line(
                                texts.count(
                                        "add.import.rows",
                                        file.records(),
                                        texts.number(file.rows().size())),
                                Style.SMALL,
                                Style.MUTED),
                        new PreviewTable(file, texts));
        if (!file.problems().isEmpty()) {
            parts.getChildren()
                    .add(problems(
                            texts,
                            file.rejected() > 0
                                    ? texts.count("add.import.problems", file.rejected())
                                    : texts.get("add.import.odd"),
                            file.problems()));
        }
        return parts;
    }

    private String name() {
        return file.entry() == null ? file.file() : file.file() + " / " + file.entry();
    }

    /// The columns that the preset does not know, if there are any.
    private Set<String> freshColumns() {
        return file.doubts().stream()
                .map(FileDoubt::doubt)
                .filter(doubt -> doubt.key().equals("preset-column-new"))
                .flatMap(doubt -> Stream.of(doubt.arguments().getLast().split(", ", -1)))
                .collect(Collectors.toSet());
    }

    private String format() {
        return file.format().startsWith("preset:")
                ? texts.get("add.import.preset", file.format().substring("preset:".length()))
                : texts.get("import.format." + file.format());
    }

    private String text() {
        var reading = file.reading();
        var delimiter = reading.delimiter();
        if (delimiter == null) {
            return texts.get("add.import.text.one", reading.encoding());
        }
        var name = switch (delimiter) {
            case "," -> texts.get("add.import.delimiter.comma");
            case ";" -> texts.get("add.import.delimiter.semicolon");
            case "\t" -> texts.get("add.import.delimiter.tab");
            case "|" -> texts.get("add.import.delimiter.bar");
            default -> texts.get("add.import.delimiter.other", delimiter);
        };
        return reading.headerLine() == null
                ? texts.get("add.import.text.headless", reading.encoding(), name)
                : texts.get("add.import.text", reading.encoding(), name, reading.headerLine());
    }

    private static HBox beside(Node... nodes) {
        var row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node fact(String key, Node value) {
        var name = Labels.line(texts.get(key), Style.SMALL, Style.MUTED);
        name.setMinWidth(FACT);
        var row = new HBox(8, name, value);
        row.getStyleClass().add("import-fact");
        return row;
    }

    private Node apps() {
        var asFile = asFile();
        var box = new ComboBox<@Nullable AppChoice>();
        box.setId("import-app");
        box.setAccessibleText(texts.get("add.import.fact.app"));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.getItems().add(null);
        box.getItems().addAll(context.apps().getValue());
        box.setConverter(new StringConverter<@Nullable AppChoice>() {
            @Override
            public String toString(@Nullable AppChoice app) {
                return app == null ? asFile : app.name();
            }

            @Override
            public @Nullable AppChoice fromString(String name) {
                return null;
            }
        });
        box.setPromptText(asFile);
        context.apps().getValue().stream()
                .filter(app -> app.platform().equals(model.said().platform()))
                .findFirst()
                .ifPresent(box::setValue);
        box.setOnAction(_ ->
                model.chooseApp(box.getValue() == null ? null : box.getValue().platform()));
        return box;
    }

    private String asFile() {
        if (file.format().startsWith("preset:")) {
            return texts.get("add.import.fact.app.preset");
        }
        // Not left to be found out later: what names no app is taken for the first app there is.
        return file.namesNoApp()
                ? texts.get(
                        "add.import.fact.app.none",
                        AppProfile.shipped(Platform.AMAZON_FLEX).name())
                : texts.get("add.import.fact.app.file");
    }

    /// Whose rows they are; told when the driver leaves the field.
    private Node driver() {
        var field = new TextField(Objects.requireNonNullElse(model.said().driver(), ""));
        field.setId("import-driver");
        field.setPromptText(texts.get("add.import.fact.driver"));
        field.setAccessibleText(texts.get("add.import.fact.driver"));
        field.setPrefColumnCount(20);
        field.setMinWidth(0);
        field.setOnAction(_ -> model.chooseDriver(field.getText()));
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                model.chooseDriver(field.getText());
            }
        });
        return field;
    }

    private Node doubt(FileDoubt told) {
        var doubt = told.doubt();
        var sentence = Labels.paragraph(told.message());
        var answers = new FlowPane(8, 8);
        for (var choice : doubt.choices()) {
            var button = Labels.button(word(told, choice), () -> model.answer(doubt, choice));
            button.setId("answer-" + choice);
            answers.getChildren().add(button);
        }
        if (doubt.what() == Doubt.What.AS_OF) {
            answers.getChildren().add(anotherDay(doubt));
        }
        var box = new VBox(8, sentence);
        var others = doubt.stops() && !model.same() ? model.alsoAsked(doubt) : 0;
        if (others > 0) {
            box.getChildren().add(Labels.line(texts.count("add.import.files.also", others), Style.SMALL, Style.MUTED));
        }
        if (!answers.getChildren().isEmpty()) {
            box.getChildren().add(answers);
        }
        box.getStyleClass().add("doubt");
        if (doubt.stops()) {
            box.getStyleClass().add("stops");
        }
        return box;
    }

    private Node anotherDay(Doubt doubt) {
        var picker = new DayPicker(texts, texts.get("add.import.another-day"), null);
        picker.setId("answer-day");
        picker.setPrefWidth(160);
        picker.setPromptText(texts.get("add.import.another-day"));
        picker.setOnAction(_ -> {
            if (picker.getValue() != null) {
                model.answer(doubt, picker.getValue().toString());
            }
        });
        return picker;
    }

    private String word(FileDoubt doubt, String choice) {
        return switch (doubt.what()) {
            case DATES, SCALE -> texts.get("add.import.choice." + choice);
            case DELIMITER, HEADER ->
                choice.equals("tab") || choice.equals("none") ? texts.get("add.import.choice." + choice) : choice;
            case ENCODING, FORMAT -> choice;
            case AS_OF -> texts.dayAndYear(LocalDate.parse(choice));
            case COLUMNS -> {
                var sign = choice.lastIndexOf('=');
                var role = choice.substring(sign + 1);
                yield role.indexOf(':') >= 0
                        ? choice
                        : texts.get("add.columns.answer", choice.substring(0, sign), texts.get("add.role." + role));
            }
        };
    }

    /// The first of the rows that are rejected, each with its line and reason.
    static Node problems(Texts texts, String title, List<ImportOutcome.Rejection> problems) {
        var list = new VBox(4, Labels.verdict(Feather.ALERT_TRIANGLE, title, Style.WARNING));
        problems.stream()
                .limit(PROBLEMS)
                .forEach(problem -> list.getChildren().add(Labels.line(problem(texts, problem), Style.SMALL)));
        if (problems.size() > PROBLEMS) {
            list.getChildren()
                    .add(Labels.line(
                            texts.count("add.import.more", problems.size() - PROBLEMS), Style.SMALL, Style.MUTED));
        }
        return list;
    }

    private static String problem(Texts texts, ImportOutcome.Rejection problem) {
        return problem.column() == null
                ? texts.get("add.import.line", problem.line(), problem.reason())
                : texts.get("add.import.line.column", problem.line(), problem.column(), problem.reason());
    }
}
