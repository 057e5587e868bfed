package app.doorstep.ui.entry;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Mark;
import app.doorstep.notes.Before;
import app.doorstep.notes.Chip;
import app.doorstep.notes.LineDoubt;
import app.doorstep.notes.Part;
import app.doorstep.notes.QuickLine;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.LineReader;
import app.doorstep.workbench.Workbench;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One feedback in one line: read at every key, saved when nothing is open, app and day kept for the next. Used on the
/// window's thread only.
public final class QuickLineViewModel {
    private static final int DAYS = 7;
    private static final int STARS = 5;

    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final LongConsumer saved;
    private final Lane apps;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable QuickLine> line = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final Map<Part, String> answers = new EnumMap<>(Part.class);
    private final List<Mark> corrections = new ArrayList<>();
    private List<AppProfile> known = List.of();
    private @Nullable LineReader reader;
    private Before before;
    /// The second feedback of a line that was cut in two: typed for the driver when the first is kept.
    private String next = "";

    /// @param saved hears the number of every feedback that is kept
    public QuickLineViewModel(Workbench workbench, ScreenContext context, LongConsumer saved) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
        this.saved = saved;
        this.apps = context.background().lane();
        this.before = Before.on(workbench.today());
        text.subscribe(_ -> read());
    }

    /// Learns anew which apps there are.
    public void refresh() {
        apps.ask(
                _ -> new Known(workbench.notes().reader(), workbench.apps().all()),
                found -> {
                    reader = found.reader();
                    known = found.apps();
                    read();
                },
                _ -> {});
    }

    private record Known(LineReader reader, List<AppProfile> apps) {}

    /// What is typed.
    public StringProperty textProperty() {
        return text;
    }

    /// How it is read; null while nothing is typed.
    ReadOnlyObjectProperty<@Nullable QuickLine> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /// Whether it can be saved.
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// The marks that count: those read, less what the driver took away.
    List<Mark> marks() {
        var read = line.get();
        if (read == null) {
            return List.of();
        }
        var all = Stream.concat(read.marks().stream(), corrections.stream()).toList();
        var counting = Feedback.effective(all);
        return read.marks().stream()
                .filter(mark -> mark.polarity() != null
                        && counting.getOrDefault(mark.factor(), java.util.Set.of())
                                .contains(mark.polarity()))
                .toList();
    }

    /// Says that the words do not speak of a factor.
    void takeAway(Factor factor) {
        corrections.removeIf(mark -> mark.factor() == factor);
        corrections.add(Mark.corrected(factor, null));
        read();
    }

    /// Answers a doubt, or corrects what was read.
    void answer(Part part, String value) {
        var read = line.get();
        if (value.equals(LineDoubt.SPLIT) && read != null) {
            var halves = read.halves();
            next = halves.getLast();
            text.set(halves.getFirst());
            return;
        }
        answers.put(part, value);
        read();
    }

    /// What comes after this line; empty if nothing waits.
    String next() {
        return next;
    }

    /// What else a chip could say.
    List<LineDoubt.Choice> choices(Chip chip) {
        var values = switch (chip.part()) {
            case APP -> known.stream().map(app -> app.platform().id());
            case VERDICT ->
                Stream.concat(
                        Stream.of("positive", "negative"),
                        IntStream.rangeClosed(1, STARS).mapToObj(stars -> Integer.toString(STARS + 1 - stars)));
            case DAY -> days(LocalDate.parse(chip.value()));
            case TIME, ORDER, OUTSIDE, WORDS -> Stream.<String>of();
        };
        var asker = reader;
        var choices = new ArrayList<LineDoubt.Choice>();
        if (asker != null) {
            values.forEach(value -> choices.add(new LineDoubt.Choice(value, asker.label(chip.part(), value))));
        }
        if (chip.part() != Part.APP && chip.part() != Part.DAY) {
            choices.add(new LineDoubt.Choice(LineDoubt.NONE, context.texts().get("add.quick.none")));
        }
        return choices;
    }

    /// The last week, and the days around the one that was read.
    private Stream<String> days(LocalDate read) {
        var today = workbench.today();
        return Stream.concat(
                        IntStream.range(0, DAYS).mapToObj(today::minusDays),
                        Stream.of(read.plusDays(1), read.minusDays(1), read.minusYears(1)))
                .filter(day -> !day.isAfter(today))
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .map(LocalDate::toString);
    }

    /// Keeps the line and waits for the next.
    void save() {
        var read = line.get();
        if (read == null || !ready.get()) {
            return;
        }
        read.entry().ifPresent(entry -> {
            var said = read.chips().stream().map(Chip::label).collect(Collectors.joining(" \u00b7 "));
            var kept = entry.withMarks(List.copyOf(corrections));
            var typed = text.get();
            after.keep(
                    _ -> workbench.notes().add(List.of(kept)),
                    ids -> {
                        ids.forEach(saved::accept);
                        before = before.after(read);
                        // The next line may have been begun already.
                        if (text.get().equals(typed)) {
                            clear();
                        }
                    },
                    _ -> context.texts().get("add.quick.saved", said),
                    () -> {});
        });
    }

    private void clear() {
        answers.clear();
        corrections.clear();
        var waiting = next;
        next = "";
        text.set(waiting);
    }

    private void read() {
        var asker = reader;
        if (text.get().isBlank()) {
            answers.clear();
            corrections.clear();
        }
        var read = asker == null || text.get().isBlank() ? null : asker.read(text.get(), before.answering(answers));
        line.set(read);
        ready.set(read != null && read.entry().isPresent());
    }
}
