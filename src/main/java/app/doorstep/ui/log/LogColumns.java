package app.doorstep.ui.log;

import app.doorstep.ui.kit.Preferences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;

/// Which columns of the table are shown, in which order and how wide, between two starts: `date=76 app=100
/// -number=120`, a hyphen before what is hidden. Where the table is too narrow for all, those that the detail tells as
/// well give way until there is room again; that is not remembered.
final class LogColumns {
    private static final String KEY = "log.columns";
    private static final Set<String> AT_FIRST_HIDDEN = Set.of("customer", "number");

    /// What gives way, the first first.
    private static final List<String> GIVING_WAY = List.of("marks", "app");

    private final Preferences preferences;
    private final ObservableList<TableColumn<LogRow, ?>> columns;
    private final TableColumn<LogRow, ?> rest;

    /// As they are at first, `date=70 app=104`.
    private final String atFirst;

    private final Set<String> givenWay = new HashSet<>();
    private final Set<String> insisted = new HashSet<>();
    private boolean restoring;

    /// @param columns those of the table, in the order and the widths they have at first
    /// @param rest the one that takes what the others leave
    LogColumns(Preferences preferences, ObservableList<TableColumn<LogRow, ?>> columns, TableColumn<LogRow, ?> rest) {
        this.preferences = preferences;
        this.columns = columns;
        this.rest = rest;
        atFirst = columns.stream()
                .map(column -> (AT_FIRST_HIDDEN.contains(column.getId()) ? "-" : "") + column.getId() + "="
                        + Math.round(column.getPrefWidth()))
                .collect(Collectors.joining(" "));
        restore(atFirst);
        restore(preferences.remembered(KEY, ""));
        markFirst();
        columns.forEach(column -> {
            column.visibleProperty().subscribe((_, _) -> {
                choose(column);
                markFirst();
                remember();
            });
            column.widthProperty().subscribe((_, _) -> remember());
        });
        columns.addListener((ListChangeListener<TableColumn<LogRow, ?>>) _ -> {
            markFirst();
            remember();
        });
    }

    private void restore(String written) {
        restoring = true;
        var order = new ArrayList<String>();
        for (var word : written.split(" ", -1)) {
            var parts = word.split("=", 2);
            var name = parts[0].replaceFirst("^-", "");
            order.add(name);
            columns.stream().filter(column -> column.getId().equals(name)).forEach(column -> {
                column.setVisible(!word.startsWith("-"));
                if (parts.length == 2 && parts[1].matches("\\d{2,4}") && !column.equals(rest)) {
                    column.setPrefWidth(Integer.parseInt(parts[1]));
                }
            });
        }
        var known = new ArrayList<>(columns);
        // One that was not known when this was written stays behind the others.
        known.sort(Comparator.comparingInt(
                column -> order.contains(column.getId()) ? order.indexOf(column.getId()) : order.size()));
        arrange(known);
        restoring = false;
    }

    private void arrange(List<TableColumn<LogRow, ?>> wanted) {
        if (!wanted.equals(columns)) {
            columns.sort(Comparator.comparingInt(wanted::indexOf));
        }
    }

    /// Their order, widths and choice as on the first day.
    void reset() {
        givenWay.clear();
        insisted.clear();
        restore(atFirst);
        remember();
    }

    /// Those that are shown, from left to right.
    List<TableColumn<LogRow, ?>> shown() {
        return columns.stream().filter(TableColumn::isVisible).toList();
    }

    /// All of them, from left to right.
    List<TableColumn<LogRow, ?>> all() {
        return List.copyOf(columns);
    }

    /// Moves one past the next that is shown; at the end it stays.
    ///
    /// @param by -1 to the left, 1 to the right
    void move(TableColumn<LogRow, ?> column, int by) {
        var shown = shown();
        var to = shown.indexOf(column) + by;
        if (shown.contains(column) && to >= 0 && to < shown.size()) {
            var wanted = new ArrayList<>(columns);
            var place = wanted.indexOf(shown.get(to));
            wanted.remove(column);
            wanted.add(place, column);
            arrange(wanted);
        }
    }

    /// Lets columns give way, or come back, so that the others fit.
    ///
    /// @param room width for all columns
    /// @param least width of the column that takes what the others leave
    void fit(double room, double least) {
        restoring = true;
        var taken = least
                + columns.stream()
                        .filter(column -> !column.equals(rest) && isWanted(column))
                        .mapToDouble(TableColumn::getWidth)
                        .sum();
        for (var name : GIVING_WAY) {
            for (var column : columns) {
                if (column.getId().equals(name) && isWanted(column) && !insisted.contains(name)) {
                    var fits = taken <= room;
                    taken -= fits ? 0 : column.getWidth();
                    if (fits) {
                        givenWay.remove(name);
                    } else {
                        givenWay.add(name);
                    }
                    column.setVisible(fits);
                }
            }
        }
        restoring = false;
    }

    /// Notes that the driver wants a column, or does not, however narrow the table is.
    private void choose(TableColumn<LogRow, ?> column) {
        if (!restoring && givenWay.remove(column.getId())) {
            insisted.add(column.getId());
        }
    }

    private boolean isWanted(TableColumn<LogRow, ?> column) {
        return column.isVisible() || givenWay.contains(column.getId());
    }

    /// The first one keeps the card's margin.
    private void markFirst() {
        var shown = shown();
        columns.forEach(column -> {
            var isFirst = !shown.isEmpty() && column.equals(shown.getFirst());
            if (!isFirst) {
                column.getStyleClass().removeAll(Collections.singleton("first"));
            } else if (!column.getStyleClass().contains("first")) {
                column.getStyleClass().add("first");
            }
        });
    }

    private void remember() {
        var words = columns.stream()
                .map(column -> (isWanted(column) ? "" : "-") + column.getId() + "=" + Math.round(column.getWidth()))
                .collect(Collectors.joining(" "));
        if (!restoring && !words.equals(preferences.remembered(KEY, ""))) {
            preferences.change(settings -> settings.remembering(KEY, words));
        }
    }
}
