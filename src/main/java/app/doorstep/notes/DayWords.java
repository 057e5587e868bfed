package app.doorstep.notes;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days as people write them, in English and Spanish: `today`, `ayer`, `tue`, `3/2`, `mar 3`, `3 mar`, ISO. A day
/// without a year, and a weekday, is the last such day up to today.
final class DayWords {
    private static final Map<String, Month> MONTHS = CalendarNames.months();
    // Words that are more often something else: "may have been late".
    private static final Map<String, Set<String>> OTHERWISE = Map.of(
            "may", Set.of("have", "be", "not", "never", "want", "need", "i", "as", "get"),
            "march", Set.of("up", "to", "down", "off", "away"));
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\p{L}{3,})(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})(\\p{L}{3,})");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("20\\d{2}");
    private static final Pattern ISO = Pattern.compile("(20\\d{2})[-/](\\d{1,2})[-/](\\d{1,2})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})?");
    // A day so long ago, where the other order gives a recent one, is asked about.
    private static final int RECENT = 60;
    private static final int LONGEST_AGO = 60;
    // A day without a year that was longer ago is asked about.
    private static final int LONG_AGO = 330;
    private static final int LONGEST_MONTH = 31;
    private static final Set<String> OTHER_THAN_AUGUST = Set.of(
            "day", "days", "week", "weeks", "month", "months", "hour", "hours", "min", "mins", "minutes", "while");
    private static final int MOST_STARS = 5;
    private static final int LEAP_CYCLE = 8;

    private final LocalDate today;
    private final DayPhrases phrases;
    private final RelativeDays relative;
    private final DayOrder order;
    private final boolean spanish;

    DayWords(LocalDate today, DayOrder order, boolean spanish) {
        this.today = today;
        this.phrases = new DayPhrases(today);
        this.relative = new RelativeDays(today);
        this.order = order;
        this.spanish = spanish;
    }

    /// The longest day that starts at word `at`.
    Optional<Found> at(Line line, int at) {
        return phrases.at(line, at)
                .or(() -> named(line, at))
                .or(() -> figures(line.core(at), at))
                .or(() -> relative.at(line, at))
                .map(found -> DayPhrases.withPartOfDay(line, found));
    }

    /// A day that the word `at` nearly is; always a doubt.
    Optional<Found> nearly(Line line, int at) {
        return phrases.nearly(line, at);
    }

    /// `mar 3`, `3 mar`, `3 de marzo`, each with or without a year.
    private Optional<Found> named(Line line, int at) {
        var word = line.core(at).replaceFirst("\\.$", "");
        var number = NUMBER.matcher(word);
        if (number.matches()) {
            var of = line.core(at + 1).equals("de") || line.core(at + 1).equals("of") ? at + 2 : at + 1;
            var month = MONTHS.get(line.core(of).replaceFirst("\\.$", ""));
            return month == null
                            || isOtherwise(line, line.core(of), of)
                            || (of == at + 1 && isMonthFirst(word, line.core(of + 1)))
                    ? Optional.empty()
                    : withYear(line, at, of + 1, month, Integer.parseInt(number.group(1)), false);
        }
        var together = together(line, word, at);
        if (together.isPresent()) {
            return together;
        }
        var month = word.equals("ago") && OTHER_THAN_AUGUST.contains(line.core(at - 1)) ? null : MONTHS.get(word);
        var after = NUMBER.matcher(line.core(at + 1));
        return month == null || !after.matches()
                ? Optional.empty()
                : withYear(line, at, at + 2, month, Integer.parseInt(after.group(1)), word.equals("mar") && spanish);
    }

    /// `Mar2`, `2mar`.
    private Optional<Found> together(Line line, String word, int at) {
        var monthFirst = MONTH_AND_DAY.matcher(word);
        var dayFirst = DAY_AND_MONTH.matcher(word);
        var month = monthFirst.matches()
                ? MONTHS.get(monthFirst.group(1))
                : dayFirst.matches() ? MONTHS.get(dayFirst.group(2)) : null;
        return month == null
                ? Optional.empty()
                : withYear(
                        line,
                        at,
                        at + 1,
                        month,
                        number(monthFirst.matches() ? monthFirst.group(2) : dayFirst.group(1)),
                        false);
    }

    /// Whether in `2 mar 3` the day is the 3rd, and the 2 are stars.
    private boolean isMonthFirst(String before, String after) {
        var second = NUMBER.matcher(after);
        return second.matches()
                && before.chars().allMatch(Character::isDigit)
                && number(before.replaceAll("\\D", "")) <= MOST_STARS
                && (order != DayOrder.DAY_FIRST || number(second.group(1)) > MOST_STARS);
    }

    /// @param orTuesday whether `mar 3` may also be Tuesday the 3rd
    private Optional<Found> withYear(Line line, int from, int to, Month month, int day, boolean orTuesday) {
        var isDe = line.core(to).equals("de") || line.core(to).equals("del");
        var yearAt = isDe ? to + 1 : to;
        if (YEAR.matcher(line.core(yearAt)).matches()) {
            return day(Integer.parseInt(line.core(yearAt)), month.getValue(), day)
                    .map(date -> Found.sure(Part.DAY, from, yearAt + 1, iso(date)));
        }
        var values = new ArrayList<String>();
        if (orTuesday) {
            lastTuesday(day).map(DayWords::iso).ifPresent(values::add);
        }
        lastSuch(month.getValue(), day)
                .map(DayWords::iso)
                .filter(d -> !values.contains(d))
                .ifPresent(values::add);
        if (values.isEmpty()) {
            return noSuchDay(from, to, month, day);
        }
        var found = Found.open(Part.DAY, from, to, values);
        // Nearly a year ago it is rather tomorrow that was written, or no day at all.
        var isLongAgo = values.size() == 1 && apart(LocalDate.parse(values.getFirst())) > LONG_AGO;
        return Optional.of(isLongAgo ? found.perhapsWords() : found);
    }

    /// `feb 30`: the last day of the month, or part of the words.
    private Optional<Found> noSuchDay(int from, int to, Month month, int day) {
        return day > month.maxLength() && day <= LONGEST_MONTH
                ? lastSuch(month.getValue(), month.minLength())
                        .map(date -> Found.sure(Part.DAY, from, to, iso(date)).perhapsWords())
                : Optional.empty();
    }

    private Optional<LocalDate> lastTuesday(int dayOfMonth) {
        var tuesday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY));
        for (var i = 0; i < LONGEST_AGO; i++, tuesday = tuesday.minusWeeks(1)) {
            if (tuesday.getDayOfMonth() == dayOfMonth) {
                return Optional.of(tuesday);
            }
        }
        return Optional.empty();
    }

    /// `2026-03-02`, `3/2`, `3/2/26`, `2.3.`.
    private Optional<Found> figures(String word, int at) {
        var iso = ISO.matcher(word);
        if (iso.matches()) {
            return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)))
                    .map(date -> Found.sure(Part.DAY, at, at + 1, iso(date)));
        }
        var dotted = DOTTED.matcher(word);
        if (dotted.matches()) {
            return dated(number(dotted.group(2)), number(dotted.group(1)), dotted.group(3))
                    .map(date -> Found.sure(Part.DAY, at, at + 1, iso(date)));
        }
        var slashed = SLASHED.matcher(word);
        if (!slashed.matches()) {
            return Optional.empty();
        }
        var values = slashed(number(slashed.group(1)), number(slashed.group(3)), slashed.group(4)).stream()
                .map(DayWords::iso)
                .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var isLongAgo =
                slashed.group(4) == null && values.size() == 1 && apart(LocalDate.parse(values.getFirst())) > LONG_AGO;
        var found = isLongAgo
                ? Found.open(Part.DAY, at, at + 1, values).perhapsWords()
                : Found.open(Part.DAY, at, at + 1, values);
        // "3-4" may be a span of anything.
        return Optional.of(slashed.group(2).equals("-") && slashed.group(4) == null ? found.perhapsWords() : found);
    }

    /// One day where the order is known or does not matter, else both, the nearer one first.
    private List<LocalDate> slashed(int first, int second, @Nullable String year) {
        var monthFirst = dated(first, second, year);
        var dayFirst = dated(second, first, year);
        if (monthFirst.isEmpty() || dayFirst.isEmpty() || monthFirst.equals(dayFirst)) {
            return monthFirst.or(() -> dayFirst).stream().toList();
        }
        var usual = order == DayOrder.DAY_FIRST ? dayFirst.get() : monthFirst.get();
        var other = order == DayOrder.DAY_FIRST ? monthFirst.get() : dayFirst.get();
        if (order != DayOrder.OPEN && !(isStrange(usual) && !isStrange(other))) {
            return List.of(usual);
        }
        return apart(other) < apart(usual) ? List.of(other, usual) : List.of(usual, other);
    }

    private boolean isStrange(LocalDate day) {
        return day.isAfter(today) || apart(day) > RECENT;
    }

    private long apart(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(day, today));
    }

    private Optional<LocalDate> dated(int month, int day, @Nullable String year) {
        return year == null
                ? lastSuch(month, day)
                : day(year.length() == 2 ? 2000 + number(year) : number(year), month, day);
    }

    private Optional<LocalDate> lastSuch(int month, int day) {
        for (var year = today.getYear(); year > today.getYear() - LEAP_CYCLE; year--) {
            var date = day(year, month, day);
            if (date.isPresent() && !date.get().isAfter(today)) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isOtherwise(Line line, String word, int at) {
        return OTHERWISE.getOrDefault(word, Set.of()).contains(line.core(at + 1));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String iso(LocalDate day) {
        return day.toString();
    }
}
