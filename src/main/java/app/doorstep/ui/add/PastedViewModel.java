package app.doorstep.ui.add;

import app.doorstep.domain.Entry;
import app.doorstep.notes.Before;
import app.doorstep.notes.Chip;
import app.doorstep.notes.LineDoubt;
import app.doorstep.notes.Part;
import app.doorstep.notes.Pasted;
import app.doorstep.notes.QuickLine;
import app.doorstep.notes.QuickList;
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
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Several quick lines that were pasted: each with its reading, the doubtful parts asked, kept all together. Used on
/// the window's thread only.
final class PastedViewModel {
    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final List<QuickList.Typed> typed = new ArrayList<>();
    private final ObservableList<QuickLine> lines = FXCollections.observableArrayList();
    // Kept, because such a view that nobody holds is collected and tells its listeners nothing any more.
    private final ObservableList<QuickLine> linesShown = FXCollections.unmodifiableObservableList(lines);
    /// Of each reading the pasted line with which it begins.
    private final List<Integer> places = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<String>> leftOut = new ReadOnlyObjectWrapper<>(List.of());
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

    /// What of the pasted text is none of the lines.
    ReadOnlyObjectProperty<List<String>> leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    /// Shows lines.
    void show(Pasted.Lines pasted) {
        context.background()
                .run(
                        _ -> workbench.notes().reader(),
                        found -> {
                            reader = found;
                            typed.clear();
                            pasted.lines().forEach(text -> typed.add(new QuickList.Typed(text, Map.of())));
                            leftOut.set(pasted.leftOut());
                            shown.set(!typed.isEmpty());
                            read();
                        },
                        after::tell);
    }

    /// Answers a doubt of one line, or corrects what was read; lines below follow where they say nothing themselves.
    void answer(int index, Part part, String value) {
        // Only a line that says nothing but words can go on with the one above, so it begins its own reading.
        int place = places.get(index);
        var before = typed.get(place);
        if (value.equals(LineDoubt.SPLIT)) {
            var halves = lines.get(index).halves();
            typed.set(place, new QuickList.Typed(halves.getFirst(), before.answers()));
            typed.add(place + 1, new QuickList.Typed(halves.getLast(), Map.of()));
        } else {
            var answers = new EnumMap<Part, String>(Part.class);
            answers.putAll(before.answers());
            answers.put(part, value);
            typed.set(place, new QuickList.Typed(before.text(), answers));
        }
        read();
    }

    /// Leaves one line out, and those that go on with it.
    void remove(int index) {
        int place = places.get(index);
        typed.remove(place);
        while (place < typed.size()
                && QuickList.JOIN.equals(typed.get(place).answers().get(Part.WORDS))) {
            typed.remove(place);
        }
        read();
        shown.set(!lines.isEmpty());
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
        leftOut.set(List.of());
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
        // Notes from a phone may be of any day, so the first line is not taken to be of today.
        var found = asker == null
                ? List.<QuickList.Read>of()
                : asker.list(typed, new Before(workbench.today(), null, null, Map.of()));
        places.clear();
        found.forEach(read -> places.add(read.place()));
        lines.setAll(found.stream().map(QuickList.Read::line).toList());
        open.set(lines.stream().mapToInt(line -> line.doubts().size()).sum());
    }
}
