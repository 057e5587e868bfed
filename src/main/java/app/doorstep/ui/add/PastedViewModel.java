package app.doorstep.ui.add;

import app.doorstep.domain.Entry;
import app.doorstep.notes.Before;
import app.doorstep.notes.Chip;
import app.doorstep.notes.LineDoubt;
import app.doorstep.notes.Part;
import app.doorstep.notes.QuickLine;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.LineReader;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Several quick lines that were pasted: each with its reading, the doubtful parts asked, kept all together. Used on
/// the window's thread only.
final class PastedViewModel {
    /// A pasted line with what the driver answered.
    private record Typed(String text, Map<Part, String> answers) {}

    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final List<Typed> typed = new ArrayList<>();
    private final ObservableList<QuickLine> lines = FXCollections.observableArrayList();
    // Kept, because such a view that nobody holds is collected and tells its listeners nothing any more.
    private final ObservableList<QuickLine> linesShown = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private @Nullable LineReader reader;

    PastedViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
    }

    /// The readings, in the order of the lines.
    ObservableList<QuickLine> lines() {
        return linesShown;
    }

    /// Whether there is something to look at.
    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// How many things are open.
    ReadOnlyIntegerProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Shows lines.
    void show(List<String> texts) {
        context.background()
                .run(
                        _ -> workbench.notes().reader(),
                        found -> {
                            reader = found;
                            typed.clear();
                            texts.forEach(text -> typed.add(new Typed(text, new EnumMap<>(Part.class))));
                            shown.set(!typed.isEmpty());
                            read();
                        },
                        after::tell);
    }

    /// Answers a doubt of one line, or corrects what was read; lines below follow where they say nothing themselves.
    void answer(int index, Part part, String value) {
        typed.get(index).answers().put(part, value);
        read();
    }

    /// Leaves one line out.
    void remove(int index) {
        typed.remove(index);
        shown.set(!typed.isEmpty());
        read();
    }

    /// What else a chip could say.
    List<LineDoubt.Choice> choices(Chip chip) {
        var asker = reader;
        return asker == null || chip.part() == Part.APP || chip.part() == Part.DAY
                ? List.of()
                : List.of(new LineDoubt.Choice(LineDoubt.NONE, context.texts().get("add.quick.none")));
    }

    /// Puts the lines away.
    void close() {
        typed.clear();
        shown.set(false);
        read();
    }

    /// Keeps all lines.
    void save() {
        List<Entry> entries =
                lines.stream().map(QuickLine::entry).flatMap(Optional::stream).toList();
        if (entries.isEmpty() || entries.size() < lines.size()) {
            return;
        }
        after.keep(
                _ -> workbench.notes().add(entries),
                _ -> close(),
                kept -> context.texts().count("add.pasted.saved", kept.size()),
                () -> {});
    }

    private void read() {
        var asker = reader;
        var readings = new ArrayList<QuickLine>();
        if (asker != null) {
            // Notes from a phone may be of any day, so the first line is not taken to be of today.
            var before = new Before(workbench.today(), null, null, Map.of());
            for (var line : typed) {
                var reading = asker.read(line.text(), before.answering(line.answers()));
                readings.add(reading);
                before = before.after(reading);
            }
        }
        lines.setAll(readings);
        open.set(readings.stream().mapToInt(line -> line.doubts().size()).sum());
    }
}
