package app.doorstep.ui.add;

import app.doorstep.importing.Doubt;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.AppChoice;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Skeleton;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import app.doorstep.workbench.FileDoubt;
import app.doorstep.workbench.FilePreview;
import app.doorstep.workbench.ImportOutcome;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One import on one page that fills in: file, how it is read, the first rows, the result.
final class ImportPane implements AutoCloseable {
    private static final int PROBLEMS = 6;
    private static final double FACT = 72;

    private final ImportViewModel model;
    private final ScreenContext context;
    private final Texts texts;
    private final Runnable another;
    private final LongConsumer undo;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox body = new VBox(16);
    private final Card card;

    /// @param another asks for another file
    /// @param undo takes an import back
    ImportPane(ImportViewModel model, ScreenContext context, Runnable another, LongConsumer undo) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        this.another = another;
        this.undo = undo;
        card = new Card(texts.get("add.import.title"))
                .corner(Labels.icon(Feather.X, texts.get("add.import.close"), model::close))
                .add(body);
        card.setId("import");
        subscriptions.on(model.stepProperty(), this::show);
    }

    Node node() {
        return card;
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private void show(ImportViewModel.Step step) {
        body.getChildren()
                .setAll(
                        switch (step) {
                            case ImportViewModel.Nothing _ -> List.of();
                            case ImportViewModel.Looking _ ->
                                List.of(Labels.line(texts.get("add.import.reading"), Style.MUTED), new Skeleton(6));
                            case ImportViewModel.Ready ready -> ready(ready);
                            case ImportViewModel.Running _ -> running();
                            case ImportViewModel.Done done -> done(done.outcome());
                            case ImportViewModel.Refused refused -> refused(refused);
                        });
    }

    private List<Node> ready(ImportViewModel.Ready ready) {
        var parts = Stream.concat(ready.files().stream().map(this::file), Stream.of(foot(ready)));
        return parts.toList();
    }

    private Node file(FilePreview file) {
        var parts = new VBox(8);
        parts.getChildren()
                .addAll(
                        fact("add.import.fact.file", Labels.line(file.file(), Style.TITLE)),
                        fact("add.import.fact.format", Labels.line(texts.get("import.format." + file.format()))),
                        fact("add.import.fact.text", Labels.line(text(file), Style.MUTED)),
                        fact("add.import.fact.app", apps()));
        if (file.notice() != null) {
            var notice = Labels.paragraph(file.notice(), Style.WARNING);
            notice.setGraphic(new FontIcon(Feather.INFO));
            notice.getStyleClass().add("import-notice");
            parts.getChildren().add(notice);
        }
        file.doubts().forEach(doubt -> parts.getChildren().add(doubt(doubt)));
        parts.getChildren().add(Labels.line(texts.get("add.import.rows"), Style.SMALL, Style.MUTED));
        parts.getChildren().add(new PreviewTable(file.reading().header(), file.rows()));
        if (!file.problems().isEmpty()) {
            parts.getChildren()
                    .add(problems(
                            texts.count("add.import.problems", file.problems().size()), file.problems()));
        }
        return parts;
    }

    private String text(FilePreview file) {
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

    private Node fact(String key, Node value) {
        var name = Labels.line(texts.get(key), Style.SMALL, Style.MUTED);
        name.setMinWidth(FACT);
        var row = new HBox(8, name, value);
        row.getStyleClass().add("import-fact");
        return row;
    }

    private Node apps() {
        var asFile = texts.get("add.import.fact.app.file");
        var box = new ComboBox<@Nullable AppChoice>();
        box.setId("import-app");
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
                .filter(app -> app.platform().equals(model.platform()))
                .findFirst()
                .ifPresent(box::setValue);
        box.setOnAction(_ ->
                model.chooseApp(box.getValue() == null ? null : box.getValue().platform()));
        return box;
    }

    private Node doubt(FileDoubt told) {
        var doubt = told.doubt();
        var sentence = Labels.paragraph(told.message());
        var answers = new FlowPane(8, 8);
        for (var choice : doubt.choices()) {
            var button = Labels.button(choice(doubt, choice), () -> model.answer(doubt, choice));
            button.setId("answer-" + choice);
            answers.getChildren().add(button);
        }
        var box = new VBox(8, sentence, answers);
        box.getStyleClass().add("doubt");
        if (doubt.stops()) {
            box.getStyleClass().add("stops");
        }
        return box;
    }

    private String choice(Doubt doubt, String choice) {
        return switch (doubt.what()) {
            case DATES, SCALE -> texts.get("add.import.choice." + choice);
            case DELIMITER, HEADER ->
                choice.equals("tab") || choice.equals("none") ? texts.get("add.import.choice." + choice) : choice;
            case ENCODING, FORMAT, COLUMNS, AS_OF -> choice;
        };
    }

    private Node problems(String title, List<ImportOutcome.Rejection> problems) {
        var list = new VBox(4, Labels.verdict(Feather.ALERT_TRIANGLE, title, Style.WARNING));
        problems.stream()
                .limit(PROBLEMS)
                .forEach(problem -> list.getChildren().add(Labels.line(problem(problem), Style.SMALL)));
        if (problems.size() > PROBLEMS) {
            list.getChildren()
                    .add(Labels.line(
                            texts.count("add.import.more", problems.size() - PROBLEMS), Style.SMALL, Style.MUTED));
        }
        return list;
    }

    private String problem(ImportOutcome.Rejection problem) {
        return problem.column() == null
                ? texts.get("add.import.line", problem.line(), problem.reason())
                : texts.get("add.import.line.column", problem.line(), problem.column(), problem.reason());
    }

    private Node foot(ImportViewModel.Ready ready) {
        var why = ready.question().isPresent()
                ? texts.get("add.import.question")
                : ready.usable() == 0 ? texts.get("add.import.nothing") : "";
        var start = Labels.primary(Feather.DOWNLOAD, texts.count("add.import.start", ready.usable()), model::start);
        start.setId("start-import");
        start.setDisable(!why.isEmpty());
        return row(
                Labels.line(why, Style.SMALL, Style.MUTED),
                Labels.button(texts.get("add.import.another"), another),
                start);
    }

    private List<Node> running() {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progressProperty());
        bar.setAccessibleText(texts.get("add.import.running"));
        return List.of(
                Labels.line(texts.get("add.import.running"), Style.TITLE),
                bar,
                row(Labels.line(""), Labels.button(texts.get("add.import.cancel"), model::cancel)));
    }

    private List<Node> done(ImportOutcome outcome) {
        var parts = new VBox(12);
        for (var file : outcome.files()) {
            var counts = Stream.of(
                            texts.count("add.import.done.stored", file.stored()),
                            file.updated() == 0 ? "" : texts.get("add.import.done.updated", file.updated()),
                            texts.get("add.import.done.duplicates", file.duplicates()),
                            file.nearDuplicates() == 0 ? "" : texts.get("add.import.done.near", file.nearDuplicates()),
                            texts.get(
                                    "add.import.done.rejected", file.rejected().size()))
                    .filter(words -> !words.isEmpty())
                    .toList();
            parts.getChildren()
                    .addAll(
                            Labels.verdict(Feather.CHECK, file.file(), Style.GOOD),
                            Labels.paragraph(String.join(" · ", counts)));
            if (!file.rejected().isEmpty()) {
                parts.getChildren()
                        .add(problems(
                                texts.get(
                                        "add.import.done.rejected",
                                        file.rejected().size()),
                                file.rejected()));
            }
        }
        var show = Labels.primary(Feather.LIST, texts.get("add.import.done.show"), model::showInLog);
        var buttons = row(Labels.line(""), Labels.button(texts.get("add.import.another"), another), show);
        var batch = outcome.batch();
        if (batch != null) {
            ((HBox) buttons).getChildren().add(1, Labels.link(texts.get("add.import.done.undo"), () -> {
                undo.accept(batch);
                model.close();
            }));
        }
        return List.of(parts, buttons);
    }

    private List<Node> refused(ImportViewModel.Refused refused) {
        var buttons = new HBox(8, Labels.button(texts.get("add.import.another"), another));
        if (refused.again()) {
            buttons.getChildren().add(Labels.button(texts.get("add.import.again"), model::startAgain));
        }
        return List.of(
                Labels.verdict(Feather.ALERT_TRIANGLE, texts.get("add.import.failed.title"), Style.WARNING),
                Labels.paragraph(refused.sentence()),
                buttons);
    }

    private static Node row(Node left, Node... right) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(8, left, space);
        row.getChildren().addAll(right);
        row.getStyleClass().add("form-foot");
        return row;
    }
}
