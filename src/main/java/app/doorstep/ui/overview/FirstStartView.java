package app.doorstep.ui.overview;

import app.doorstep.domain.Feedback;
import app.doorstep.text.Texts;
import app.doorstep.ui.entry.CheckinPane;
import app.doorstep.ui.entry.QuickLinePane;
import app.doorstep.ui.kit.Brand;
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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The four questions of an empty notebook. The first two have the page to themselves, the last two stand above the
/// Overview, which is true by then.
final class FirstStartView implements AutoCloseable {
    private static final double WIDTH = 760;

    private final FirstStartViewModel model;
    private final ScreenContext context;
    private final Texts texts;
    private @Nullable CheckinPane checkin;
    private @Nullable QuickLinePane quick;
    private Runnable focus = () -> {};

    FirstStartView(FirstStartViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
    }

    /// The question that is asked, made anew.
    ///
    /// @param step any but the last
    Node node(Step step) {
        close();
        return switch (step) {
            case APPS -> page(step, "overview.first.title", "overview.first.text", apps());
            case FIGURES -> page(step, "overview.first.figures.title", "overview.first.figures.text", figures());
            case REMEMBER -> new VBox(12, steps(step), remember());
            case FILE -> new VBox(12, steps(step), file());
            case OVER -> throw new IllegalArgumentException("nothing is asked");
        };
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
        return new VBox(bar(step), scroll);
    }

    /// Above a question that has the window to itself: whose it is, which question, and the way past all.
    private Node bar(Step step) {
        var brand = new Label(texts.get("shell.name"), Brand.door());
        brand.getStyleClass().add(Style.TITLE);
        brand.setGraphicTextGap(8);
        var numbers = numbers(step);
        numbers.setMaxWidth(Region.USE_PREF_SIZE);
        var skip = skip();
        var bar = new StackPane(brand, numbers, skip);
        bar.setMinHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(brand, Pos.CENTER_LEFT);
        StackPane.setAlignment(skip, Pos.CENTER_RIGHT);
        return bar;
    }

    /// Which question this is, and a way past all of them.
    private Node steps(Step now) {
        var row = new HBox(8, numbers(now), space(), skip());
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node skip() {
        var skip = Labels.link(texts.get("overview.first.skip"), model::skipAll);
        skip.setId("first-skip");
        return skip;
    }

    private HBox numbers(Step now) {
        var row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        for (var step : Step.QUESTIONS) {
            if (step != Step.QUESTIONS.getFirst()) {
                var line = Card.hairline();
                line.getStyleClass().add("step-line");
                row.getChildren().add(line);
            }
            var number = Labels.line(texts.number(Step.QUESTIONS.indexOf(step) + 1), "step-number");
            var name = Labels.line(
                    texts.get("overview.first.step." + step.name().toLowerCase(java.util.Locale.ROOT)), Style.SMALL);
            if (step == now) {
                number.getStyleClass().add("now");
                name.getStyleClass().add(Style.TITLE);
                name.setMinWidth(Region.USE_PREF_SIZE);
            } else {
                name.getStyleClass().add(Style.MUTED);
            }
            number.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().addAll(number, name);
        }
        return row;
    }

    private List<Node> apps() {
        var chosen = Labels.line("", Style.MUTED);
        var tiles = new AppTiles[1];
        Button on = Labels.primary(Feather.ARROW_RIGHT, "", () -> model.begin(tiles[0].chosen()));
        on.setId("first-go-on");
        tiles[0] = new AppTiles(texts, FirstStartViewModel.offered(), () -> count(tiles[0], chosen, on), on::fire);
        count(tiles[0], chosen, on);
        focus = tiles[0]::focus;
        return List.of(tiles[0], ways(chosen, on));
    }

    private void count(AppTiles tiles, Label chosen, Button on) {
        var count = tiles.chosen().size();
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
        var pass = Labels.link(texts.get("overview.first.remember.pass"), model::pass);
        pass.getStyleClass().add(Style.SMALL);
        pass.setId("first-pass");
        var pane =
                new QuickLinePane(model.quick(), texts, texts.get("overview.first.remember.title"), _ -> false, pass);
        quick = pane;
        focus = pane::focus;
        return pane.node();
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
