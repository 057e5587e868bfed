package app.doorstep.ui.trends;

import app.doorstep.chart.ChartFile;
import app.doorstep.chart.TrendChartStyle;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Action;
import app.doorstep.ui.kit.ScreenContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;

/// What can be done on Trends beside choosing: for its menu and for the palette.
final class TrendsActions {
    private static final int WIDTH = 1080;
    private static final int HEIGHT = 420;

    private final TrendsViewModel model;
    private final ScreenContext context;
    private final Texts texts;
    private final Supplier<LeadView> view;

    TrendsActions(TrendsViewModel model, ScreenContext context, Supplier<LeadView> view) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        this.view = view;
    }

    /// All of them, as things stand.
    List<Action> all() {
        var actions = new ArrayList<Action>();
        for (var what : TrendsChoice.What.values()) {
            actions.add(Action.of(texts.get("trends.show." + what.id()), () -> model.show(what)));
        }
        var table = model.asTableProperty().get();
        actions.add(Action.of(
                texts.get(table ? "trends.as-chart" : "trends.as-table.action"), () -> model.showAsTable(!table)));
        actions.add(Action.of(texts.get("trends.enlarge.help"), this::enlarge));
        actions.add(Action.of(texts.get("trends.event.add"), this::addEvent));
        actions.add(Action.of(texts.get("trends.save"), this::save));
        return actions;
    }

    void fill(MenuButton menu) {
        var enlarge = new CheckMenuItem(texts.get("trends.enlarge"));
        enlarge.setId("trends-enlarge");
        enlarge.setSelected(model.enlargedProperty().get());
        enlarge.setOnAction(_ -> model.enlarge(enlarge.isSelected()));
        menu.setOnShowing(_ -> enlarge.setSelected(model.enlargedProperty().get()));
        menu.getItems()
                .addAll(
                        enlarge,
                        new SeparatorMenuItem(),
                        item("trends.event.add", this::addEvent),
                        item("trends.save", this::save));
    }

    private MenuItem item(String key, Runnable run) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> run.run());
        return item;
    }

    private void enlarge() {
        model.enlarge(!model.enlargedProperty().get());
    }

    private void addEvent() {
        new EventDialog(context).ask(LocalDate.now(context.clock())).ifPresent(model::add);
    }

    /// Writes the leading chart into a file, on white whatever the theme.
    private void save() {
        var chart = chart();
        if (chart == null) {
            context.notice(texts.get("trends.save.nothing"), null);
            return;
        }
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("PNG", ".png");
        kinds.put("SVG", ".svg");
        context.dialogs()
                .saveFile(texts.get("trends.save"), texts.get("trends.save.name") + ".png", kinds)
                .ifPresent(file -> write(chart, file));
    }

    private @Nullable JFreeChart chart() {
        if (!(model.stateProperty().get() instanceof TrendsViewModel.State.Ready)) {
            return null;
        }
        var shown = view.get();
        var style = TrendChartStyle.light();
        return switch (shown.content().lead()) {
            case TrendsContent.Factors factors -> new FactorsView(shown, factors).chart(style);
            case TrendsContent.Rating rating -> new RatingView(shown, rating).chart(style);
            case TrendsContent.Said said -> new SaidView(shown, said).chart(style);
        };
    }

    private void write(JFreeChart chart, Path file) {
        context.jobs()
                .whole(
                        "picture",
                        _ -> {
                            ChartFile.write(chart, file, WIDTH, HEIGHT);
                            return file;
                        },
                        written -> context.notice(texts.get("trends.save.done", written.toString()), null),
                        _ -> context.notice(texts.get("trends.save.failed", file.toString()), null));
    }
}
