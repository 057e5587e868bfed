package app.doorstep.notes;

import app.doorstep.comments.CommentReader;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes one reading out of what a scan found: an answer of the driver wins, a single reading counts, several are a
/// doubt, and what is missing stays as it was on the line before.
///
/// More than six parameters: it is one step of [QuickLines#read], cut out of it.
final class Decision {
    private final Line line;
    private final List<Found> found;
    private final Before before;
    private final AppNames apps;
    private final QuickLines names;
    private final CommentReader reader;
    private final Map<Part, Chip> chips = new EnumMap<>(Part.class);
    private final Map<Part, LineDoubt> doubts = new EnumMap<>(Part.class);

    Decision(Line line, List<Found> found, Before before, AppNames apps, QuickLines names, CommentReader reader) {
        this.line = line;
        this.found = found;
        this.before = before;
        this.apps = apps;
        this.names = names;
        this.reader = reader;
        for (var part : Part.values()) {
            if (part != Part.WORDS) {
                decide(part);
            }
        }
        fillApp();
        fillDay();
    }

    /// Asks whether `4/5` is stars or a day.
    void askOfFive(Found day) {
        var stars = line.core(day.to() - 1).substring(0, 1);
        chips.remove(Part.DAY);
        doubts.remove(Part.DAY);
        doubts.put(
                Part.VERDICT,
                new LineDoubt(
                        Part.VERDICT,
                        span(day),
                        say("doubt.of-five", said(day)),
                        List.of(
                                new LineDoubt.Choice(stars, names.label(Part.VERDICT, stars)),
                                new LineDoubt.Choice(
                                        QuickLines.AS_DAY,
                                        names.label(Part.DAY, day.values().getFirst())))));
    }

    /// Asks whether a line is two feedbacks.
    void askSecond(Span where) {
        if (!before.answers().containsKey(Part.WORDS)) {
            doubts.put(
                    Part.WORDS,
                    new LineDoubt(
                            Part.WORDS,
                            where,
                            say("doubt.second", line.text().substring(where.start(), where.end())),
                            List.of(
                                    new LineDoubt.Choice(LineDoubt.SPLIT, say("two")),
                                    new LineDoubt.Choice(LineDoubt.AS_WORDS, say("all-one")))));
        }
    }

    QuickLine line() {
        var words = words();
        var stars = number(chips.get(Part.VERDICT));
        var marks = words.isEmpty() ? List.<Mark>of() : reader.read(words, stars);
        var verdict = value(Part.VERDICT);
        if (verdict == null && words.isEmpty() && doubts.isEmpty()) {
            doubts.put(Part.VERDICT, new LineDoubt(Part.VERDICT, null, say("doubt.nothing"), List.of()));
        }
        var app = value(Part.APP);
        var day = value(Part.DAY);
        var time = value(Part.TIME);
        return new QuickLine(
                line.text(),
                app == null ? null : new Platform(app),
                day == null ? null : LocalDate.parse(day),
                time == null ? null : LocalTime.parse(time),
                stars,
                verdict == null || stars != null
                        ? null
                        : Identified.of(Sentiment.class, verdict).orElse(null),
                value(Part.ORDER),
                chips.containsKey(Part.OUTSIDE),
                words,
                marks,
                List.copyOf(chips.values()),
                List.copyOf(doubts.values()));
    }

    private void decide(Part part) {
        var mine = found.stream().filter(f -> f.part() == part).toList();
        var answer = before.answers().get(part);
        if (answer != null && !answer.equals(QuickLines.AS_DAY)) {
            if (!answer.equals(LineDoubt.AS_WORDS) && !answer.equals(LineDoubt.NONE)) {
                chips.put(part, new Chip(part, null, answer, names.label(part, answer)));
            }
            return;
        }
        if (mine.isEmpty()) {
            return;
        }
        var values = values(part, mine);
        var isSaidToBeADay =
                part == Part.DAY && QuickLines.AS_DAY.equals(before.answers().get(Part.VERDICT));
        var orWords = !isSaidToBeADay && mine.stream().anyMatch(Found::orWords);
        if (values.size() == 1 && !orWords) {
            var value = values.getFirst();
            if (part == Part.DAY && LocalDate.parse(value).isAfter(before.today())) {
                ask(part, mine, List.of(LocalDate.parse(value).minusYears(1).toString(), value), "future");
                return;
            }
            chips.put(part, new Chip(part, span(mine), value, names.label(part, value)));
            return;
        }
        if (orWords) {
            values.add(LineDoubt.AS_WORDS);
        }
        ask(part, mine, values, part.id());
    }

    private void ask(Part part, List<Found> mine, List<String> values, String key) {
        var where = span(mine);
        var said = mine.size() == 1
                        || where.end() - where.start() > span(mine.getFirst()).end() - where.start()
                ? line.text().substring(where.start(), where.end())
                : mine.stream().map(this::said).distinct().collect(Collectors.joining(", "));
        doubts.put(part, new LineDoubt(part, where, say("doubt." + key, said), choices(part, values)));
    }

