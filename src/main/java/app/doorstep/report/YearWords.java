package app.doorstep.report;

import app.doorstep.analysis.StarCounts;
import app.doorstep.analysis.Step;
import app.doorstep.analysis.Trends;
import app.doorstep.chart.TrendChart;
import app.doorstep.chart.TrendView;
import app.doorstep.domain.Factor;
import app.doorstep.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The drawings of a report: the chart of its twelve months and the bars of its stars.
final class YearWords {
    private YearWords() {}

    /// Stars by factor; overall stars where no factor has enough for a line.
    static Report.Year of(MonthStars stars, Texts texts) {
        var shown = EnumSet.copyOf(Factor.STARRED);
        var trend = Trends.of(stars.tallies(), shown, Step.MONTH, stars.year(), DayOfWeek.MONDAY);
        var view = TrendView.specific().over(stars.year()).enlarged(true);
        var drawn = TrendChart.drawn(trend, view);
        if (drawn.isEmpty()) {
            view = TrendView.of(EnumSet.of(Factor.OVERALL)).over(stars.year()).enlarged(true);
            drawn = TrendChart.drawn(trend, view);
        }
        var missing = new ArrayList<String>();
        if (drawn.isEmpty()) {
            missing.add(texts.get("report.year.few"));
        } else if (!drawn.containsAll(Factor.SPECIFIC)) {
            missing.add(texts.get("report.year.missing", absent(drawn, texts)));
        }
        return new Report.Year(
                texts.get("report.year.title"),
                texts.get("report.year.caption", stars.app().name()),
                trend,
                view,
                missing);
    }

    private static String absent(Collection<Factor> drawn, Texts texts) {
        return Factor.SPECIFIC.stream()
                .filter(factor -> !drawn.contains(factor))
                .map(factor -> texts.get("factor." + factor.id()))
                .collect(Collectors.joining(", "));
    }

    /// A bar for each number of stars, from 5 to 1; `counts` holds at least one rating.
    static List<Report.Bar> bars(StarCounts counts, Texts texts) {
        var perStar = List.of(counts.one(), counts.two(), counts.three(), counts.four(), counts.five());
        var most = BigDecimal.valueOf(Collections.max(perStar));
        return IntStream.iterate(perStar.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> new Report.Bar(
                        i + 1,
                        texts.number(perStar.get(i)),
                        BigDecimal.valueOf(perStar.get(i) * 100)
                                .divide(most, 1, RoundingMode.HALF_UP)
                                .toPlainString()))
                .toList();
    }
}
