package app.doorstep.notes;

import app.doorstep.domain.Entry;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A line as it was understood.
///
/// More than six components: it is a feedback in the making, and how it was read.
///
/// @param stars 1-5, or null
/// @param thumb positive, negative or neutral where no stars were given, or null
/// @param words the feedback's words, empty if there are none
/// @param marks what the words say; their evidence lies in `words`
/// @param chips everything else that was understood, in the order of [Part]
/// @param doubts what is open; empty if the line can be kept
public record QuickLine(
        String text,
        @Nullable Platform app,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable Integer stars,
        @Nullable Sentiment thumb,
        @Nullable String order,
        boolean outsideControl,
        String words,
        List<Mark> marks,
        List<Chip> chips,
        List<LineDoubt> doubts) {
    public QuickLine {
        marks = List.copyOf(marks);
        chips = List.copyOf(chips);
        doubts = List.copyOf(doubts);
    }

    /// The feedback it makes; empty while something is open. Marks are left to whoever keeps it.
    public Optional<Entry> entry() {
        if (!doubts.isEmpty() || app == null || day == null) {
            return Optional.empty();
        }
        return Optional.of(Entry.rating(
                        new Occasion(app, null, order, day, time, null),
                        new Verdict(stars, thumb, Map.of(), null, null),
                        Words.comment(words))
                .withFlags(outsideControl ? Set.of(Flag.OUTSIDE_CONTROL) : Set.of()));
    }
}
