package app.doorstep.ui.trends;

import app.doorstep.domain.DayEvent;
import app.doorstep.ui.kit.DayPicker;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.theme.Style;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Asks for one of the driver's events: what, from when and, if it was more than a day, until when.
final class EventDialog {
    private final ScreenContext context;

    EventDialog(ScreenContext context) {
        this.context = context;
    }

    /// @param day the day to start with
    Optional<DayEvent> ask(LocalDate day) {
        return ask(day, null, "");
    }

    /// Asks what one is to be instead.
    Optional<DayEvent> ask(DayEvent event) {
        return ask(event.day(), event.until(), event.text());
    }

    private Optional<DayEvent> ask(LocalDate day, @Nullable LocalDate last, String text) {
        var texts = context.texts();
        var what = new TextField(text);
        what.setId("event-text");
        what.setPromptText(texts.get("trends.event.prompt"));
        var from = new DayPicker(texts, texts.get("trends.event.from"), day);
        var until = new DayPicker(texts, texts.get("trends.event.until"), last);
        var grid = new GridPane(12, 8);
        grid.addRow(0, Labels.line(texts.get("trends.event.what"), Style.MUTED), what);
        grid.addRow(1, Labels.line(texts.get("trends.event.from"), Style.MUTED), from);
        grid.addRow(2, Labels.line(texts.get("trends.event.until"), Style.MUTED), until);
        what.setAccessibleText(texts.get("trends.event.what"));
        what.setPrefColumnCount(24);
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().add(names);
        var ready = Bindings.createBooleanBinding(
                () -> !what.getText().isBlank()
                        && from.getValue() != null
                        && (until.getValue() == null || !until.getValue().isBefore(from.getValue())),
                what.textProperty(),
                from.valueProperty(),
                until.valueProperty());
        return context.dialogs().form(texts.get("trends.event.title"), grid, texts.get("trends.event.keep"), ready)
                ? Optional.of(new DayEvent(from.getValue(), until.getValue(), what.getText()))
                : Optional.empty();
    }
}
