package app.doorstep.notes;

import app.doorstep.domain.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The days a mail names, in English and Spanish: the week it speaks of, and its own date. A day without a year is the
/// last such day up to today.
final class MailDays {
    private static final Map<String, Month> MONTHS = CalendarNames.months();
    private static final String MONTH = "("
            + MONTHS.keySet().stream()
                    .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.joining("|"))
            + ")\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,? (?:de |del )?(20\\d{2}))?";
    private static final String WEEKDAY = "(?:[a-z]{3,9}\\.?,? )?";
    private static final String TO = "\\s*(?:-|\u2013|\u2014|to|through|until|al?|hasta el)\\s*";

    /// `Mar 1 - 7, 2026`, `Mon, March 2 to Sun, March 8`.
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + " " + DAY + YEAR + TO + WEEKDAY + "(?:" + MONTH + " )?" + DAY + YEAR + "\\b");
    /// `2 - 8 March 2026`, `del 2 al 8 de marzo`.
    private static final Pattern DAY_FIRST = Pattern.compile("\\b" + DAY + "(?: (?:de )?" + MONTH + ")?" + YEAR + TO
            + WEEKDAY + DAY + " (?:de )?" + MONTH + YEAR + "\\b");
    /// `week of March 2`, `semana del 2 de marzo`.
    private static final Pattern WEEK_OF = Pattern.compile("\\b(?:week (?:of|starting|beginning)|semana del?) (?:"
            + MONTH + " " + DAY + "|" + DAY + " (?:de )?" + MONTH + ")" + YEAR + "\\b");
    private static final Pattern ONE_MONTH_FIRST = Pattern.compile("\\b" + MONTH + " " + DAY + YEAR + "\\b");
    private static final Pattern ONE_DAY_FIRST = Pattern.compile("\\b" + DAY + " (?:de )?" + MONTH + YEAR + "\\b");
    /// `week ending March 7`, `semana que termina el 7 de marzo`.
    private static final Pattern ENDING = Pattern.compile("\\b(?:week (?:ending|ended|to)|semana (?:que"
            + " (?:termina|termino|finaliza|finalizo)|terminada|hasta))(?: on| el)? (?:"
            + MONTH + " " + DAY + "|" + DAY + " (?:de )?" + MONTH + ")" + YEAR + "\\b");
    private static final Pattern ISO = Pattern.compile("\\b(20\\d{2})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern HEAD = Pattern.compile(
            "^(?:date|sent|fecha|enviado(?: el)?)\\s*:.*" + "|^(?:on|el) .*\\d.*\\b(?:wrote|escribio)\\s*:?$");
    private static final int WEEK = 6;
    private static final int LONGEST = 31;

    private final LocalDate today;
    private final MailDayNumbers figures;

    MailDays(LocalDate today) {
        this.today = today;
        this.figures = new MailDayNumbers(today);
    }

    /// The days that the mail is about: the first span that it names.
    ///
    /// @param lines as [Line#core(String)] has them
    Optional<Period> week(List<String> lines) {
        for (var line : lines) {
            var found = span(line).or(() -> weekOf(line)).or(() -> figures.week(line));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The day in the head of the mail, or one that has a line for itself.
    Optional<LocalDate> head(List<String> lines) {
        return lines.stream()
                .filter(line -> HEAD.matcher(line).matches() || isDay(line))
                .flatMap(line -> one(line).stream())
                .findFirst();
    }

    /// All that the numbers of a mail may mean as days up to today, the likelier last.
    List<LocalDate> offered(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Stream.concat(
                        one(line).filter(day -> !day.isAfter(today)).stream(), figures.days(line).stream()))
                .distinct()
                .toList();
    }

    private static boolean isDay(String line) {
        var bare = line.strip();
        return ONE_DAY_FIRST.matcher(bare).matches()
                || ONE_MONTH_FIRST.matcher(bare).matches()
                || ISO.matcher(bare).matches();
    }

    /// The only day a line names.
    Optional<LocalDate> one(String line) {
        var iso = ISO.matcher(line);
        if (iso.find()) {
            return day(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
        }
        var dayFirst = ONE_DAY_FIRST.matcher(line);
        if (dayFirst.find()) {
            return dated(dayFirst.group(2), dayFirst.group(1), dayFirst.group(3));
        }
        var monthFirst = ONE_MONTH_FIRST.matcher(line);
        return monthFirst.find()
                ? dated(monthFirst.group(1), monthFirst.group(2), monthFirst.group(3))
                : Optional.empty();
    }

    /// Whether a line is about days alone, so that its numbers are none of the driver's.
    boolean isDays(String line) {
        return span(line).isPresent()
                || weekOf(line).isPresent()
                || figures.week(line).isPresent()
                || isDay(line)
                || HEAD.matcher(line).matches();
    }

    private Optional<Period> span(String line) {
        var monthFirst = MONTH_FIRST.matcher(line);
        if (monthFirst.find()) {
            return span(monthFirst.toMatchResult(), 1, 2, 3, 4, 5, 6);
        }
        var dayFirst = DAY_FIRST.matcher(line);
        return dayFirst.find() ? span(dayFirst.toMatchResult(), 2, 1, 3, 5, 4, 6) : Optional.empty();
    }

    private Optional<Period> span(MatchResult found, int month, int day, int year, int month2, int day2, int year2) {
        var lastMonth = found.group(month2) == null ? found.group(month) : found.group(month2);
        var lastYear = found.group(year2) == null ? found.group(year) : found.group(year2);
        var to = dated(lastMonth, found.group(day2), lastYear);
        var firstMonth = found.group(month) == null ? lastMonth : found.group(month);
        return to.flatMap(last -> day(last.getYear(), number(firstMonth), Integer.parseInt(found.group(day)))
                .map(first -> first.isAfter(last) ? first.minusYears(1) : first)
                .filter(first -> first.plusDays(LONGEST).isAfter(last))
                .map(first -> new Period(first, last)));
    }

    private Optional<Period> weekOf(String line) {
        return named(WEEK_OF.matcher(line))
                .map(first -> new Period(first, first.plusDays(WEEK)))
                .or(() -> named(ENDING.matcher(line)).map(last -> Period.upTo(last, WEEK + 1)));
    }

    private Optional<LocalDate> named(Matcher found) {
        if (!found.find()) {
            return Optional.empty();
        }
        return found.group(1) == null
                ? dated(found.group(4), found.group(3), found.group(5))
                : dated(found.group(1), found.group(2), found.group(5));
    }

    private Optional<LocalDate> dated(String month, String day, @Nullable String year) {
        if (year != null) {
            return day(Integer.parseInt(year), number(month), Integer.parseInt(day));
        }
        return day(today.getYear(), number(month), Integer.parseInt(day))
                .map(found -> found.isAfter(today.plusDays(WEEK)) ? found.minusYears(1) : found);
    }

    private static int number(String month) {
        var known = MONTHS.get(month.replaceFirst("\\.$", ""));
        if (known == null) {
            throw new IllegalStateException("not a month: " + month);
        }
        return known.getValue();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
