package app.doorstep.ui.tips;

import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.EmptyState;
import app.doorstep.ui.kit.Ends;
import app.doorstep.ui.kit.Explanation;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.MarkChip;
import app.doorstep.ui.kit.Page;
import app.doorstep.ui.kit.PageHeader;
import app.doorstep.ui.kit.PageScroll;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.ui.kit.Skeleton;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Lays the tips out: those that apply at the left, the others at the right.
final class TipsView implements ScreenView {
    private static final double SIDE = 364;
    /// So many cards are shown whole; whoever gets ten pieces of advice at once follows none.
    private static final int WHOLE = 2;

    private final TipsViewModel model;
    private final ScreenContext context;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox body = new VBox();
    /// Where two columns have no room the second stands below the first.
    private static final double TWO_FROM = 900;

    private final PageScroll scroll = new PageScroll();
    private final Set<String> opened = new HashSet<>();
    private final TipWords words;
    private double scrolled;
    private final Page page;

    TipsView(TipsViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        this.words = new TipWords(context.texts());
        var header = new PageHeader(context.texts().get("tips.title")).filter(context, subscriptions);
        header.summaryProperty().bind(model.summaryProperty());
        page = new Page(header, body);
        subscriptions.on(model.stateProperty(), state -> show(node(state)));
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(Filter filter) {
        model.show(filter);
    }

    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }

    private void show(Node shown) {
        VBox.setVgrow(shown, Priority.ALWAYS);
        body.getChildren().setAll(shown);
    }

    private Node node(TipsViewModel.State state) {
        var texts = context.texts();
        return switch (state) {
            case TipsViewModel.State.Loading _ -> new Skeleton(9);
            case TipsViewModel.State.Nothing _ ->
                new EmptyState(
                        Feather.SUN,
                        texts.get("tips.screen.empty.title"),
                        texts.get("tips.screen.empty"),
                        Labels.button(Feather.PLUS, texts.get("tips.screen.add"), model::goToAdd));
            case TipsViewModel.State.Failed failed ->
                new EmptyState(Feather.ALERT_TRIANGLE, texts.get("tips.screen.trouble"), failed.sentence());
            case TipsViewModel.State.Ready ready -> columns(ready.content());
        };
    }

    private Node columns(TipsContent content) {
        var left = new VBox(16);
        left.setMinWidth(0);
        var shown = 0;
        for (var tip : content.applying()) {
            var whole = (shown < WHOLE && tip.hasEvidence() && !tip.inWork()) || opened.contains(tip.id());
            shown += whole ? 1 : 0;
            left.getChildren()
                    .add(
                            whole
                                    ? TipCardView.of(tip, shown == 1 && !tip.inWork(), model, context)
                                    : TipCardView.shortly(tip, model, context, () -> {
                                        opened.add(tip.id());
                                        scrolled = scroll.getVvalue();
                                        show(columns(content));
                                        scroll.setVvalue(scrolled);
                                    }));
        }
        if (content.applying().isEmpty()) {
            left.getChildren()
                    .add(new Card(context.texts().get("tips.screen.none.title"))
                            .add(Labels.paragraph(context.texts().get("tips.screen.none"), Style.MUTED)));
        }
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = new VBox(16);
        right.setMinWidth(SIDE);
        right.setMaxWidth(SIDE);
        if (!content.working().isEmpty()) {
            right.getChildren().add(working(content));
        }
        right.getChildren().add(others(content));
        if (!content.declined().isEmpty()) {
            right.getChildren().add(declined(content));
        }
        var columns = new StackPane();
        columns.widthProperty().map(width -> width.doubleValue() < TWO_FROM).subscribe(narrow -> {
            right.setMaxWidth(narrow ? Double.MAX_VALUE : SIDE);
            if (narrow) {
                columns.getChildren().setAll(new VBox(16, left, right));
                return;
            }
            var beside = new HBox(16, left, right);
            beside.setAlignment(Pos.TOP_LEFT);
            beside.setFillHeight(false);
            columns.getChildren().setAll(beside);
        });
        scroll.hold(columns);
        return scroll;
    }

    private Region working(TipsContent content) {
        var texts = context.texts();
        var card = new Card(texts.get("tips.screen.working.title"));
        for (var tip : content.working()) {
            var stop = Labels.link(texts.get("tips.screen.stop"), () -> model.stop(tip));
            stop.getStyleClass().add(Style.SMALL);
            stop.setAccessibleText(texts.get("tips.screen.stop.of", tip.headline()));
            // Where name and day have no room beside each other the day stands below; neither is cut.
            var name = new FlowPane(
                    8,
                    0,
                    tip.factor() == null ? new FontIcon(Feather.CHECK) : MarkChip.dot(tip.factor()),
                    Labels.line(tip.headline(), Style.TITLE),
                    Labels.line(tip.since(), Style.MUTED));
            name.setAlignment(Pos.CENTER_LEFT);
            card.add(new Ends(name, new FlowPane(stop)));
            if (tip.bars() != null) {
                card.add(new ShareBars(tip.bars(), tip, words, tip.verdict()));
            }
            card.add(Explanation.on(Labels.paragraph(tip.verdict(), Style.MUTED), texts.get("tips.screen.explain")));
            if (tip.bars() != null) {
                card.add(Labels.paragraph(
                        texts.get("tips.screen.scale", ShareBars.scale(tip.bars())), Style.SMALL, Style.MUTED));
            }
        }
        return card;
    }

    private Region declined(TipsContent content) {
        var texts = context.texts();
        var card = new Card(texts.get("tips.screen.declined.title"));
        for (var tip : content.declined()) {
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var row = new HBox(
                    8,
                    Labels.line(tip.headline(), Style.MUTED),
                    space,
                    Labels.link(texts.get("tips.screen.show-again"), () -> model.accept(tip)));
            row.setAlignment(Pos.CENTER_LEFT);
            card.add(row);
        }
        return card;
    }

    private Region others(TipsContent content) {
        var card = new Card(context.texts().get("tips.screen.others.title"));
        card.add(Card.hairline());
        var list = new VBox();
        content.others().forEach(other -> list.getChildren().add(row(other)));
        if (!list.getChildren().isEmpty()) {
            list.getChildren().getLast().getStyleClass().add("last");
        }
        return card.add(list, Labels.paragraph(content.foot(), Style.SMALL, Style.MUTED));
    }

    private Node row(TipsContent.Other other) {
        var factor = other.tip().factor();
        var check = new FontIcon(Feather.CHECK);
        var name = new HBox(
                8,
                factor == null ? check : MarkChip.dot(factor),
                Labels.line(other.tip().headline()));
        name.setAlignment(Pos.CENTER_LEFT);
        var words = new VBox(2, name);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(8, words);
        row.getStyleClass().add(Style.ROW);
        if (other.counts() != null) {
            var counts = Labels.line(other.counts(), Style.SMALL, Style.MUTED);
            // Where there is no room for both the counts stand below; neither is cut.
            var left = new FlowPane(name);
            var right = new FlowPane(counts);
            left.setAlignment(Pos.CENTER_LEFT);
            right.setAlignment(Pos.CENTER_LEFT);
            words.getChildren().setAll(new Ends(left, right));
            words.setPadding(new Insets(6, 0, 6, 0));
        }
        if (other.sentence() != null) {
            words.getChildren().add(Labels.paragraph(other.sentence(), Style.SMALL, Style.MUTED));
            words.setPadding(new Insets(8, 0, 8, 0));
        }
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(
                other.tip().headline() + ". " + (other.counts() == null ? other.sentence() : other.counts()));
        return Explanation.on(row, String.join(" ", other.tip().why()));
    }
}
