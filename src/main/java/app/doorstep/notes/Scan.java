package app.doorstep.notes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what a line says beside its words: everything up to the first word that is none of it, and everything behind
/// the last such word. Between the two only what can hardly be anything else is taken, and what can is left open.
final class Scan {
    private static final Set<String> BEFORE_DAY_OR_TIME = Set.of("on", "at", "el", "al", "las", "a", "la", "@");
    private static final Set<String> SEPARATORS = Set.of("|", "/", "\u2014", "\u00b7", ",", ";", ":");
    private static final Pattern ORDER = Pattern.compile("#[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*");
    private static final Pattern OF_FIVE = Pattern.compile("[1-5]/5");
    private static final int SHORT_ORDER = 3;
    private static final int LONGEST = 5;

    private final Line line;
    private final AppNames apps;
    private final DayWords days;
    private final TimeWords times;
    /// Whether `4/5` means stars.
    private final boolean ofFive;
    /// Whether people write a space before every exclamation mark, so that one behind the words means nothing.
    private final boolean spacedMarks;
    private final List<Found> found = new ArrayList<>();
    private final Set<Part> parts = EnumSet.noneOf(Part.class);
    private int head;
    private int tail;

    Scan(Line line, AppNames apps, DayWords days, TimeWords times, boolean ofFive, boolean spacedMarks) {
        this.line = line;
        this.apps = apps;
        this.days = days;
        this.times = times;
        this.ofFive = ofFive;
        this.spacedMarks = spacedMarks;
    }

    /// What was found, from left to right where it matters.
    List<Found> run() {
        tail = line.size();
        head();
        tail();
        if (!parts.contains(Part.APP) && head < tail) {
            var misspelt = apps.nearly(line, head);
            if (misspelt.isPresent()) {
                take(misspelt.get());
                head++;
                head();
            } else if (tail - 1 > head) {
                apps.nearly(line, tail - 1).ifPresent(this::take);
            }
        }
        for (var i = head; i < tail; i++) {
            middle(i);
        }
        return List.copyOf(found);
    }

    private void head() {
        while (head < tail) {
            if (SEPARATORS.contains(line.core(head))) {
                head++;
                continue;
            }
            var at = BEFORE_DAY_OR_TIME.contains(line.core(head)) ? afterConnectors(head) : head;
            var next = match(at).filter(f -> at == head || f.part() == Part.DAY || f.part() == Part.TIME);
            if (next.isEmpty()
                    || (next.get().orWords() && parts.contains(next.get().part()))) {
                return;
            }
            take(new Found(
                    next.get().part(),
                    head,
                    next.get().to(),
                    next.get().values(),
                    next.get().orWords(),
                    next.get().weekday()));
            head = next.get().to();
        }
    }

    private int afterConnectors(int at) {
        return BEFORE_DAY_OR_TIME.contains(line.core(at + 1)) ? at + 2 : at + 1;
    }

    private void tail() {
        while (tail > head) {
            var last = endingAt(tail);
            if (last.isEmpty() || !isFree(last.get())) {
                return;
            }
            take(last.get());
            tail = last.get().from();
        }
    }

    private Optional<Found> endingAt(int end) {
        for (var from = Math.max(head, end - LONGEST); from < end; from++) {
            var start = from;
            var candidate = match(from).filter(f -> f.to() == end);
            if (candidate.isPresent()) {
                var isNumber = candidate.get().part() == Part.VERDICT && VerdictWords.belongsToWordBefore(line, start);
                return isNumber && start > head ? candidate.map(Found::perhapsWords) : candidate;
            }
        }
        return Optional.empty();
    }

    /// Whether what ends the line stands for itself: its part is not said yet, and it is not the end of a sentence ("to
    /// come on Tuesday").
    private boolean isFree(Found last) {
        var before = line.core(last.from() - 1);
        var ofSentence = (last.part() == Part.DAY || last.part() == Part.TIME)
                && last.from() > head
                && (BEFORE_DAY_OR_TIME.contains(before) || OF_SENTENCE.contains(before));
        return !ofSentence
                && !(last.part() == Part.OUTSIDE && spacedMarks)
                && (!parts.contains(last.part()) || last.part() == Part.OUTSIDE || last.part() == Part.ORDER);
    }

    private static final Set<String> OF_SENTENCE =
            Set.of("by", "until", "till", "before", "after", "since", "for", "para", "hasta", "antes", "this", "next");

    private void middle(int at) {
        var word = line.core(at);
        if (ORDER.matcher(word).matches() && word.length() > SHORT_ORDER) {
            take(order(at));
        } else if (word.equals("!") && !spacedMarks) {
            take(Found.sure(Part.OUTSIDE, at, at + 1, QuickLines.YES));
        } else if (VerdictWords.isSign(line, at) && !parts.contains(Part.VERDICT)) {
            VerdictWords.at(line, at).map(Found::perhapsWords).ifPresent(this::take);
        } else if (!parts.contains(Part.DAY)) {
            // A day inside the words may be the day, or part of what happened.
            days.at(line, at)
                    .filter(day -> day.to() <= tail && word.length() >= SHORT_ORDER && !day.orWords())
                    .map(Found::perhapsWords)
                    .ifPresent(this::take);
        } else if (!parts.contains(Part.APP) && word.length() > SHORT_ORDER) {
            apps.at(line, at)
                    .filter(app -> app.to() <= tail && !COMMON.contains(word))
                    .map(Found::perhapsWords)
                    .ifPresent(this::take);
        }
    }

    // Names of apps that are words too.
    private static final Set<String> COMMON = Set.of("flex", "spark", "seller", "amazon");

    /// What starts at word `at`.
    private Optional<Found> match(int at) {
        if (at >= line.size()) {
            return Optional.empty();
        }
        var word = line.core(at);
        if (ORDER.matcher(word).matches()) {
            return Optional.of(order(at));
        }
        if (word.equals("!") || word.equals("!!")) {
            return Optional.of(Found.sure(Part.OUTSIDE, at, at + 1, QuickLines.YES));
        }
        if (ofFive && OF_FIVE.matcher(word).matches()) {
            return Optional.of(Found.sure(Part.VERDICT, at, at + 1, word.substring(0, 1)));
        }
        return apps.at(line, at)
                .or(() -> days.at(line, at))
                .or(() -> times.at(line, at))
                .or(() -> VerdictWords.at(line, at));
    }

    private Found order(int at) {
        return Found.sure(Part.ORDER, at, at + 1, line.raw(at).replaceAll("^#|[,;:]+$", ""));
    }

    private void take(Found next) {
        found.add(next);
        parts.add(next.part());
    }

    /// Whether the word at `at` is stars out of five or a day.
    static boolean isOfFive(Line line, Found day) {
        return day.part() == Part.DAY
                && OF_FIVE.matcher(line.core(day.to() - 1)).matches();
    }
}
