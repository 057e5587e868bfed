package app.doorstep.ui.trends;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Action;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.EmptyState;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Page;
import app.doorstep.ui.kit.PageHeader;
import app.doorstep.ui.kit.PageScroll;
import app.doorstep.ui.kit.PeriodChoice;
import app.doorstep.ui.kit.Pose;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.ui.kit.Segments;
import app.doorstep.ui.kit.SideBySide;
import app.doorstep.ui.kit.Skeleton;
import app.doorstep.ui.kit.Subscriptions;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Lays out the choices, the leading chart or its table, and beneath the counts and the week.
final class TrendsView implements ScreenView {
    private static final double ROOM_FOR_TWO = 420;

    private final TrendsViewModel model;
    private final ScreenContext context;
    private final Texts texts;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox body = new VBox();
    private final StackPane weekPlace = new StackPane();
    private final StackPane wordsPlace = new StackPane();
    private final TrendsActions actions;
    private final ChoicesRow row;
    private final Page page;

    TrendsView(TrendsViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        this.actions = new TrendsActions(model, context, this::leadView);
        var what = new Segments<>(
                texts.get("trends.what"),
                List.of(TrendsChoice.What.values()),
                each -> texts.get("trends.what." + each.id()),
                model.choiceProperty().get().what());
        what.valueProperty().addListener((_, _, chosen) -> model.show(chosen));
        var header = new PageHeader(texts.get("trends.title")).offer(what).filter(context, subscriptions);
        header.summaryProperty().bind(model.summaryProperty());
        VBox.setVgrow(body, Priority.ALWAYS);
        row = new ChoicesRow(model, context, actions, subscriptions);
        var choices = row.node();
        page = new Page(header, new VBox(12, choices, body));
        subscriptions.on(model.choiceProperty(), choice -> what.valueProperty().set(choice.what()));
        subscriptions.on(model.stateProperty(), state -> {
            // Where nothing can be drawn there is nothing to choose of.
            var isEmpty = state instanceof TrendsViewModel.State.Nothing;
            choices.setVisible(!isEmpty);
            choices.setManaged(!isEmpty);
            // From a chart without anything there must be a way to the others.
            what.setVisible(!isEmpty || model.choiceProperty().get().what() != TrendsChoice.What.FACTORS);
            fill();
        });
        subscriptions.on(model.asTableProperty(), _ -> fill());
        subscriptions.on(model.enlargedProperty(), _ -> fill());
        subscriptions.on(context.theme(), _ -> fill());
        subscriptions.on(model.slowerProperty(), _ -> fillBelow());
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
    public List<Action> actions() {
        return actions.all();
    }

    @Override
    public List<Pose> poses() {
        return List.of(
                new Pose("before", () -> model.compare(true)),
                new Pose("rating", () -> model.show(TrendsChoice.What.RATING)),
                new Pose("said", () -> model.show(TrendsChoice.What.SAID)),
                new Pose("table", () -> {
                    model.show(TrendsChoice.What.FACTORS);
                    model.showAsTable(true);
                }),
                new Pose("year", () -> {
                    model.showAsTable(false);
                    model.compare(false);
                    context.filter().set(context.filter().get().with(PeriodChoice.LAST_12_MONTHS));
                }),
                new Pose("year-rating", () -> model.show(TrendsChoice.What.RATING)));
    }

    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }

    private void fill() {
        var shown = node(model.stateProperty().get());
        VBox.setVgrow(shown, Priority.ALWAYS);
        body.getChildren().setAll(shown);
    }

    private void fillBelow() {
        if (!(model.stateProperty().get() instanceof TrendsViewModel.State.Ready)) {
            return;
        }
        var view = leadView();
        var slower = model.slowerProperty().get();
        wordsPlace.getChildren().setAll(WordsCard.of(view, slower.words()));
        var week = slower.week();
        weekPlace.getChildren().setAll(week == null ? List.of() : List.of(WeekCard.of(view, week, model.weekStart())));
    }

    private Node node(TrendsViewModel.State state) {
        return switch (state) {
            case TrendsViewModel.State.Loading _ -> new Skeleton(9);
            case TrendsViewModel.State.Nothing _ ->
                new EmptyState(
                        Feather.TRENDING_UP,
                        texts.get("trends.empty.title"),
                        texts.get("trends.empty"),
                        Labels.button(
                                Feather.PLUS,
                                texts.get("trends.empty.add"),
                                () -> context.go(new Destination.To(Screen.ADD))));
            case TrendsViewModel.State.Failed failed ->
                new EmptyState(Feather.ALERT_TRIANGLE, texts.get("trends.trouble"), failed.sentence());
            case TrendsViewModel.State.Ready _ -> ready();
        };
    }

    private Node ready() {
        var view = leadView();
        var lead = lead(view);
        VBox.setVgrow(lead, Priority.ALWAYS);
        fillBelow();
        var all = new VBox(16, lead, new SideBySide(16, ROOM_FOR_TWO, MarkBars.card(view), wordsPlace), weekPlace);
        all.setMinHeight(Region.USE_PREF_SIZE);
        var scroll = new PageScroll(all);
        // In a higher window the chart takes what is left over.
        scroll.setFitToHeight(true);
        return scroll;
    }

    private Region lead(LeadView view) {
        return switch (view.content().lead()) {
            case TrendsContent.Factors factors -> {
                row.pick(List.of());
                yield new FactorsView(view, factors).card();
            }
            case TrendsContent.Rating rating -> {
                var drawn = new RatingView(view, rating);
                row.pick(drawn.picker());
                yield drawn.card();
            }
            case TrendsContent.Said said -> {
                var drawn = new SaidView(view, said);
                row.pick(drawn.picker());
                yield drawn.card();
            }
        };
    }

    /// The view of what is shown; only while something is.
    private LeadView leadView() {
        var ready = (TrendsViewModel.State.Ready) model.stateProperty().get();
        return new LeadView(model, context, ready.content());
    }
}
