package app.doorstep.report;

import app.doorstep.analysis.Mean;
import app.doorstep.analysis.StarCounts;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StarTally;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The stars of the one app the report's averages are about: that with the most ratings of the month from a complete
/// source. Stars of different apps are never averaged together.
///
/// @param tallies of that app, complete sources only, without what the driver excluded
record MonthStars(AppProfile app, YearMonth month, List<StarTally> tallies) {
    /// Empty where no app has a complete source in the year.
    static Optional<MonthStars> of(MonthFacts facts) {
        return of(
                facts.stars(),
                facts.month(),
                facts.apps().stream().map(MonthFacts.AppMonth::app).toList());
    }

    /// See [#of(MonthFacts)].
    static Optional<MonthStars> of(List<StarTally> stars, YearMonth month, List<AppProfile> apps) {
        var counted = stars.stream()
                .filter(tally -> StarCounts.countsIn(tally.scope()))
                .toList();
        var inMonth = new HashMap<Platform, Long>();
        var inYear = new HashMap<Platform, Long>();
        for (var tally : counted) {
            if (tally.factor() == Factor.OVERALL) {
                inYear.merge(tally.scope().platform(), (long) tally.count(), Long::sum);
                if (YearMonth.from(tally.day()).equals(month)) {
                    inMonth.merge(tally.scope().platform(), (long) tally.count(), Long::sum);
                }
            }
        }
        return inYear.keySet().stream()
                .max(Comparator.comparingLong((Platform platform) -> inMonth.getOrDefault(platform, 0L))
                        .thenComparingLong(inYear::get)
                        .thenComparing(Comparator.<Platform>reverseOrder()))
                .map(platform -> new MonthStars(
                        profile(apps, platform),
                        month,
                        counted.stream()
                                .filter(tally -> tally.scope().platform().equals(platform))
                                .toList()));
    }

    /// The ratings of `of` by their overall stars.
    StarCounts counts(YearMonth of) {
        return StarCounts.overall(tallies.stream()
                .filter(tally -> YearMonth.from(tally.day()).equals(of))
                .toList());
    }

    Mean mean(YearMonth of) {
        return Mean.of(counts(of));
    }

    /// The twelve months that end with the report's.
    Period year() {
        return new Period(month.minusMonths(11).atDay(1), month.atEndOfMonth());
    }

    private static AppProfile profile(List<AppProfile> apps, Platform platform) {
        return apps.stream()
                .filter(app -> app.platform().equals(platform))
                .findFirst()
                .orElseGet(() -> AppProfile.shipped(platform));
    }
}
