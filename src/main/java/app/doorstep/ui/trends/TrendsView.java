package app.doorstep.ui.trends;

import app.doorstep.analysis.Step;
import app.doorstep.chart.TrendChart;
import app.doorstep.chart.TrendChartStyle;
import app.doorstep.chart.TrendView;
import app.doorstep.domain.Factor;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.ChartNode;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.EmptyState;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.MarkChip;
import app.doorstep.ui.kit.Page;
import app.doorstep.ui.kit.PageHeader;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.ui.kit.Segments;
import app.doorstep.ui.kit.Skeleton;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import app.doorstep.ui.theme.Theme;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Lays out the choices, the chart or its table, and the counts beneath.
final class TrendsView implements ScreenView {
    private final TrendsViewModel model;
    private final ScreenContext context;
    private final Texts texts;
    private final Subscriptions subscriptions = new Subscriptions();
    private final StackPane body = new StackPane();
    private final Page page;

    TrendsView(TrendsViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        var header = new PageHeader(texts.get("trends.title")).filter(context, subscriptions);
        header.summaryProperty().bind(model.summaryProperty());
        VBox.setVgrow(body, Priority.ALWAYS);
        page = new Page(header, new VBox(12, choices(), body));
        subscriptions.on(model.stateProperty(), _ -> fill());
        subscriptions.on(model.asTableProperty(), _ -> fill());
        subscriptions.on(model.enlargedProperty(), _ -> fill());
        subscriptions.on(context.theme(), _ -> fill());
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
    public void arrive(Destination destination) {
        model.arrive(destination);
    }

    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }

    private Node choices() {
        var row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        for (var factor : Factor.STARRED) {
            row.getChildren().add(chip(factor));
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var steps = new Segments<>(
                texts.get("trends.step"),
                List.of(Step.values()),
                by -> texts.get("trends.step." + by.id()),
                model.stepProperty().get());
        steps.valueProperty().addListener((_, _, by) -> model.chooseStep(by));
        var table = new ToggleButton(texts.get("trends.as-table"));
        table.setId("trends-as-table");
        table.setGraphic(new FontIcon(Feather.LAYOUT));
        table.setMinWidth(Region.USE_PREF_SIZE);
        table.setOnAction(_ -> model.showAsTable(table.isSelected()));
        var enlarge = new ToggleButton(texts.get("trends.enlarge"));
        enlarge.setId("trends-enlarge");
        enlarge.setTooltip(new Tooltip(texts.get("trends.enlarge.help")));
        enlarge.setMinWidth(Region.USE_PREF_SIZE);
        enlarge.setSelected(model.enlargedProperty().get());
        enlarge.setOnAction(_ -> model.enlarge(enlarge.isSelected()));
        subscriptions.on(model.stepProperty(), by -> steps.valueProperty().set(by));
        row.getChildren().addAll(space, enlarge, steps, table);
        return row;
    }

    private ToggleButton chip(Factor factor) {
        var chip = new ToggleButton(texts.get("factor." + factor.id()));
        chip.setId("trends-" + factor.id());
        chip.getStyleClass().addAll(Style.CHIP, "factor-chip", MarkChip.factorStyle(factor));
        chip.setGraphic(MarkChip.dot(factor));
        chip.setSelected(model.isChosen(factor));
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(_ -> model.choose(factor, chip.isSelected()));
        subscriptions.on(model.stateProperty(), _ -> chip.setSelected(model.isChosen(factor)));
        return chip;
    }

    private void fill() {
        body.getChildren().setAll(node(model.stateProperty().get()));
    }

    private Node node(TrendsViewModel.State state) {
        return switch (state) {
            case TrendsViewModel.State.Loading _ -> new Skeleton(9);
            case TrendsViewModel.State.Nothing _ ->
                new EmptyState(Feather.TRENDING_UP, texts.get("trends.empty.title"), texts.get("trends.empty"));
            case TrendsViewModel.State.Failed failed ->
                new EmptyState(Feather.ALERT_TRIANGLE, texts.get("trends.trouble"), failed.sentence());
            case TrendsViewModel.State.Ready ready -> ready(ready.content());
        };
    }

    private Node ready(TrendsContent content) {
        var stars = new Card(texts.get("trends.stars"))
                .corner(Labels.line(content.caption(), Style.SMALL, Style.MUTED))
                .add(model.asTableProperty().get() ? TrendTable.of(content, model, texts) : chart(content));
        var coarser = content.trend().coarser();
        if (coarser != null) {
            var offer = new HBox(
                    4,
                    Labels.line(texts.get("trends.thin." + content.trend().by().id()), Style.SMALL, Style.MUTED),
                    Labels.link(texts.get("trends.coarser." + coarser.id()), () -> model.chooseStep(coarser)));
            offer.getChildren().getLast().getStyleClass().add(Style.SMALL);
            offer.setAlignment(Pos.CENTER_LEFT);
            stars.add(offer);
        }
        VBox.setVgrow(stars, Priority.ALWAYS);
        return new VBox(16, stars, MarkBars.card(content, texts));
    }

    private Node chart(TrendsContent content) {
        var view = TrendView.of(content.factors())
                .enlarged(model.enlargedProperty().get())
                .focusedOn(
                        content.factors().size() == 1
                                ? content.factors().iterator().next()
                                : null);
        if (TrendChart.drawn(content.trend(), view).isEmpty()) {
            return Labels.paragraph(texts.get("trends.few"), Style.MUTED);
        }
        var style = context.theme().getValue() == Theme.DARK ? TrendChartStyle.dark() : TrendChartStyle.light();
        var chart = new ChartNode(TrendChart.of(content.trend(), view, style, texts), texts.get("trends.spoken"));
        var steps = content.trend().ratings();
        // Marks without stars may reach further back than the ratings; then places and steps do not match.
        if (!steps.isEmpty()
                && content.trend().points().stream()
                        .noneMatch(
                                point -> point.start().isBefore(steps.getFirst().start()))) {
            chart.pointed(
                    steps.size(),
                    step -> model.words(content.trend(), steps.get(step)),
                    step -> model.openInLog(steps.get(step)));
        }
        VBox.setVgrow(chart, Priority.ALWAYS);
        return chart;
    }
}
