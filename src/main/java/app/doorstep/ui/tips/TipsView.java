package app.doorstep.ui.tips;

import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.EmptyState;
import app.doorstep.ui.kit.Explanation;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.MarkChip;
import app.doorstep.ui.kit.Page;
import app.doorstep.ui.kit.PageHeader;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.ui.kit.Skeleton;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
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

    private final TipsViewModel model;
    private final ScreenContext context;
    private final Subscriptions subscriptions = new Subscriptions();
    private final StackPane body = new StackPane();
    private final Page page;

    TipsView(TipsViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        var header = new PageHeader(context.texts().get("tips.title")).filter(context, subscriptions);
        header.summaryProperty().bind(model.summaryProperty());
        page = new Page(header, body);
        subscriptions.on(model.stateProperty(), state -> body.getChildren().setAll(node(state)));
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
        content.applying().forEach(tip -> left.getChildren().add(TipCardView.of(tip, model, context)));
        if (content.applying().isEmpty()) {
            left.getChildren()
                    .add(new Card(context.texts().get("tips.screen.none.title"))
                            .add(Labels.paragraph(context.texts().get("tips.screen.none"), Style.MUTED)));
        }
        HBox.setHgrow(left, Priority.ALWAYS);
        var right = others(content);
        right.setMinWidth(SIDE);
        right.setMaxWidth(SIDE);
        var columns = new HBox(16, left, right);
        columns.setAlignment(Pos.TOP_LEFT);
        columns.setFillHeight(false);
        columns.setPadding(new javafx.geometry.Insets(0, 10, 0, 0));
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
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
            counts.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(counts);
        }
        if (other.sentence() != null) {
            words.getChildren().add(Labels.paragraph(other.sentence(), Style.SMALL, Style.MUTED));
            words.setPadding(new javafx.geometry.Insets(8, 0, 8, 0));
        }
        return Explanation.on(row, String.join(" ", other.tip().why()));
    }
}
