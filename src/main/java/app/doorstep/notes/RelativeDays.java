package app.doorstep.notes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Days that are said from today: `yesterday`, `anoche`, `tue`, `last tue`, in English and Spanish. A weekday is the
/// last such day up to today.
final class RelativeDays {
    private static final Map<String, Integer> BACK = Map.ofEntries(
            Map.entry("today", 0),
            Map.entry("hoy", 0),
            Map.entry("yesterday", 1),
            Map.entry("ayer", 1),
            Map.entry("anoche", 1),
            Map.entry("yday", 1),
            Map.entry("yest", 1),
            Map.entry("ystrday", 1),
            Map.entry("tonight", 0),
            Map.entry("tonite", 0),
            Map.entry("anteanoche", 2),
            Map.entry("anteayer", 2),
            Map.entry("antier", 2));
    private static final Map<String, Integer> BACK_IN_TWO = Map.ofEntries(
            Map.entry("last night", 1),
            Map.entry("this morning", 0),
            Map.entry("this afternoon", 0),
            Map.entry("this evening", 0),
            Map.entry("this mornin", 0),
            Map.entry("ayer noche", 1),
            Map.entry("ante anoche", 2),
            Map.entry("esta manana", 0),
            Map.entry("esta tarde", 0),
            Map.entry("esta noche", 0));
    private static final Map<String, DayOfWeek> WEEKDAYS = CalendarNames.weekdays();
    // Words that are more often something else: "sat in the rain".
    private static final Map<String, Set<String>> OTHERWISE = Map.of(
            "sat", Set.of("in", "on", "at", "there", "outside", "out", "by", "for", "here", "waiting", "down", "under"),
            "sun", Set.of("was", "came", "melted", "is", "hit", "exposed", "all"));
    private static final Set<String> LAST = Set.of("last", "past", "pasado");
    private static final Set<String> THIS = Set.of("this", "este");

    private final LocalDate today;

    RelativeDays(LocalDate today) {
        this.today = today;
    }

    /// `yesterday`, `last night`, `esta mañana`, `tue`, `last tue`.
    Optional<Found> at(Line line, int at) {
        var word = line.core(at).replaceFirst("\\.$", "");
        var both = BACK_IN_TWO.get(word + " " + line.core(at + 1).replaceFirst("\\.$", ""));
        if (both != null) {
            return Optional.of(
                    Found.sure(Part.DAY, at, at + 2, today.minusDays(both).toString()));
        }
        var back = BACK.get(word);
        if (back != null) {
            return Optional.of(
                    Found.sure(Part.DAY, at, at + 1, today.minusDays(back).toString()));
        }
        var after = WEEKDAYS.get(line.core(at + 1));
        if (LAST.contains(word) && after != null) {
            return Optional.of(weekday(at, at + 2, after, today.minusDays(1)));
        }
        if (THIS.contains(word) && after != null) {
            return Optional.of(weekday(at, at + 2, after, today));
        }
        var weekday = WEEKDAYS.get(word);
        if (weekday == null) {
            return Optional.empty();
        }
        if (line.core(at + 1).equals("pasado")) {
            return Optional.of(weekday(at, at + 2, weekday, today.minusDays(1)));
        }
        var found = weekday(at, at + 1, weekday, today);
        return Optional.of(
                OTHERWISE.getOrDefault(word, Set.of()).contains(line.core(at + 1)) ? found.perhapsWords() : found);
    }

    private static Found weekday(int from, int to, DayOfWeek weekday, LocalDate latest) {
        var day = latest.with(TemporalAdjusters.previousOrSame(weekday));
        return new Found(Part.DAY, from, to, List.of(day.toString()), false, true);
    }
}
