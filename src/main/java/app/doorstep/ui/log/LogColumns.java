package app.doorstep.ui.log;

import app.doorstep.ui.kit.Preferences;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;

/// Which columns of the table are shown and how wide, between two starts: `date=76 app=100 -number=120`, a hyphen
/// before what is hidden.
final class LogColumns {
    private static final String KEY = "log.columns";
    private static final Set<String> AT_FIRST_HIDDEN = Set.of("customer", "number");

    private final Preferences preferences;
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
                if (parts.length == 2 && parts[1].matches("\\d{2,3}")) {
                    column.setPrefWidth(Integer.parseInt(parts[1]));
                }
            });
        }
        restoring = false;
    }

    void remember(List<? extends TableColumn<?, ?>> columns) {
        var words = columns.stream()
                .map(column -> (column.isVisible() ? "" : "-") + column.getId() + "=" + Math.round(column.getWidth()))
                .collect(Collectors.joining(" "));
        if (!restoring && !words.equals(preferences.remembered(KEY, ""))) {
            preferences.change(settings -> settings.remembering(KEY, words));
        }
    }
}
