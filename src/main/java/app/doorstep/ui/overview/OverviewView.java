package app.doorstep.ui.overview;

import app.doorstep.ui.kit.Action;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.EmptyState;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Page;
import app.doorstep.ui.kit.PageHeader;
import app.doorstep.ui.kit.PageScroll;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.ui.kit.SideBySide;
import app.doorstep.ui.kit.Skeleton;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Lays the Overview out: cards in a row, below them the chart beside what to do.
final class OverviewView implements ScreenView {
    private static final double SIDE = 364;
    private static final double ROW_HEIGHT = 224;
    private static final double NARROWEST_CARD = 230;

    private final ScreenContext context;
    private final OverviewViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox content = new VBox();
    private final VBox above = new VBox();
    private final StackPane todo = new StackPane();
    private final BooleanProperty alone = new SimpleBooleanProperty();
    private final FirstStartView firstStart;
    private final Page page;

    OverviewView(OverviewViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        var header = new PageHeader(context.texts().get("overview.title")).filter(context, subscriptions);
        header.summaryProperty().bind(model.summaryProperty());
        header.visibleProperty().bind(alone.not());
        header.managedProperty().bind(alone.not());
        firstStart = new FirstStartView(model.firstStart(), context);
        above.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(content, Priority.ALWAYS);
        page = new Page(header, new VBox(above, content));
        content.setAlignment(Pos.TOP_LEFT);
        content.getChildren().addListener((ListChangeListener<Node>)
                _ -> content.getChildren().forEach(each -> VBox.setVgrow(each, Priority.ALWAYS)));
        content.getChildren().setAll(new Skeleton(8));
        subscriptions.on(model.todoProperty(), this::advise);
        subscriptions.on(model.stateProperty(), this::show);
        subscriptions.on(model.firstStart().stepProperty(), this::ask);
        subscriptions.on(context.theme(), _ -> show(model.stateProperty().get()));
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
    public void focus() {
        if (model.firstStart().stepProperty().get() == FirstStartViewModel.Step.OVER) {
            page.requestFocus();
        } else {
            firstStart.focus();
        }
    }

    @Override
    public void close() {
        subscriptions.close();
        firstStart.close();
        model.close();
    }

    @Override
    public List<Action> actions() {
        return model.firstStart().stepProperty().get() == FirstStartViewModel.Step.OVER
                ? List.of(Action.of(context.texts().get("overview.first.again"), model.firstStart()::again))
                : List.of();
    }

    @Override
    public ObservableValue<Boolean> alone() {
        return alone;
    }

    private void show(OverviewViewModel.State state) {
        switch (state) {
            case OverviewViewModel.State.Loading _ -> {}
            case OverviewViewModel.State.Failed failed ->
                content.getChildren()
                        .setAll(new EmptyState(
                                Feather.ALERT_TRIANGLE, context.texts().get("overview.failed"), failed.sentence()));
            case OverviewViewModel.State.FirstStart _ -> {}
            case OverviewViewModel.State.Empty _ -> content.getChildren().setAll(empty());
            case OverviewViewModel.State.Ready ready -> {
                if (!alone.get()) {
                    content.getChildren().setAll(scrolling(ready.content()));
                }
            }
        }
    }

    /// Asks the next question of a first start, or no more.
    private void ask(FirstStartViewModel.Step step) {
        above.getChildren().clear();
        alone.set(step == FirstStartViewModel.Step.APPS || step == FirstStartViewModel.Step.FIGURES);
        switch (step) {
            case APPS, FIGURES -> content.getChildren().setAll(firstStart.node(step));
            case REMEMBER, FILE -> {
                var question = firstStart.node(step);
                VBox.setMargin(question, new javafx.geometry.Insets(0, 0, 16, 0));
                above.getChildren().setAll(question);
                show(model.stateProperty().get());
            }
            case OVER -> {
                firstStart.close();
                show(model.stateProperty().get());
            }
        }
        // What lies in a scroll pane can have the focus only after the pane has got its skin.
        page.applyCss();
        firstStart.focus();
    }

    private Node empty() {
        var texts = context.texts();
        var apps = Labels.primary(Feather.ARROW_RIGHT, texts.get("overview.empty.apps"), model.firstStart()::restart);
        apps.setId("empty-apps");
        return new EmptyState(
                Feather.GRID,
                texts.get("overview.empty.title"),
                texts.get("overview.empty.text"),
                apps,
                Labels.button(texts.get("overview.first.add"), () -> context.go(new Destination.NewFeedback())),
                Labels.button(
                        texts.get("overview.first.file.choose"), () -> context.go(new Destination.Files(List.of()))),
                Labels.link(texts.get("overview.first.sample"), context::openSample));
    }

    private Node scrolling(OverviewContent shown) {
        var all = new VBox(16, cards(shown));
        if (!shown.furtherApps().isEmpty()) {
            all.getChildren().add(further(shown.furtherApps()));
        }
        var below = below(shown);
        if (shown.trend() == null) {
            // Without a chart there is nothing to fill the page with.
            below.setMaxHeight(Region.USE_PREF_SIZE);
        } else {
            VBox.setVgrow(below, Priority.ALWAYS);
        }
        all.getChildren().add(below);
        var scroll = new PageScroll(all);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private Node cards(OverviewContent shown) {
        var cards = Stream.concat(
                        shown.apps().stream().<Region>map(app -> AppCardView.of(app, context.texts())),
                        Stream.of(AnswerCardView.of(shown.answering(), context)))
                .toList();
        cards.forEach(card -> card.setMinHeight(ROW_HEIGHT));
        return new SideBySide(16, NARROWEST_CARD, cards.toArray(Region[]::new));
    }

    private static Node further(List<String> apps) {
        var row = new FlowPane(24, 4);
        row.getStyleClass().addAll(Style.CARD, "surface-low");
        apps.forEach(app -> row.getChildren().add(Labels.line(app)));
        return row;
    }

    private Region below(OverviewContent shown) {
        var chart = TrendCardView.of(shown, context);
        HBox.setHgrow(chart, Priority.ALWAYS);
        chart.setMinWidth(0);
        var right = new VBox(16, todo, facts(shown.last()));
        VBox.setVgrow(right.getChildren().getFirst(), Priority.ALWAYS);
        right.setMinWidth(SIDE);
        right.setMaxWidth(SIDE);
        right.setPrefWidth(SIDE);
        var both = new HBox(16, chart, right);
        chart.setMinHeight(shown.trend() == null ? 0 : 290);
        return both;
    }

    private void advise(Optional<List<OverviewContent.Advice>> known) {
        var texts = context.texts();
        var card = new Card(texts.get("overview.todo"));
        if (known.isEmpty()) {
            card.add(new Skeleton(4));
        } else if (known.get().isEmpty()) {
            card.add(Labels.paragraph(texts.get("overview.todo.nothing"), Style.MUTED));
        } else {
            var tips = Labels.link(texts.get("overview.todo.tips"), () -> context.go(new Destination.To(Screen.TIPS)));
            tips.getStyleClass().add(Style.SMALL);
            card.corner(tips);
            advice(card, known.get().getFirst());
            var further = new WhatFits();
            known.get().stream().skip(1).forEach(advice -> further.add(below(advice)));
            VBox.setVgrow(further, Priority.ALWAYS);
            card.add(further);
            card.setMinHeight(Region.USE_PREF_SIZE);
        }
        todo.getChildren().setAll(card);
    }

    /// Another piece of advice, below a thin line.
    private Region below(OverviewContent.Advice advice) {
        var line = Card.hairline();
        VBox.setMargin(line, new javafx.geometry.Insets(4, 0, 4, 0));
        var part = new VBox(8, line);
        advice(part, advice);
        return part;
    }

    private void advice(VBox place, OverviewContent.Advice advice) {
        place.getChildren()
                .addAll(Labels.paragraph(advice.headline(), Style.TITLE), Labels.paragraph(advice.evidence()));
        if (advice.without() != null) {
            place.getChildren().add(Labels.paragraph(advice.without(), Style.MUTED));
        }
        if (!advice.feedback().isEmpty()) {
            var work = Labels.button(context.texts().get("overview.todo.work"), () -> model.work(advice));
            work.setId("work-" + advice.tip());
            var show = Labels.link(
                    advice.show(), () -> context.go(new Destination.TheseInLog(advice.feedback(), advice.headline())));
            var ways = new HBox(8, work, show);
            VBox.setMargin(ways, new javafx.geometry.Insets(4, 0, 0, 0));
            place.getChildren().add(ways);
        }
    }

    private static Node facts(List<OverviewContent.Fact> facts) {
        var grid = new GridPane(16, 4);
        grid.getStyleClass().add(Style.CARD);
        grid.getStyleClass().add("surface-low");
        var left = new ColumnConstraints();
        left.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(left, new ColumnConstraints());
        for (var i = 0; i < facts.size(); i++) {
            var value = Labels.line(facts.get(i).value(), Style.SMALL);
            grid.add(Labels.line(facts.get(i).label(), Style.SMALL, Style.MUTED), 0, i);
            grid.add(value, 1, i);
            GridPane.setHalignment(value, javafx.geometry.HPos.RIGHT);
        }
        return grid;
    }
}
