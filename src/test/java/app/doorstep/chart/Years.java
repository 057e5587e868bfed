package app.doorstep.chart;

import app.doorstep.analysis.Step;
import app.doorstep.analysis.Trend;
import app.doorstep.analysis.Trends;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Scope;
import app.doorstep.domain.StarTally;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// Invented trends.
final class Years {
    private static final Scope ROUND = new Scope(Platform.named("Parcel round"), null, Coverage.COMPLETE, false);

    private Years() {}

    /// Six months: every rating has overall stars and punctuality, `marks[i]` of month `i` speak of care.
    static Trend half(int... marks) {
        var tallies = new ArrayList<StarTally>();
        for (int month = 1; month <= 6; month++) {
            var day = LocalDate.of(2026, month, 10);
            tallies.add(new StarTally(day, ROUND, Factor.OVERALL, false, 5, 20));
            tallies.add(new StarTally(day, ROUND, Factor.OVERALL, false, 3, month));
            tallies.add(new StarTally(day, ROUND, Factor.PUNCTUALITY, false, 5, 20));
            tallies.add(new StarTally(day, ROUND, Factor.PUNCTUALITY, false, 4, month));
            if (month <= marks.length && marks[month - 1] > 0) {
                tallies.add(new StarTally(day, ROUND, Factor.CARE, true, 4, marks[month - 1]));
            }
        }
        return by(Step.MONTH, tallies);
    }

    static Trend by(Step step, List<StarTally> tallies) {
        return Trends.of(tallies, EnumSet.copyOf(Factor.STARRED), step, null, DayOfWeek.MONDAY);
    }

    static StarTally overall(LocalDate day, int stars, int count) {
        return new StarTally(day, ROUND, Factor.OVERALL, false, stars, count);
    }

    /// Three months in which punctuality has stars of its own on some ratings and marks on others.
    static List<StarTally> punctualityTwice() {
        var tallies = new ArrayList<StarTally>();
        for (int month = 1; month <= 3; month++) {
            var day = LocalDate.of(2026, month, 10);
            tallies.add(new StarTally(day, ROUND, Factor.PUNCTUALITY, false, 5, 9));
            tallies.add(new StarTally(day, ROUND, Factor.PUNCTUALITY, true, 2, 9));
        }
        return tallies;
    }
}
