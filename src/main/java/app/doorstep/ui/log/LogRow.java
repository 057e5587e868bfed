package app.doorstep.ui.log;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// One row of the table: its number is known at once, what it says comes when it is on screen. Equal to itself only:
/// a cell that took another row of the same number for it would go on showing what the old one said.
final class LogRow {
    private final long id;
    private final ReadOnlyObjectWrapper<@Nullable LogLine> line = new ReadOnlyObjectWrapper<>();

    LogRow(long id) {
        this.id = id;
    }

    long id() {
        return id;
    }

    /// What the row says; null until it has been read.
    ReadOnlyObjectProperty<@Nullable LogLine> lineProperty() {
        return line.getReadOnlyProperty();
    }

    void show(LogLine read) {
        line.set(read);
    }
}
