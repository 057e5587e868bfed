package app.doorstep.notes;

import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Times of day: `18:03`, `6pm`, `6:03 p.m.`, `18h30`. `6:03` alone is a doubt where people count to twelve.
final class TimeWords {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:h](\\d{2})|h)?(?:(a|p)\\.?m\\.?)?");
    // "2h late" is two hours, "18h" a time.
    private static final Pattern HOURS = Pattern.compile("(?:\\d|1[0-2])h");
    private static final Set<String> NOON_WORDS = Set.of("noon", "mediodia");
    private static final Map<String, Integer> DAY_PARTS = Map.of(
            "de la manana",
            0,
            "de la tarde",
            12,
            "de la noche",
            12,
            "in the morning",
            0,
            "in the afternoon",
            12,
            "in the evening",
            12);
    private static final Pattern HOUR_ALONE = Pattern.compile("(\\d{1,2})(?::(\\d{2}))?");
    private static final Set<String> HALVES = Set.of("am", "pm", "a.m.", "p.m.", "a.m", "p.m");
    private static final int NOON = 12;
    private static final int DAY = 24;
    private static final int HOUR = 60;

    private final boolean twelve;

    TimeWords(Locale locale) {
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                null, FormatStyle.SHORT, IsoChronology.INSTANCE, locale);
        this.twelve = pattern.indexOf('a') >= 0 || pattern.indexOf('B') >= 0;
    }

    Optional<Found> at(Line line, int at) {
        if (NOON_WORDS.contains(line.core(at))) {
            return Optional.of(Found.sure(Part.TIME, at, at + 1, time(NOON, 0)).perhapsWords());
        }
        var part = DAY_PARTS.get(line.core(at + 1) + " " + line.core(at + 2) + " " + line.core(at + 3));
        var bare = HOUR_ALONE.matcher(line.core(at));
        if (part != null && bare.matches()) {
            // "6 de la tarde"
            var hour = Integer.parseInt(bare.group(1)) % NOON + part;
            var minute = bare.group(2) == null ? 0 : Integer.parseInt(bare.group(2));
            if (Integer.parseInt(bare.group(1)) <= NOON && minute < HOUR) {
                return Optional.of(Found.sure(Part.TIME, at, at + 4, time(hour, minute)));
            }
        }
        var half = HALVES.contains(line.core(at + 1));
        var found = read(half ? line.core(at) + line.core(at + 1) : line.core(at))
                .map(times -> Found.open(Part.TIME, at, at + (half ? 2 : 1), times));
        return HOURS.matcher(line.core(at)).matches() ? found.map(Found::perhapsWords) : found;
    }

    private Optional<List<String>> read(String word) {
        var found = CLOCK.matcher(word);
        if (!found.matches() || !said(word)) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(found.group(1));
        var minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        var half = found.group(3);
        if (minute >= HOUR || hour >= DAY || (half != null && (hour == 0 || hour > NOON))) {
            return Optional.empty();
        }
        if (half != null) {
            return Optional.of(List.of(time(hour % NOON + (half.equals("p") ? NOON : 0), minute)));
        }
        var open = twelve && word.contains(":") && !word.startsWith("0") && hour >= 1 && hour <= NOON;
        return Optional.of(
                open
                        ? List.of(time(hour % NOON + NOON, minute), time(hour % NOON, minute))
                        : List.of(time(hour, minute)));
    }

    /// A bare number is no time.
    private static boolean said(String word) {
        return word.contains(":") || word.contains("h") || word.contains("m");
    }

    private static String time(int hour, int minute) {
        return LocalTime.of(hour, minute).toString();
    }
}
