package app.doorstep.ui.overview;

import app.doorstep.domain.Feedback;
import app.doorstep.text.Texts;
import app.doorstep.ui.entry.CheckinPane;
import app.doorstep.ui.entry.QuickLinePane;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.ChipFlow;
import app.doorstep.ui.kit.CommentText;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.MarkChip;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.overview.FirstStartViewModel.Step;
import app.doorstep.ui.theme.Style;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The four questions of an empty notebook. The first two have the page to themselves, the last two stand above the
/// Overview, which is true by then. From the second on, Escape, Alt+Left and the mouse's back button lead to the one
/// before it, as its button does.
final class FirstStartView implements AutoCloseable {
    private static final double WIDTH = 760;
    private static final KeyCombination ALT_LEFT = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

    private final FirstStartViewModel model;
    private final ScreenContext context;
    private final Texts texts;
    private final FirstStartSteps steps;
    private @Nullable CheckinPane checkin;
    private @Nullable QuickLinePane quick;
    private Subscription watch = Subscription.EMPTY;
    private Runnable focus = () -> {};

    FirstStartView(FirstStartViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        this.steps = new FirstStartSteps(model, texts);
    }

    /// The question that is asked, made anew.
    ///
    /// @param step any but the last
    Node node(Step step) {
        close();
        var node = switch (step) {
            case APPS -> page(step, "overview.first.title", "overview.first.text", apps());
            case FIGURES -> page(step, "overview.first.figures.title", "overview.first.figures.text", figures());
            case REMEMBER -> new VBox(12, steps.line(step), remember());
            case FILE -> new VBox(12, steps.line(step), file());
            case OVER -> throw new IllegalArgumentException("nothing is asked");
        };
        // After what has the focus: a text field on a Mac goes a word to the left with Alt+Left.
        node.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE || ALT_LEFT.match(key)) {
                model.back();
                key.consume();
            }
        });
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            if (press.getButton() == MouseButton.BACK) {
                model.back();
                press.consume();
            }
        });
        return node;
    }

    /// Moves the keyboard to where the answer is given.
    void focus() {
        focus.run();
    }

    @Override
    public void close() {
        if (checkin != null) {
            checkin.close();
            checkin = null;
        }
        if (quick != null) {
            quick.close();
            quick = null;
        }
        watch.unsubscribe();
        watch = Subscription.EMPTY;
        focus = () -> {};
    }

    private Node page(Step step, String title, String text, List<Node> parts) {
        var all = new VBox(
                16,
                new VBox(
                        4,
                        Labels.line(texts.get(title), Style.PAGE_TITLE),
                        Labels.paragraph(texts.get(text), Style.MUTED)));
        all.getChildren().addAll(parts);
        all.setMaxWidth(WIDTH);
        var middle = new VBox(all);
        middle.setAlignment(Pos.CENTER);
        // A little above the middle, where the eye looks first.
        middle.setPadding(new Insets(16, 0, 48, 0));
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new VBox(steps.bar(step), scroll);
    }

    private List<Node> apps() {
        var chosen = Labels.line("", Style.MUTED);
        var tiles = new AppTiles[1];
        Button on = Labels.primary(Feather.ARROW_RIGHT, "", model::begin);
        on.setId("first-go-on");
        tiles[0] = new AppTiles(
                texts,
                FirstStartViewModel.offered(),
                model.chosen(),
                () -> {
                    // While those chosen before are put into their places, there are no tiles to ask yet.
                    if (tiles[0] != null) {
                        model.choose(tiles[0].chosen());
                        count(chosen, on);
                    }
                },
                on::fire);
        count(chosen, on);
        focus = tiles[0]::focus;
        return List.of(tiles[0], ways(chosen, on));
    }

    private void count(Label chosen, Button on) {
        var count = model.chosen().size();
        chosen.setText(texts.count("overview.first.chosen", count));
        on.setText(count == 0 ? texts.get("overview.first.none") : texts.count("overview.first.go-on", count));
        on.setDisable(count == 0);
    }

    private List<Node> figures() {
        var pane = new CheckinPane(model.checkin(), model.checkinPictures(), context);
        pane.tellWhere();
        checkin = pane;
        focus = pane::focus;
        var later = Labels.link(texts.get("overview.first.figures.later"), model::pass);
        later.setId("first-pass");
        var foot = new HBox(
                8, Labels.line(texts.get("overview.first.figures.where"), Style.SMALL, Style.MUTED), space(), later);
        foot.setAlignment(Pos.CENTER_LEFT);
        return List.of(pane.node(), foot);
    }

    private Node remember() {
        var pass = Labels.link("", model::pass);
        pass.getStyleClass().add(Style.SMALL);
        pass.setId("first-pass");
        var pane =
                new QuickLinePane(model.quick(), texts, texts.get("overview.first.remember.title"), _ -> false, pass);
        quick = pane;
        focus = pane::focus;
        var kept = new Card();
        kept.setId("first-kept");
        kept.managedProperty().bind(kept.visibleProperty());
        watch = model.rememberedProperty().subscribe(feedback -> {
            pass.setText(texts.get(feedback == null ? "overview.first.remember.pass" : "overview.first.remember.on"));
            kept.setVisible(feedback != null);
            kept.getChildren().clear();
            if (feedback != null) {
                var mend = Labels.linkAtEdge(texts.get("overview.first.remember.mend"), () -> {
                    model.mend();
                    focus();
                });
                mend.setId("first-mend");
                kept.add(read(feedback), mend);
            }
        });
        return new VBox(12, pane.node(), kept);
    }

    private Node file() {
        var card = new Card();
        card.setId("first-file");
        var remembered = model.rememberedProperty().get();
        if (remembered != null) {
            card.add(read(remembered), Card.hairline());
        }
        var choose = Labels.primary(Feather.FILE, texts.get("overview.first.file.choose"), model::chooseFile);
        choose.setId("first-choose");
        var sample = Labels.button(Feather.BOOK_OPEN, texts.get("overview.first.sample"), model::openSample);
        sample.setId("first-sample");
        var done = Labels.link(texts.get("overview.first.file.none"), model::skipAll);
        done.setId("first-done");
        focus = choose::requestFocus;
        return card.add(
                Labels.line(texts.get("overview.first.file.title"), Style.TITLE),
                Labels.paragraph(texts.get("overview.first.file.text"), Style.MUTED),
                new HBox(8, choose, sample, space(), done));
    }

    /// What was typed just now, and which words led to which mark.
    private Node read(Feedback feedback) {
        var comment = feedback.words().comment();
        var chips = new ChipFlow();
        for (var mark : feedback.marks()) {
            var polarity = mark.polarity();
            if (polarity != null) {
                chips.getChildren().add(new MarkChip(mark.factor(), polarity, texts));
            }
        }
        var parts = new ArrayList<Node>();
        parts.add(Labels.verdict(Feather.CHECK, texts.get("overview.first.saved"), Style.GOOD));
        if (comment != null && !comment.isBlank()) {
            parts.add(new CommentText(comment, CommentText.evidence(feedback.marks())));
        }
        if (!chips.getChildren().isEmpty()) {
            parts.add(chips);
        }
        return new VBox(8, parts.toArray(Node[]::new));
    }

    private Node ways(Node... end) {
        var sample = Labels.linkAtEdge(texts.get("overview.first.sample"), model::openSample);
        sample.setId("first-sample");
        var ways = new HBox(
                8, sample, Labels.line(texts.get("overview.first.sample.note"), Style.SMALL, Style.MUTED), space());
        ways.getChildren().addAll(end);
        ways.setAlignment(Pos.CENTER_LEFT);
        return ways;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
