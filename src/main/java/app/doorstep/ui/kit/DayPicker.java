package app.doorstep.ui.kit;

import app.doorstep.text.Texts;
import java.time.LocalDate;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import org.jspecify.annotations.Nullable;

/// A field for a day. JavaFX leaves the arrows and the grid of its calendar without words for a screen reader; here
/// they have some.
public final class DayPicker extends DatePicker {
    private final Texts texts;

    /// @param name what the day is of, for the screen reader
    public DayPicker(Texts texts, String name, @Nullable LocalDate day) {
        this.texts = texts;
        setValue(day);
        setAccessibleText(name);
        getEditor().setAccessibleText(name);
        setOnShowing(_ -> name());
    }

    private void name() {
        if (getSkin() instanceof DatePickerSkin skin) {
            var calendar = skin.getPopupContent();
            calendar.setAccessibleText(getAccessibleText());
            // Two pairs of arrows, the month's first.
            name(calendar, ".left-button", "kit.calendar.month.before", "kit.calendar.year.before");
            name(calendar, ".right-button", "kit.calendar.month.next", "kit.calendar.year.next");
            for (var grid : calendar.lookupAll(".calendar-grid")) {
                grid.setAccessibleRole(AccessibleRole.TABLE_VIEW);
                grid.setAccessibleText(texts.get("kit.calendar.days"));
            }
        }
    }

    private void name(Node calendar, String arrows, String month, String year) {
        var left = calendar.lookupAll(arrows).stream()
                .filter(arrow -> arrow.getAccessibleRole() == AccessibleRole.BUTTON)
                .toList();
        if (!left.isEmpty()) {
            left.getFirst().setAccessibleText(texts.get(month));
            left.getLast().setAccessibleText(texts.get(year));
        }
    }
}
