package app.doorstep.workbench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;

/// The days of the sample year: how many deliveries were rated on each, where it rained, where things went wrong.
///
/// Weekdays, the rush before Christmas and two weeks off in summer shape it. One month is bad: a wet autumn month
/// before the last one, so that the recovery can be seen.
final class SampleCalendar {
    private static final int DAYS_TO_RECOVER = 14;
    private static final int RECENT_DAYS = 10;

    private final LocalDate first;
    private final LocalDate until;
    private final YearMonth bad;
    private final double[] upTo;

    SampleCalendar(int months, LocalDate until, SplittableRandom random) {
        this.until = until;
        this.first = until.minusMonths(months).plusDays(1);
        this.bad = badMonth(months);
        upTo = new double[days() + 1];
        for (int day = 0; day < days(); day++) {
            upTo[day + 1] = upTo[day] + weight(first.plusDays(day)) * (0.6 + 0.8 * random.nextDouble());
        }
    }

    int days() {
        return (int) ChronoUnit.DAYS.between(first, until) + 1;
    }

    LocalDate day(int index) {
        return first.plusDays(index);
    }

    /// How many of `all` fall on the day; over all days exactly `all`.
    int share(int index, int all) {
        var whole = upTo[days()];
        return (int) (Math.round(upTo[index + 1] / whole * all) - Math.round(upTo[index] / whole * all));
    }

    /// Whether things went wrong on the day: the month of rain.
    boolean isBad(LocalDate day) {
        return YearMonth.from(day).equals(bad);
    }

    /// Whether nothing of the day has been answered yet.
    boolean isRecent(LocalDate day) {
        return day.isAfter(until.minusDays(RECENT_DAYS));
    }

    private YearMonth badMonth(int months) {
        var latest = YearMonth.from(until.minusDays(DAYS_TO_RECOVER)).minusMonths(1);
        if (months < 3) {
            return latest;
        }
        for (var month = latest; !month.atDay(1).isBefore(first.plusMonths(1)); month = month.minusMonths(1)) {
            if (month.getMonth() == Month.OCTOBER) {
                return month;
            }
        }
        return latest;
    }

    private static double weight(LocalDate day) {
        var weekday = day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? 0.3
                : day.getDayOfWeek() == DayOfWeek.FRIDAY || day.getDayOfWeek() == DayOfWeek.SATURDAY ? 1.2 : 1.0;
        var isHoliday = day.getMonth() == Month.AUGUST && day.getDayOfMonth() > 8 && day.getDayOfMonth() < 23;
        var season = switch (day.getMonth()) {
            case NOVEMBER -> 1.2;
            case DECEMBER -> day.getDayOfMonth() < 24 ? 1.5 : 0.6;
            case JANUARY, FEBRUARY -> 0.85;
            default -> 1.0;
        };
        return isHoliday ? 0 : weekday * season;
    }
}
