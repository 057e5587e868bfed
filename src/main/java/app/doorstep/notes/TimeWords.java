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
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2})h?|h)?(?:(a|p)\\.?(?:m\\.?)?)?");
    // "2h late" is two hours, "18h" a time.
    private static final Pattern HOURS = Pattern.compile("(?:\\d|1[0-2])h");
    // "18.30" may be a price, "6a" a door.
    private static final Pattern POINTED = Pattern.compile("\\d{1,2}\\.\\d{2}|\\d{1,2}a");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{1,2})(\\d{2})((?:a|p)\\.?m?\\.?)");
    private static final Pattern ISH = Pattern.compile("(\\d{1,2})(?::(\\d{2}))?(?:pm)?-?ish");
    private static final Set<String> MIDNIGHT_WORDS = Set.of("midnight", "medianoche");
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
    private static final int HALF_HOUR = 30;
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
        if (MIDNIGHT_WORDS.contains(line.core(at))) {
            return Optional.of(Found.sure(Part.TIME, at, at + 1, time(0, 0)).perhapsWords());
        }
        return ofDayPart(line, at).or(() -> about(line, at)).or(() -> clock(line, at));
    }

    /// `7` and `7 y media` behind `at`, `around`, `a las`: morning or evening is asked.
    Optional<Found> after(Line line, int at) {
        var hour = HOUR_ALONE.matcher(line.core(at));
        if (!hour.matches() || VerdictWords.counted(line.core(at + 1)) || isFigure(line.core(at + 1))) {
            return Optional.empty();
        }
        var isHalf = line.core(at + 1).equals("y") && line.core(at + 2).equals("media");
        var minute = isHalf ? HALF_HOUR : hour.group(2) == null ? 0 : Integer.parseInt(hour.group(2));
        return halves(Integer.parseInt(hour.group(1)), minute)
                .map(times -> Found.open(Part.TIME, at, at + (isHalf ? 3 : 1), times));
    }

    private static boolean isFigure(String word) {
        return word.equals("stars") || word.equals("star") || word.startsWith("estrella");
    }

    /// `6 de la tarde`.
    private static Optional<Found> ofDayPart(Line line, int at) {
        var part = DAY_PARTS.get(line.core(at + 1) + " " + line.core(at + 2) + " " + line.core(at + 3));
        var bare = HOUR_ALONE.matcher(line.core(at));
        if (part == null || !bare.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(bare.group(1)) % NOON + part;
        var minute = bare.group(2) == null ? 0 : Integer.parseInt(bare.group(2));
        return Integer.parseInt(bare.group(1)) <= NOON && minute < HOUR
                ? Optional.of(Found.sure(Part.TIME, at, at + 4, time(hour, minute)))
                : Optional.empty();
    }

    /// `7ish`, `7:30-ish`.
    private Optional<Found> about(Line line, int at) {
        var found = ISH.matcher(line.core(at));
        return found.matches()
                ? halves(
                                Integer.parseInt(found.group(1)),
                                found.group(2) == null ? 0 : Integer.parseInt(found.group(2)))
                        .map(times -> Found.open(Part.TIME, at, at + 1, times))
                : Optional.empty();
    }

    /// An hour of the clock on the wall: in the afternoon or evening and in the morning, or the only one it can be.
    private static Optional<List<String>> halves(int hour, int minute) {
        if (hour >= DAY || minute >= HOUR) {
            return Optional.empty();
        }
        return Optional.of(
                hour >= 1 && hour <= NOON
                        ? List.of(time(hour % NOON + NOON, minute), time(hour % NOON, minute))
                        : List.of(time(hour, minute)));
    }

    private Optional<Found> clock(Line line, int at) {
        var word = line.core(at);
        var together = TOGETHER.matcher(word);
        if (together.matches()) {
            word = together.group(1) + ":" + together.group(2) + together.group(3);
        }
        var half = HALVES.contains(line.core(at + 1));
        var found = read(half ? word + line.core(at + 1) : word)
                .map(times -> Found.open(Part.TIME, at, at + (half ? 2 : 1), times));
        var isDoubtful = HOURS.matcher(word).matches() || (POINTED.matcher(word).matches() && !half);
        return isDoubtful ? found.map(Found::perhapsWords) : found;
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
        if (word.contains(".") && !word.contains(":") && found.group(2) == null) {
            return Optional.empty();
        }
        var open = twelve && word.contains(":") && !word.startsWith("0") && hour >= 1 && hour <= NOON;
        return Optional.of(
                open
                        ? List.of(time(hour % NOON + NOON, minute), time(hour % NOON, minute))
                        : List.of(time(hour, minute)));
    }

    /// A bare number is no time.
    private static boolean said(String word) {
        return word.matches(".*[:hap].*") || word.matches("(1[3-9]|2[0-3])\\.[0-5]\\d");
    }

    private static String time(int hour, int minute) {
        return LocalTime.of(hour, minute).toString();
    }
}
