package app.doorstep.notes;

import app.doorstep.domain.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds what a line says beside its words: everything up to the first word that is none of it, and everything behind
/// the last such word. Between the two only what can hardly be anything else is taken, and what can is left open.
final class Scan {
    private static final Set<String> BEFORE_DAY_OR_TIME = Set.of(
            "on", "at", "el", "al", "las", "a", "la", "@", "~", "around", "about", "como", "sobre", "en", "from");
    private static final Set<String> SEPARATORS = Set.of("|", "/", "\u2014", "\u00b7", ",", ";", ":");
    private static final Set<String> BEFORE_APP = Set.of("on", "from", "en", "de", "by", "with", "con", "por", "for");
    /// Names of apps that are words too.
    private static final Set<String> COMMON =
            Set.of("flex", "spark", "seller", "amazon", "dash", "eats", "grub", "inst");
    private static final Pattern OF_FIVE = Pattern.compile("[1-5]/5");
    private static final Set<String> BEFORE_HOUR = Set.of("at", "@", "~", "around", "about", "las", "la", "sobre");
    private static final Set<Part> BEHIND_CONNECTORS = EnumSet.of(Part.DAY, Part.TIME, Part.APP);
    private static final int SHORT_ORDER = 3;
    private static final int LONGEST = 5;
    private static final int MOST_CONNECTORS = 3;

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
    private @Nullable Span second;
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

    /// Whether the name of an app is a word of many sentences too.
    static boolean isCommon(String word) {
        return COMMON.contains(word);
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
            if (parts.contains(Part.VERDICT) && isSecond(i)) {
                second = line.span(i, tail);
                break;
            }
            middle(i);
        }
        // "3 minutes late -": beside a verdict that can be nothing else the number is part of the words.
        if (found.stream().anyMatch(f -> f.part() == Part.VERDICT && !f.orWords())) {
            found.removeIf(f -> f.part() == Part.VERDICT && f.orWords());
        }
        return List.copyOf(found);
    }

    /// Where a second feedback seems to begin; null if there is but one. Known after [#run()].
    @Nullable
    Span second() {
        return second;
    }

    private void head() {
        while (head < tail) {
            if (SEPARATORS.contains(line.core(head))) {
                head++;
                continue;
            }
            var at = BEFORE_DAY_OR_TIME.contains(line.core(head)) ? afterConnectors(head) : head;
            var next = at == head ? match(at) : behindConnector(at);
            if (next.isEmpty() && !parts.contains(Part.DAY)) {
                next = days.nearly(line, head);
            }
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

    /// A day, a time or an app behind "on", "at", "a las"; `el 2` and `a week ago` are days as a whole.
    private Optional<Found> behindConnector(int at) {
        return days.at(line, head)
                .or(() -> match(at).filter(f -> BEHIND_CONNECTORS.contains(f.part())))
                .or(() -> BEFORE_HOUR.contains(line.core(at - 1)) ? times.after(line, at) : Optional.empty());
    }

    private int afterConnectors(int at) {
        var next = at + 1;
        while (next < at + MOST_CONNECTORS && BEFORE_DAY_OR_TIME.contains(line.core(next))) {
            next++;
        }
        return next;
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
                && (!parts.contains(last.part())
                        || last.part() == Part.OUTSIDE
                        || last.part() == Part.ORDER
                        || (last.part() == Part.VERDICT
                                && found.stream().noneMatch(f -> f.part() == Part.VERDICT && !f.orWords())));
    }

    private static final Set<String> OF_SENTENCE =
            Set.of("by", "until", "till", "before", "after", "since", "for", "para", "hasta", "antes", "this", "next");

    private void middle(int at) {
        var word = line.core(at);
        var order = OrderWords.at(line, at).filter(f -> f.to() > at + 1 || word.length() > SHORT_ORDER);
        if (order.isPresent()) {
            take(order.get());
        } else if (word.equals("!") && !spacedMarks) {
            take(Found.sure(Part.OUTSIDE, at, at + 1, QuickLines.YES));
        } else {
            // A verdict, a day or an app inside the words may be the feedback's, or part of what happened.
            if (!parts.contains(Part.VERDICT)) {
                VerdictWords.inside(line, at).filter(f -> f.to() <= tail).ifPresent(this::take);
            }
            if (!parts.contains(Part.DAY)) {
                days.at(line, at)
                        .filter(day -> day.to() <= tail && word.length() >= SHORT_ORDER && !day.orWords())
                        .map(Found::perhapsWords)
                        .ifPresent(this::take);
            }
            if (!parts.contains(Part.APP) && (word.length() > SHORT_ORDER || BEFORE_APP.contains(line.core(at - 1)))) {
                apps.at(line, at)
                        .filter(app -> app.to() <= tail && !COMMON.contains(word))
                        .map(Found::perhapsWords)
                        .ifPresent(this::take);
            }
        }
    }

    /// Whether an app or a day with a verdict behind it stands among the words: "late, dd + nice".
    private boolean isSecond(int at) {
        var app = apps.at(line, at).filter(f -> !COMMON.contains(line.core(at)) || f.to() > at + 1);
        var start = app.or(() -> days.at(line, at).filter(day -> !day.orWords()));
        if (start.isEmpty()) {
            return false;
        }
        var next = start.get().to();
        if (app.isPresent()) {
            next = days.at(line, next).map(Found::to).orElse(next);
        }
        var verdict = VerdictWords.at(line, next).filter(f -> !f.orWords());
        var isClear = app.isPresent()
                || verdict.filter(f -> VerdictWords.isSign(line, f.from())).isPresent();
        return next < tail && verdict.isPresent() && isClear;
    }

    /// What starts at word `at`.
    private Optional<Found> match(int at) {
        if (at >= line.size()) {
            return Optional.empty();
        }
        var word = line.core(at);
        var order = OrderWords.at(line, at);
        if (order.isPresent()) {
            return order;
        }
        if (word.equals("!") || word.equals("!!")) {
            return Optional.of(Found.sure(Part.OUTSIDE, at, at + 1, QuickLines.YES));
        }
        if (ofFive && OF_FIVE.matcher(word).matches()) {
            return Optional.of(Found.sure(Part.VERDICT, at, at + 1, word.substring(0, 1)));
        }
        if (word.equals("10/10")) {
            return VerdictWords.at(line, at);
        }
        return apps.at(line, at)
                .or(() -> days.at(line, at))
                .or(() -> times.at(line, at))
                .or(() -> VerdictWords.at(line, at));
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
