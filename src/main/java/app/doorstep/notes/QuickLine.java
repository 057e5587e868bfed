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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    /// What stands between two feedbacks of a line.
    private static final Pattern BETWEEN =
            Pattern.compile("[\\s,;/&|]*(?:(?<=[\\s,;])(?:and|then|y|e|luego))?[\\s,;/&|]*$");

    public QuickLine {
        marks = List.copyOf(marks);
        chips = List.copyOf(chips);
        doubts = List.copyOf(doubts);
    }

    /// The same with one more thing open.
    QuickLine asking(LineDoubt doubt) {
        var all = new ArrayList<>(doubts);
        all.add(doubt);
        return new QuickLine(text, app, day, time, stars, thumb, order, outsideControl, words, marks, chips, all);
    }

    /// Whether it names an app or a day and nothing else, so that it says where the lines below it belong.
    boolean isHeading() {
        var named = chips.stream()
                .filter(chip -> chip.where() != null)
                .map(Chip::part)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
        var isOpen = doubts.stream()
                .anyMatch(doubt -> doubt.where() != null
                        && doubt.part() != Part.TIME
                        && !doubt.choices().isEmpty());
        return words.isEmpty()
                && !isOpen
                && (named.contains(Part.APP) || named.contains(Part.DAY))
                && EnumSet.of(Part.APP, Part.DAY, Part.TIME).containsAll(named);
    }

    /// Whether it has words and says nothing else itself.
    boolean saysWordsAlone() {
        return !words.isEmpty()
                && stars == null
                && thumb == null
                && chips.stream().allMatch(chip -> chip.where() == null)
                && doubts.stream().allMatch(doubt -> doubt.where() == null);
    }

    /// Its text where it looks like two feedbacks, cut where the second begins; one piece otherwise.
    public List<String> halves() {
        var second = doubts.stream()
                .filter(doubt -> doubt.part() == Part.WORDS)
                .flatMap(doubt -> Stream.ofNullable(doubt.where()))
                .findFirst();
        return second.isEmpty()
                ? List.of(text)
                : List.of(
                        BETWEEN.matcher(text.substring(0, second.get().start())).replaceFirst(""),
                        text.substring(second.get().start()).strip());
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
