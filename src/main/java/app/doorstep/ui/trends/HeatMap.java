package app.doorstep.ui.trends;

import app.doorstep.analysis.WeekPattern;
import app.doorstep.domain.HourTally;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.theme.Style;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Weekdays down, hours across: the redder a cell, the larger the share of bad ratings in it. One stop for the
/// keyboard; arrows go from cell to cell, Enter opens one.
final class HeatMap extends GridPane {
    private static final int DAYS = 7;
    /// The strongest red that words can still be read on.
    private static final double STRONGEST = 0.48;
    /// From this share on the strongest is used.
    private static final double WORST = 0.5;

    private final WeekPattern week;
    private final Texts texts;
    private final DayOfWeek first;
    private final BiConsumer<HourTally, String> open;
    private final Map<String, Node> cells = new HashMap<>();
    private int row;
    private int hour;

    /// @param first the day on which weeks start
    /// @param open gets the cell and what it says
    HeatMap(WeekPattern week, DayOfWeek first, Texts texts, BiConsumer<HourTally, String> open) {
        super(2, 2);
        this.week = week;
        this.first = first;
        this.texts = texts;
        this.open = open;
        this.hour = week.firstHour();
        setId("trends-week");
        getStyleClass().add("heat-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().add(names);
        for (int each = week.firstHour(); each <= week.lastHour(); each++) {
            // a least width: without one a narrower page, when its scroll bar comes, left the hours no room at all
            var column = new ColumnConstraints(20, 40, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            column.setFillWidth(true);
            column.setHalignment(HPos.CENTER);
            getColumnConstraints().add(column);
            add(Labels.line(hourName(each), Style.SMALL, Style.MUTED), each - week.firstHour() + 1, 0);
        }
        for (int each = 0; each < DAYS; each++) {
            var name = Labels.line(texts.weekday(first.plus(each)), Style.SMALL, Style.MUTED);
            name.setMinWidth(Region.USE_PREF_SIZE);
            name.setPadding(new javafx.geometry.Insets(0, 8, 0, 0));
            add(name, 0, each + 1);
            for (int at = week.firstHour(); at <= week.lastHour(); at++) {
                add(cell(each, at), at - week.firstHour() + 1, each + 1);
            }
        }
        setOnKeyPressed(this::steer);
        focusedProperty().subscribe(_ -> mark());
        mark();
    }

    private Node cell(int weekday, int at) {
        var tally = week.at(first.plus(weekday), at);
        var box = new StackPane();
        box.getStyleClass().add("heat-cell");
        box.setMinHeight(24);
        tally.ifPresent(found -> {
            var heat = new Region();
            heat.getStyleClass().add("heat");
            heat.setOpacity(WeekPattern.share(found)
                    .map(share -> STRONGEST * Math.min(1, share / WORST))
                    .orElse(0.0));
            StackPane.setMargin(heat, new javafx.geometry.Insets(1));
            var number = Labels.line(texts.number(found.ratings()), Style.SMALL);
            if (WeekPattern.share(found).isEmpty()) {
                number.getStyleClass().add(Style.MUTED);
            }
            box.getChildren().addAll(heat, number);
            Tooltip.install(box, new Tooltip(words(found)));
            box.setOnMouseClicked(_ -> open.accept(found, words(found)));
            box.setCursor(javafx.scene.Cursor.HAND);
        });
        cells.put(weekday + "/" + at, box);
        return box;
    }

    private void steer(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> row = Math.max(0, row - 1);
            case DOWN -> row = Math.min(DAYS - 1, row + 1);
            case LEFT -> hour = Math.max(week.firstHour(), hour - 1);
            case RIGHT -> hour = Math.min(week.lastHour(), hour + 1);
            case ENTER, SPACE -> {
                var tally = chosen();
                if (tally != null) {
                    open.accept(tally, words(tally));
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
        mark();
    }

    private void mark() {
        cells.values().forEach(each -> each.getStyleClass().remove("cursor"));
        if (isFocused()) {
            Objects.requireNonNull(cells.get(row + "/" + hour)).getStyleClass().add("cursor");
        }
        var tally = chosen();
        setAccessibleText(
                tally == null
                        ? texts.get("trends.week.cell.none", texts.weekday(first.plus(row)), hourName(hour))
                        : words(tally));
    }

    private @Nullable HourTally chosen() {
        return week.at(first.plus(row), hour).orElse(null);
    }

    private String words(HourTally tally) {
        return words(tally, texts);
    }

    static String words(HourTally tally, Texts texts) {
        return texts.count(
                "trends.week.cell",
                tally.ratings(),
                texts.weekday(tally.day()),
                hourName(tally.hour(), texts),
                tally.bad());
    }

    private String hourName(int of) {
        return hourName(of, texts);
    }

    /// The hour as clocks show it here, as short as it can be.
    static String hourName(int hour, Texts texts) {
        return texts.time(LocalTime.of(hour, 0)).replace(":00", "");
    }
}