    private List<LineDoubt.Choice> choices(Part part, List<String> values) {
        return values.stream()
                .map(value -> new LineDoubt.Choice(value, names.label(part, value)))
                .toList();
    }

    /// The different readings: a weekday that a date beside it explains does not count, nor does a thumb beside stars
    /// that say the same.
    private static List<String> values(Part part, List<Found> mine) {
        var values = new LinkedHashSet<String>();
        mine.forEach(f -> values.addAll(f.values()));
        if (part == Part.DAY && mine.stream().anyMatch(f -> !f.weekday())) {
            for (var f : mine) {
                var weekday =
                        f.weekday() ? LocalDate.parse(f.values().getFirst()).getDayOfWeek() : null;
                var isExplained = mine.stream()
                        .filter(other -> !other.weekday())
                        .flatMap(other -> other.values().stream())
                        .anyMatch(value -> LocalDate.parse(value).getDayOfWeek() == weekday);
                if (isExplained) {
                    // It picks among the readings of the date, too: "tue 3/2".
                    values.removeIf(value -> LocalDate.parse(value).getDayOfWeek() != weekday);
                    if (mine.stream()
                            .noneMatch(
                                    other -> !other.weekday() && other.values().containsAll(f.values()))) {
                        values.removeAll(f.values());
                    }
                }
            }
        }
        if (part == Part.VERDICT && values.size() == 2) {
            var all = List.copyOf(values);
            var stars = Character.isDigit(all.getFirst().charAt(0)) ? all.getFirst() : all.getLast();
            var thumb = stars.equals(all.getFirst()) ? all.getLast() : all.getFirst();
            if (Character.isDigit(stars.charAt(0))
                    && !Character.isDigit(thumb.charAt(0))
                    && VerdictWords.agree(stars, thumb)) {
                values.remove(thumb);
            }
        }
        return new ArrayList<>(values);
    }

    private void fillApp() {
        if (chips.containsKey(Part.APP) || doubts.containsKey(Part.APP)) {
            return;
        }
        var app = before.app() == null ? apps.only().orElse(null) : before.app();
        if (app == null) {
            var choices = apps.choices().stream().map(Object::toString).toList();
            doubts.put(Part.APP, new LineDoubt(Part.APP, null, say("doubt.no-app"), choices(Part.APP, choices)));
        } else {
            chips.put(Part.APP, new Chip(Part.APP, null, app.id(), names.label(Part.APP, app.id())));
        }
    }

    private void fillDay() {
        if (chips.containsKey(Part.DAY) || doubts.containsKey(Part.DAY)) {
            return;
        }
        var day = before.day();
        if (day == null) {
            var choices = List.of(
                    before.today().toString(), before.today().minusDays(1).toString());
            doubts.put(Part.DAY, new LineDoubt(Part.DAY, null, say("doubt.no-day"), choices(Part.DAY, choices)));
        } else {
            chips.put(Part.DAY, new Chip(Part.DAY, null, day.toString(), names.label(Part.DAY, day.toString())));
        }
    }

    /// What no other part took.
    private String words() {
        var taken = new boolean[line.size()];
        for (var f : found) {
            var answer = before.answers().get(f.part());
            var isWords = answer != null
                    && (answer.equals(LineDoubt.AS_WORDS)
                            || (f.orWords() && !f.values().contains(answer)));
            for (var i = f.from(); i < f.to() && !isWords; i++) {
                taken[i] = true;
            }
        }
        var runs = new ArrayList<String>();
        for (var i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                var from = i;
                while (i < taken.length && !taken[i]) {
                    i++;
                }
                var where = line.span(from, i);
                runs.add(line.text().substring(where.start(), where.end()));
            }
        }
        return String.join(" ", runs).replaceAll("^[\\s,;:|/\u2014\u00b7]+|[\\s,;:|/\u2014\u00b7]+$", "");
    }

    private Span span(Found f) {
        return line.span(f.from(), f.to());
    }

    private Span span(List<Found> mine) {
        var first = mine.stream().mapToInt(Found::from).min().orElse(0);
        var last = mine.stream().mapToInt(Found::to).max().orElse(first);
        return mine.size() == 1 || isOnePiece(mine, first, last) ? line.span(first, last) : span(mine.getFirst());
    }

    private static boolean isOnePiece(List<Found> mine, int first, int last) {
        return mine.stream().mapToInt(f -> f.to() - f.from()).sum() == last - first;
    }

    private String said(Found f) {
        var where = span(f);
        return line.text().substring(where.start(), where.end());
    }

    private @Nullable String value(Part part) {
        var chip = chips.get(part);
        return chip == null ? null : chip.value();
    }

    private static @Nullable Integer number(@Nullable Chip verdict) {
        return verdict == null || !Character.isDigit(verdict.value().charAt(0))
                ? null
                : Integer.valueOf(verdict.value());
    }

    private String say(String key, Object... arguments) {
        return names.texts().get("notes." + key, arguments);
    }
}
