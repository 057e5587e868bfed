package app.doorstep.ui.log;

import app.doorstep.ui.kit.Preferences;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;

/// Which columns of the table are shown and how wide, between two starts: `date=76 app=100 -number=120`, a hyphen
/// before what is hidden. Where the table is too narrow for all, those that the detail tells as well give way until
/// there is room again; that is not remembered.
final class LogColumns {
    private static final String KEY = "log.columns";
    private static final Set<String> AT_FIRST_HIDDEN = Set.of("customer", "number");

    /// What gives way, the first first.
    private static final List<String> GIVING_WAY = List.of("marks", "app");

    private final Preferences preferences;
    private final Set<String> givenWay = new HashSet<>();
    private final Set<String> insisted = new HashSet<>();
    private boolean restoring;

    LogColumns(Preferences preferences) {
        this.preferences = preferences;
    }

    void restore(List<? extends TableColumn<?, ?>> columns) {
        restoring = true;
        columns.forEach(column -> column.setVisible(!AT_FIRST_HIDDEN.contains(column.getId())));
        for (var word : preferences.remembered(KEY, "").split(" ", -1)) {
            var parts = word.split("=", 2);
            var name = parts[0].replaceFirst("^-", "");
            columns.stream().filter(column -> column.getId().equals(name)).forEach(column -> {
                column.setVisible(!word.startsWith("-"));
                if (parts.length == 2 && parts[1].matches("\\d{2,4}")) {
                    column.setPrefWidth(Integer.parseInt(parts[1]));
                }
            });
        }
        restoring = false;
    }

    /// Lets columns give way, or come back, so that the others fit.
    ///
    /// @param room width for all columns
    /// @param least width of `rest`, the column that takes what the others leave
    void fit(List<? extends TableColumn<?, ?>> columns, TableColumn<?, ?> rest, double room, double least) {
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
    void choose(TableColumn<?, ?> column) {
        if (!restoring && givenWay.remove(column.getId())) {
            insisted.add(column.getId());
        }
    }

    private boolean isWanted(TableColumn<?, ?> column) {
        return column.isVisible() || givenWay.contains(column.getId());
    }

    void remember(List<? extends TableColumn<?, ?>> columns) {
        var words = columns.stream()
                .map(column -> (isWanted(column) ? "" : "-") + column.getId() + "=" + Math.round(column.getWidth()))
                .collect(Collectors.joining(" "));
        if (!restoring && !words.equals(preferences.remembered(KEY, ""))) {
            preferences.change(settings -> settings.remembering(KEY, words));
        }
    }
}
