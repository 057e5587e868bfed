package app.doorstep.ui.add;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Ends;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Skeleton;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import app.doorstep.workbench.FileDoubt;
import app.doorstep.workbench.ImportOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One import on one page that fills in: file, how it is read, the first rows, the result.
final class ImportPane implements AutoCloseable {
    private final ImportViewModel model;
    private final ScreenContext context;
    private final Texts texts;
    private final Runnable another;
    private final LongConsumer undo;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox body = new VBox(16);
    private final Card card;
    private boolean readingOpen;

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
        // Scrolled where there is no room for all of it, never squeezed.
        card.setMinHeight(Region.USE_PREF_SIZE);
        subscriptions.on(model.stepProperty(), this::show);
    }

    Node node() {
        return card;
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private void show(ImportStep step) {
        if (step instanceof ImportStep.Looking looking && looking.before() != null) {
            // What is there stays while the files are read again, so that nothing jumps.
            body.setDisable(true);
            return;
        }
        var focused = body.getScene() == null || body.getScene().getFocusOwner() == null
                ? null
                : body.getScene().getFocusOwner().getId();
        if (step instanceof ImportStep.Nothing) {
            readingOpen = false;
        }
        body.setDisable(false);
        body.getChildren()
                .setAll(
                        switch (step) {
                            case ImportStep.Nothing _ -> List.of();
                            case ImportStep.Looking _ ->
                                List.of(Labels.line(texts.get("add.import.reading"), Style.MUTED), new Skeleton(6));
                            case ImportStep.Ready ready -> ready(ready);
                            case ImportStep.Running _ -> running();
                            case ImportStep.Done done -> done(done.outcome());
                            case ImportStep.Refused refused -> refused(refused);
                        });
        if (focused != null) {
            var again = body.lookup("#" + focused.replaceAll("[^A-Za-z0-9_-]", ""));
            if (again != null) {
                again.requestFocus();
            }
        }
    }

    private List<Node> ready(ImportStep.Ready ready) {
        var shown = model.current();
        var parts = new ArrayList<Node>();
        if (!ready.held().isEmpty()) {
            parts.add(held(ready));
        }
        if (!ready.before().isEmpty()) {
            var before = Labels.verdict(Feather.ALERT_TRIANGLE, ready.before(), Style.WARNING);
            before.setId("imported-before");
            parts.add(before);
        }
        if (ready.files().size() > 1) {
            parts.add(files(ready, shown));
        }
        parts.add(new FilePane(model, context, ready.files().get(shown)).node(readingOpen, open -> {
            readingOpen = open;
            show(ready);
        }));
        parts.add(foot(ready));
        return parts;
    }

    /// The files that hold up the others, and the one step to go on without them.
    private Node held(ImportStep.Ready ready) {
        var box = new VBox(8);
        for (var file : ready.held()) {
            box.getChildren().add(Labels.paragraph(file.sentence()));
        }
        var count = ready.held().size();
        var out = Labels.button(
                Feather.X,
                count == 1
                        ? texts.get(
                                "add.import.leave-out",
                                String.valueOf(ready.held().getFirst().path().getFileName()))
                        : texts.count("add.import.leave-out.held", count),
                model::leaveOutHeld);
        out.setId("leave-out-held");
        box.getChildren().add(out);
        box.getStyleClass().addAll("doubt", "stops");
        return box;
    }

    /// The files of one go, to look at one by one; every answer holds for all of them.
    private Node files(ImportStep.Ready ready, int shown) {
        var chips = new FlowPane(8, 8);
        var group = new ToggleGroup();
        for (var i = 0; i < ready.files().size(); i++) {
            var index = i;
            var one = ready.files().get(i);
            var asked = one.doubts().stream().anyMatch(FileDoubt::stops);
            var chip = new ToggleButton(texts.get(
                    asked ? "add.import.files.asked" : "add.import.files.one",
                    one.entry() == null ? one.file() : one.entry(),
                    texts.number(one.records())));
            chip.setId("file-" + (i + 1));
            chip.getStyleClass().add("switch");
            chip.setToggleGroup(group);
            chip.setSelected(i == shown);
            chip.setOnAction(_ -> {
                model.lookAt(index);
                show(ready);
            });
            chips.getChildren().add(chip);
        }
        var same = new CheckBox(texts.get("add.import.files.same"));
        same.setId("same-answers");
        same.setSelected(model.same());
        same.setOnAction(_ -> model.answerSame(same.isSelected()));
        var file = ready.paths().get(shown).getFileName();
        var out = Labels.linkAtEdge(texts.get("add.import.leave-out", String.valueOf(file)), model::leaveOut);
        out.setId("leave-out");
        return new VBox(
                8,
                chips,
                new Ends(new FlowPane(same), new FlowPane(out)),
                Labels.line(texts.get("add.import.files.all"), Style.SMALL, Style.MUTED));
    }

    private Node foot(ImportStep.Ready ready) {
        var why = !ready.held().isEmpty()
                ? texts.count("add.import.held", ready.held().size())
                : ready.question().isPresent()
                        ? texts.get("add.import.question")
                        : ready.usable() == 0 ? texts.get("add.import.nothing") : "";
        var start = Labels.primary(
                Feather.DOWNLOAD,
                ready.before().isEmpty() ? texts.count(ready.start(), ready.usable()) : texts.get("add.import.again"),
                model::start);
        start.setId("start-import");
        start.setDisable(!why.isEmpty());
        var presets = new PresetsMenu(model, context, ready.question().isPresent());
        var said = Labels.line(why, Style.SMALL, Style.MUTED);
        said.setId("import-expected");
        if (why.isEmpty()) {
            said.textProperty().bind(model.expectedProperty());
        }
        return row(List.of(said), presets, Labels.button(texts.get("add.import.another"), another), start);
    }

    private List<Node> running() {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progressProperty());
        bar.setAccessibleText(texts.get("add.import.running"));
        var pace = Labels.line("", Style.SMALL, Style.MUTED);
        pace.textProperty().bind(model.paceProperty());
        return List.of(
                Labels.line(texts.get("add.import.running"), Style.TITLE),
                bar,
                row(List.of(pace), Labels.button(texts.get("add.import.cancel"), model::cancel)));
    }

    private List<Node> done(ImportOutcome outcome) {
        var parts = new VBox(12);
        for (var file : outcome.files()) {
            var counts = Stream.of(
                            texts.count(ImportStep.stored(file.format()), file.stored()),
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
                        .add(FilePane.problems(
                                texts,
                                texts.get(
                                        "add.import.done.rejected",
                                        file.rejected().size()),
                                file.rejected()));
            }
        }
        // What an app states stands beside the ratings, not among them.
        var show = outcome.files().stream()
                        .allMatch(file -> !ImportStep.stored(file.format()).equals("add.import.done.stored"))
                ? Labels.primary(
                        Feather.GRID,
                        texts.get("add.import.done.overview"),
                        () -> context.go(new Destination.To(Screen.OVERVIEW)))
                : Labels.primary(Feather.LIST, texts.get("add.import.done.show"), model::showInLog);
        var batch = outcome.batch();
        List<Node> back = batch == null
                ? List.of()
                : List.of(Labels.linkAtEdge(texts.get("add.import.done.undo"), () -> {
                    undo.accept(batch);
                    model.close();
                }));
        return List.of(parts, row(back, Labels.button(texts.get("add.import.another"), another), show));
    }

    private List<Node> refused(ImportStep.Refused refused) {
        var buttons = new HBox(8, Labels.button(texts.get("add.import.another"), another));
        if (refused.again()) {
            buttons.getChildren().add(Labels.button(texts.get("add.import.again"), model::startAgain));
        }
        return List.of(
                Labels.verdict(
                        Feather.ALERT_TRIANGLE,
                        texts.get(refused.again() ? "add.import.before.title" : "add.import.failed.title"),
                        Style.WARNING),
                Labels.paragraph(refused.sentence()),
                buttons);
    }

    /// What is said or taken back at the left, what goes on at the right.
    private static Node row(List<Node> left, Node... right) {
        var first = new FlowPane(8, 8);
        first.getChildren().setAll(left);
        first.setAlignment(Pos.CENTER_LEFT);
        var second = new FlowPane(8, 8, right);
        second.setAlignment(Pos.CENTER_RIGHT);
        return new Ends(first, second);
    }
}
