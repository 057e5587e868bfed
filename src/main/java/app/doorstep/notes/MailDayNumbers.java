package app.doorstep.notes;

import app.doorstep.domain.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The days a mail writes in numbers alone, `03/02/2026 - 03/08/2026` or `2026-03-02 to 2026-03-08`. Which number is
/// the month is never guessed: only one way may make a week that is over, else nothing is read and both days are
/// offered.
final class MailDayNumbers {
    private static final String NUMBERS = "(\\d{1,4})[/.-](\\d{1,2})[/.-](\\d{2,4})";
    private static final Pattern ONE = Pattern.compile("(?<![\\d/.-])" + NUMBERS + "(?![\\d/-])");
    private static final Pattern TWO = Pattern.compile(
            ONE.pattern() + "\\s*(?:-|\u2013|\u2014|to|through|until|al?|hasta el)\\s*" + ONE.pattern());
    private static final Pattern OF =
            Pattern.compile("\\b(?:week(?: (?:of|starting|beginning))?|semana(?: del?)?):? " + ONE.pattern());
    private static final Pattern ENDING = Pattern.compile("\\b(?:week (?:ending|ended|to)|semana (?:que"
            + " (?:termina|termino|finaliza|finalizo)|terminada|hasta))(?: on| el)? " + ONE.pattern());
    private static final int WEEK = 7;
    private static final int LONGEST = 31;
    private static final int CENTURY = 2000;

    private final LocalDate today;

    MailDayNumbers(LocalDate today) {
        this.today = today;
    }

    /// The week that a line means in whatever order its numbers stand.
    ///
    /// @param line as [Line#core(String)] has it
    Optional<Period> week(String line) {
        var two = TWO.matcher(line);
        if (two.find()) {
            return only(Stream.of(true, false).flatMap(monthFirst -> span(two, monthFirst).stream()));
        }
        var ending = ENDING.matcher(line);
        if (ending.find()) {
            return only(days(ending, 1).stream().map(last -> Period.upTo(last, WEEK)));
        }
        var of = OF.matcher(line);
        return of.find()
                ? only(days(of, 1).stream().map(first -> new Period(first, first.plusDays(WEEK - 1))))
                : Optional.empty();
    }

    /// The days up to today that the numbers of a line can be.
    List<LocalDate> days(String line) {
        var found = new LinkedHashSet<LocalDate>();
        var one = ONE.matcher(line);
        while (one.find()) {
            found.addAll(days(one, 1));
        }
        return List.copyOf(found);
    }

    private static Optional<Period> only(Stream<Period> periods) {
        var different = periods.distinct().toList();
        return different.size() == 1 ? Optional.of(different.getFirst()) : Optional.empty();
    }

    private Optional<Period> span(MatchResult found, boolean monthFirst) {
        return day(found, 1, monthFirst)
                .flatMap(from -> day(found, 4, monthFirst)
                        .filter(to ->
                                !to.isBefore(from) && from.plusDays(LONGEST).isAfter(to))
                        .map(to -> new Period(from, to)))
                .filter(period -> period.to().isBefore(today.plusDays(WEEK)));
    }

    private List<LocalDate> days(MatchResult found, int group) {
        return Stream.of(true, false)
                .flatMap(monthFirst -> day(found, group, monthFirst).stream())
                .filter(day -> !day.isAfter(today))
                .distinct()
                .toList();
    }

    private static Optional<LocalDate> day(MatchResult found, int group, boolean monthFirst) {
        var first = Integer.parseInt(found.group(group));
        var second = Integer.parseInt(found.group(group + 1));
        var third = Integer.parseInt(found.group(group + 2));
        try {
            if (first >= CENTURY) {
                return Optional.of(LocalDate.of(first, second, third));
            }
            var year = third < 100 ? CENTURY + third : third;
            return Optional.of(LocalDate.of(year, monthFirst ? first : second, monthFirst ? second : first));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
