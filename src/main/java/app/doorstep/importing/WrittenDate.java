package app.doorstep.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day as a file writes it, maybe with a time, taken apart but not yet understood: `3/4/26`, `2026-03-04 18:03:00.0`,
/// `4. März 2026`, `2026年3月4日`. A zone behind the time (a `Z` too) is ignored, because exports put it behind local
/// times.
///
/// @param first the first number as written
/// @param firstDigits how many digits it has; 4 make it the year
/// @param month the month if it is written as a word, else 0; then `first` is the day (or the year) and `third` the
/// rest
/// @param dots whether dots separate the numbers, as in Germany
/// @param time null where there is none
record WrittenDate(
        int first,
        int firstDigits,
        int second,
        int third,
        int thirdDigits,
        int month,
        boolean dots,
        @Nullable LocalTime time) {
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})([01]\\d)([0-3]\\d)");
    private static final Pattern NUMBERS = Pattern.compile(
            "(\\d{1,4})\\s*([./\\-年]|\\s)\\s*(\\d{1,2})\\s*(?:[./\\-月]|\\s)\\s*(\\d{1,4})(?:日|\\.)?(.*)",
            Pattern.DOTALL);
    private static final Pattern DAY_AND_WORD = Pattern.compile(
            "(?:\\p{L}{2,10}\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th|\\.|er)?[\\s\\-/]*(?:de\\s+)?(\\p{L}{3,10})\\.?,?[\\s\\-/]*(?:de\\s+)?(\\d{4}|\\d{2})(?!\\d)(.*)",
            Pattern.DOTALL);
    private static final Pattern WORD_AND_DAY = Pattern.compile(
            "(?:\\p{L}{2,10}\\.?,?\\s+)?(\\p{L}{3,10})\\.?[\\s\\-]+(\\d{1,2})(?:st|nd|rd|th)?,?[\\s\\-]+(\\d{4})(?!\\d)(.*)",
            Pattern.DOTALL);
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})[:h.](\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?\\s*([AaPp]\\.?\\s?[Mm]\\.?|Uhr)?\\s*(?:Z|UTC|GMT|[A-Z]{3,4}|[+-]\\d{2}:?\\d{2})?");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("ene", 1),
            Map.entry("feb", 2),
            Map.entry("fev", 2),
            Map.entry("mar", 3),
            Map.entry("mrz", 3),
            Map.entry("apr", 4),
            Map.entry("avr", 4),
            Map.entry("abr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("juin", 6),
            Map.entry("jul", 7),
            Map.entry("juil", 7),
            Map.entry("aug", 8),
            Map.entry("aou", 8),
            Map.entry("ago", 8),
            Map.entry("sep", 9),
            Map.entry("set", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12),
            Map.entry("dic", 12),
            Map.entry("gen", 1),
            Map.entry("mag", 5),
            Map.entry("giu", 6),
            Map.entry("lug", 7),
            Map.entry("ott", 10),
            Map.entry("out", 10),
            Map.entry("mrt", 3),
            Map.entry("maa", 3),
            Map.entry("mei", 5),
            Map.entry("sty", 1),
            Map.entry("lut", 2),
            Map.entry("kwi", 4),
            Map.entry("maj", 5),
            Map.entry("cze", 6),
            Map.entry("lip", 7),
            Map.entry("sie", 8),
            Map.entry("wrz", 9),
            Map.entry("paz", 10),
            Map.entry("lis", 11),
            Map.entry("gru", 12));

    /// Takes `text` apart; null if it is no day.
    static @Nullable WrittenDate of(String cell) {
        var text = Digits.inAscii(cell);
        var plain = plain(text);
        if (plain != null) {
            return plain;
        }
        var compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return new WrittenDate(
                    Integer.parseInt(compact.group(1)),
                    4,
                    Integer.parseInt(compact.group(2)),
                    Integer.parseInt(compact.group(3)),
                    2,
                    0,
                    false,
                    null);
        }
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            var time = timeBehind(numbers.group(5));
            return time == null
                    ? null
                    : new WrittenDate(
                            Integer.parseInt(numbers.group(1)),
                            numbers.group(1).length(),
                            Integer.parseInt(numbers.group(3)),
                            Integer.parseInt(numbers.group(4)),
                            numbers.group(4).length(),
                            0,
                            numbers.group(2).equals("."),
                            time.time());
        }
        var word = DAY_AND_WORD.matcher(text);
        if (word.matches()) {
            return withMonth(word.group(1), word.group(2), word.group(3), word.group(4));
        }
        var american = WORD_AND_DAY.matcher(text);
        return american.matches()
                ? withMonth(american.group(2), american.group(1), american.group(3), american.group(4))
                : null;
    }

    /// `3/4/26`, `2026.03.04`: three numbers and nothing else, which most files hold; null for all others.
    private static @Nullable WrittenDate plain(String text) {
        if (text.length() > 10 || text.length() < 6) {
            return null;
        }
        var mark = '\0';
        int first = 0;
        int second = 0;
        int number = 0;
        int digits = 0;
        int firstDigits = 0;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + (c - '0');
                digits++;
                continue;
            }
            if ((c != '/' && c != '.' && c != '-') || digits == 0 || digits > 4 || (marks > 0 && c != mark)) {
                return null;
            }
            if (marks == 0) {
                first = number;
                firstDigits = digits;
            } else if (digits > 2) {
                return null;
            } else {
                second = number;
            }
            mark = c;
            marks++;
            number = 0;
            digits = 0;
        }
        return marks == 2 && digits > 0 && digits < 5
                ? new WrittenDate(first, firstDigits, second, number, digits, 0, mark == '.', null)
                : null;
    }

    private static @Nullable WrittenDate withMonth(String day, String word, String year, String rest) {
        var name = HeaderWordList.normal(word);
        var month = MONTHS.get(name.substring(0, Math.min(4, name.length())));
        if (month == null) {
            month = MONTHS.get(name.substring(0, Math.min(3, name.length())));
        }
        var time = timeBehind(rest);
        return month == null || time == null
                ? null
                : new WrittenDate(
                        Integer.parseInt(day), 2, 0, Integer.parseInt(year), year.length(), month, false, time.time());
    }

    private record Time(@Nullable LocalTime time) {}

    /// The time in the rest of a cell; null if the rest is something else.
    private static @Nullable Time timeBehind(String rest) {
        var text = rest.strip();
        if (text.startsWith("T") || text.startsWith(",")) {
            text = text.substring(1).strip();
        }
        if (text.isEmpty()) {
            return new Time(null);
        }
        var time = time(text);
        return time == null ? null : new Time(time);
    }

    /// A time of day: `18:03`, `6:03 PM`, `18:03:00.0`; null if it is none.
    static @Nullable LocalTime time(String text) {
        var match = TIME.matcher(text);
        if (!match.matches()) {
            return null;
        }
        var hour = Integer.parseInt(match.group(1));
        var half = match.group(4) == null ? "" : match.group(4).toLowerCase(Locale.ROOT);
        if (half.startsWith("p") && hour < 12) {
            hour += 12;
        } else if (half.startsWith("a") && hour == 12) {
            hour = 0;
        }
        try {
            return LocalTime.of(
                    hour,
                    Integer.parseInt(match.group(2)),
                    match.group(3) == null ? 0 : Integer.parseInt(match.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// Whether no order of day and month needs to be known.
    boolean isPlain() {
        return month > 0 || firstDigits == 4;
    }

    /// Whether there is such a day in at least one order.
    boolean possible() {
        return in(DateOrder.DMY) != null || in(DateOrder.MDY) != null || in(DateOrder.YMD) != null;
    }

    /// The day if the numbers stand in `order`; null if there is no such day.
    @Nullable
    LocalDate in(DateOrder order) {
        if (month > 0) {
            return day(year(third, thirdDigits), month, first);
        }
        if (firstDigits == 4) {
            return day(first, second, third);
        }
        if (firstDigits > 2 || thirdDigits == 3 || (thirdDigits == 1 && order != DateOrder.YMD)) {
            return null;
        }
        return switch (order) {
            case DMY -> day(year(third, thirdDigits), second, first);
            case MDY -> day(year(third, thirdDigits), first, second);
            case YMD -> firstDigits == 2 && thirdDigits < 3 ? day(year(first, 2), second, third) : null;
        };
    }

    private static int year(int written, int digits) {
        return digits == 4 ? written : written < 80 ? 2000 + written : 1900 + written;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        if (year < 1900 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
