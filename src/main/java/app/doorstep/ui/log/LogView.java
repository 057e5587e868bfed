package app.doorstep.ui.log;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Polarity;
import app.doorstep.ui.kit.Action;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Page;
import app.doorstep.ui.kit.PageHeader;
import app.doorstep.ui.kit.Pose;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.ui.kit.Subscriptions;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The log: filter bar, table, detail.
final class LogView implements ScreenView {
    private static final double DETAIL_WIDTH = 344;
    private static final double LEAST_DETAIL = 320;
    private static final double DETAIL_SHARE = 0.4;

    private final LogViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final FilterBar bar;
    private final Page page;

    LogView(LogViewModel model, ScreenContext context) {
        this.model = model;
        var header = new PageHeader(context.texts().get("log.title")).filter(context, subscriptions);
        subscriptions.on(model.summaryProperty(), header.summaryProperty()::set);
        bar = new FilterBar(model, context, subscriptions);
        var table = new LogTable(model, context, subscriptions);
        var detail = new DetailPane(model, context, subscriptions);
        HBox.setHgrow(table, Priority.ALWAYS);
        var body = new HBox(16, table, detail);
        body.widthProperty().subscribe(width -> {
            var room = Math.clamp(Math.rint(width.doubleValue() * DETAIL_SHARE), LEAST_DETAIL, DETAIL_WIDTH);
            detail.setPrefWidth(room);
            detail.setMinWidth(room);
        });
        VBox.setVgrow(body, Priority.ALWAYS);
        page = new Page(header, new VBox(12, bar, body));
        page.getStylesheets()
                .add(Objects.requireNonNull(LogView.class.getResource("log.css"))
                        .toExternalForm());
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
    public void focus() {
        bar.focusSearch();
    }

    @Override
    public List<Action> actions() {
        return bar.actions();
    }

    @Override
    public List<Pose> poses() {
        return List.of(
                new Pose("chosen", model::chooseTelling),
                new Pose("meaning", () -> {
                    model.meaning().open("late");
                    model.meaning().choose(Factor.OUTSIDE_CONTROL, Polarity.COMPLAINT);
                }),
                new Pose("search", () -> {
                    model.meaning().close();
                    model.search("left");
                    model.chooseTelling();
                }));
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
