package app.doorstep.ui.answers;

import app.doorstep.ui.kit.Action;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.EmptyState;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Page;
import app.doorstep.ui.kit.PageHeader;
import app.doorstep.ui.kit.PageScroll;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Three columns: the queue, the reply, the facts.
final class AnswersView implements ScreenView {
    private static final double THREE_FROM = 1000;
    private static final double LEAST = 320;
    private static final double BELOW = 16;

    private final AnswersViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ComposerView composer;
    private final HBox columns;
    private final StackPane empty;
    private final Page page;

    AnswersView(AnswersViewModel model, ScreenContext context) {
        this.model = model;
        var texts = context.texts();
        var header = new PageHeader(texts.get("answers.title")).filter(context, subscriptions);
        subscriptions.on(model.summary(), header.summaryProperty()::set);
        composer = new ComposerView(model.composer(), texts, subscriptions);
        HBox.setHgrow(composer, Priority.ALWAYS);
        var facts = new FactsView(model.composer(), context, subscriptions);
        var queue = new QueueView(model, texts, subscriptions);
        columns = new HBox(16);
        columns.widthProperty().map(width -> width.doubleValue() < THREE_FROM).subscribe(narrow -> {
            composer.prefHeightProperty().unbind();
            composer.setPrefHeight(Region.USE_COMPUTED_SIZE);
            columns.getChildren().setAll(narrow ? List.of(queue, below(facts)) : List.of(queue, composer, facts));
        });
        empty = new StackPane(new EmptyState(
                Feather.MESSAGE_SQUARE,
                texts.get("answers.empty.title"),
                texts.get("answers.empty.sentence"),
                Labels.button(
                        Feather.PLUS,
                        texts.get("answers.empty.add"),
                        () -> context.go(new Destination.NewFeedback()))));
        empty.getStyleClass().add(Style.CARD);
        page = new Page(header, new StackPane(columns, empty));
        page.getStylesheets()
                .add(Objects.requireNonNull(AnswersView.class.getResource("answers.css"))
                        .toExternalForm());
        ListChangeListener<Object> anew = _ -> choosePart();
        model.waiting().addListener(anew);
        model.sent().addListener(anew);
        subscriptions.on(model.loaded(), _ -> choosePart());
        subscriptions.on(model.chosen(), _ -> choosePart());
    }

    /// Where three columns have no room the facts stand below the reply.
    private Node below(FactsView facts) {
        var both = new PageScroll(new VBox(16, composer, facts));
        // The reply with its buttons has the height that is seen.
        composer.prefHeightProperty()
                .bind(both.viewportBoundsProperty().map(seen -> Math.max(LEAST, seen.getHeight() - BELOW)));
        HBox.setHgrow(both, Priority.ALWAYS);
        both.asColumn();
        return both;
    }

    private void choosePart() {
        var nothing = model.waiting().isEmpty()
                && model.sent().isEmpty()
                && model.chosen().get() == 0;
        columns.setVisible(!nothing);
        empty.setVisible(nothing && model.loaded().get());
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
        if (destination instanceof Destination.AnswerTo(var feedback)) {
            if (feedback == null) {
                model.chooseFirst();
            } else {
                model.choose(feedback);
            }
        }
    }

    @Override
    public void focus() {
        composer.area().field().requestFocus();
    }

    @Override
    public List<Action> actions() {
        return composer.actions();
    }

    @Override
    public void close() {
        model.composer().keepTyped();
        subscriptions.close();
    }
}
