package app.doorstep.notes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// Days said in several words, counted from today: `3 days ago`, `hace una semana`, `el 2`, `last week`; and names of
/// days that are nearly right.
final class DayPhrases {
    private static final Map<String, Integer> BACK =
            Map.of("day before yesterday", 2, "antes de ayer", 2, "antes de anoche", 2, "night before last", 2);
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final Pattern COUNT = Pattern.compile("(\\d{1,2})([dw])?");
    private static final Set<String> DAYS = Set.of("day", "days", "dia", "dias", "d");
    private static final Set<String> WEEKS = Set.of("week", "weeks", "semana", "semanas", "wk", "wks", "w");
    private static final Set<String> LAST_WEEK = Set.of("last week", "la semana pasada", "semana pasada");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
    private static final Pattern DAY_ALONE = Pattern.compile("\\d{1,2}");
    private static final List<String> PARTS_OF_DAY = List.of(
            "por la noche",
            "en la noche",
            "por la tarde",
            "en la tarde",
            "por la manana",
            "en la manana",
            "night",
            "nite",
            "evening",
            "afternoon",
            "morning",
            "temprano",
            "noche");
    private static final Map<String, String> LONG_NAMES = longNames();
    private static final int LONGEST_AGO = 60;
    private static final int WEEK = 7;
    private static final int MONTHS_BACK = 3;
    private static final int MOST_WRONG = 2;
    private static final int SHORTEST = 6;

    private final LocalDate today;

    DayPhrases(LocalDate today) {
        this.today = today;
    }

    /// The day that starts at word `at`.
    Optional<Found> at(Line line, int at) {
        var three = joined(line, at, 3);
        var back = BACK.get(three);
        if (back != null) {
            return Optional.of(Found.sure(Part.DAY, at, at + 3, iso(today.minusDays(back))));
        }
        return ago(line, at).or(() -> lastWeek(line, at)).or(() -> ofMonth(line, at));
    }

    private Optional<Found> ago(Line line, int at) {
        var isSpanish = line.core(at).equals("hace");
        var first = isSpanish ? at + 1 : at;
        var counted = COUNT.matcher(line.core(first));
        var number = NUMBERS.get(line.core(first));
        var unit = line.core(first + 1);
        var to = first + 2;
        if (counted.matches()) {
            number = Integer.valueOf(counted.group(1));
            if (counted.group(2) != null) {
                unit = counted.group(2);
                to = first + 1;
            }
        }
        if (number == null
                || (!DAYS.contains(unit) && !WEEKS.contains(unit))
                || (!isSpanish && !line.core(to).equals("ago"))) {
            return Optional.empty();
        }
        var days = number * (WEEKS.contains(unit) ? WEEK : 1);
        return days > LONGEST_AGO
                ? Optional.empty()
                : Optional.of(Found.sure(Part.DAY, at, isSpanish ? to : to + 1, iso(today.minusDays(days))));
    }

    /// No day of the last seven is likelier than another: all are offered.
    private Optional<Found> lastWeek(Line line, int at) {
        for (var length = 3; length > 1; length--) {
            if (LAST_WEEK.contains(joined(line, at, length))) {
                var days = LongStream.rangeClosed(1, WEEK)
                        .mapToObj(back -> iso(today.minusDays(back)))
                        .toList();
                return Optional.of(Found.open(Part.DAY, at, at + length, days).perhapsWords());
            }
        }
        return Optional.empty();
    }

    /// `the 2nd`, `el 2`.
    private Optional<Found> ofMonth(Line line, int at) {
        var isSpanish = line.core(at).equals("el");
        var ordinal = ORDINAL.matcher(line.core(at + 1));
        var isOrdinal = line.core(at).equals("the") && ordinal.matches();
        if (!isOrdinal && !(isSpanish && DAY_ALONE.matcher(line.core(at + 1)).matches())) {
            return Optional.empty();
        }
        if (Set.of("de", "of", "floor", "piso").contains(line.core(at + 2))
                || CalendarNames.months().containsKey(line.core(at + 2))) {
            return Optional.empty();
        }
        var day = Integer.parseInt(isOrdinal ? ordinal.group(1) : line.core(at + 1));
        return lastSuch(day)
                .map(date -> Found.sure(Part.DAY, at, at + 2, iso(date)))
                .map(Found::perhapsWords);
    }

    private Optional<LocalDate> lastSuch(int day) {
        for (var back = 0; back < MONTHS_BACK; back++) {
            var month = today.withDayOfMonth(1).minusMonths(back);
            if (day >= 1
                    && day <= month.lengthOfMonth()
                    && !month.withDayOfMonth(day).isAfter(today)) {
                return Optional.of(month.withDayOfMonth(day));
            }
        }
        return Optional.empty();
    }

    /// A day with the part of it that follows: "tue night", "ayer por la noche". Which hour that was nobody says.
    static Found withPartOfDay(Line line, Found day) {
        for (var part : PARTS_OF_DAY) {
            var length = part.split(" ", -1).length;
            if (joined(line, day.to(), length).equals(part)) {
                return new Found(day.part(), day.from(), day.to() + length, day.values(), day.orWords(), day.weekday());
            }
        }
        return day;
    }

    /// A day that the word `at` nearly is: "wensday", "yesterdy"; always a doubt.
    Optional<Found> nearly(Line line, int at) {
        var word = line.core(at);
        if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        var distance = new LevenshteinDistance(MOST_WRONG);
        var near = LONG_NAMES.entrySet().stream()
                .filter(name -> distance.apply(word, name.getKey()) >= 0)
                .map(Map.Entry::getValue)
                .distinct()
                .map(name -> iso(today.minusDays(back(name))))
                .distinct()
                .sorted()
                .toList();
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of(Found.open(Part.DAY, at, at + 1, near).perhapsWords());
    }

    private long back(String name) {
        var weekday = CalendarNames.weekdays().get(name);
        return weekday == null
                ? 1
                : ChronoUnit.DAYS.between(
                        today.with(java.time.temporal.TemporalAdjusters.previousOrSame(weekday)), today);
    }

    private static Map<String, String> longNames() {
        var names = CalendarNames.weekdays().keySet().stream()
                .filter(name -> name.length() >= SHORTEST)
                .collect(Collectors.toMap(name -> name, name -> name));
        var all = new HashMap<>(names);
        all.put("yesterday", "yesterday");
        return Map.copyOf(all);
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        var all = List.of("a an one un una uno", "two dos", "three tres", "four cuatro", "five cinco", "six seis");
        for (var i = 0; i < all.size(); i++) {
            for (var word : all.get(i).split(" ", -1)) {
                numbers.put(word, i + 1);
            }
        }
        return Map.copyOf(numbers);
    }

    private static String joined(Line line, int from, int count) {
        var words = new StringBuilder(line.core(from));
        for (var i = 1; i < count; i++) {
            words.append(' ').append(line.core(from + i));
        }
        return words.toString();
    }

    private static String iso(LocalDate day) {
        return day.toString();
    }
}
