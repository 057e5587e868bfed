package app.doorstep.importing;

import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StatedFigure;
import app.doorstep.tabular.Row;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Judges the rows of a delivery partner's weekly overview.
final class DspOverviewJudge implements RowJudge {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})\\s*-?\\s*[Ww](?:eek)?\\s*(\\d{1,2})");

    /// A metric's columns.
    ///
    /// @param weight the column of its weight, or [Columns#ABSENT]; a weight of 0 means that it does not count
    /// @param dpmo whether it counts defects per million
    record Metric(String name, int value, int tier, int weight, boolean dpmo) {}

    /// Where what stands; [Columns#ABSENT] where a file lacks a column. Six components: the file's
    /// fixed columns.
    record Layout(int name, int transporter, int standing, int score, int deliveries, List<Metric> metrics) {}

    private final int week;
    private final Layout layout;
    private final Platform platform;
    private final @Nullable LocalDate asOf;

    /// @param week the column of the week, or [Columns#ABSENT] where a day in it was said
    DspOverviewJudge(int week, Layout layout, Ways ways) {
        this.week = week;
        this.layout = layout;
        this.platform = ways.platform();
        this.asOf = ways.asOf();
    }

    @Override
    public boolean reads(int column) {
        return IntStream.of(
                                week,
                                layout.name(),
                                layout.transporter(),
                                layout.standing(),
                                layout.score(),
                                layout.deliveries())
                        .anyMatch(own -> own == column)
                || layout.metrics().stream()
                        .anyMatch(metric ->
                                column == metric.value() || column == metric.tier() || column == metric.weight());
    }

    @Override
    public void judge(Row row, JudgedRows sink) throws RowFault {
        if (row.blankFrom(0)) {
            throw new RowFault(Columns.ABSENT, "empty", "");
        }
        var when = week(row);
        var driver = DspJudge.driver(text(row, layout.transporter()), text(row, layout.name()));
        var figures = new ArrayList<StatedFigure>();
        var standing = text(row, layout.standing());
        var score = number(row, layout.score());
        add(figures, when, driver, StatedFigure.OVERALL, standing, score, FigureUnit.SCORE);
        for (var metric : layout.metrics()) {
            var weight = number(row, metric.weight());
            if (weight != null && weight.signum() == 0) {
                continue;
            }
            var value = number(row, metric.value());
            var unit = metric.dpmo()
                    ? FigureUnit.DPMO
                    : row.cell(metric.value()).indexOf('%') >= 0 ? FigureUnit.PERCENT : FigureUnit.SCORE;
            add(figures, when, driver, metric.name(), text(row, metric.tier()), value, unit);
        }
        var deliveries = number(row, layout.deliveries());
        add(figures, when, driver, StatedFigure.DELIVERIES, null, deliveries, FigureUnit.DELIVERIES);
        if (figures.isEmpty()) {
            throw new RowFault(Columns.ABSENT, "nothing-said", "");
        }
        sink.figures(row.line(), figures);
    }

    private void add(
            List<StatedFigure> figures,
            Period week,
            @Nullable String driver,
            String name,
            @Nullable String word,
            @Nullable BigDecimal value,
            FigureUnit unit) {
        if (word != null || value != null) {
            figures.add(new StatedFigure(
                    platform, driver, week.to(), week, name, word, value, value == null ? null : unit, null));
        }
    }

    /// Amazon's own week, Sunday to Saturday: it starts the day before the ISO week of the same number.
    private Period week(Row row) throws RowFault {
        if (week == Columns.ABSENT && asOf != null) {
            var sunday = asOf.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            return new Period(sunday, sunday.plusDays(6));
        }
        var text = row.cell(week).strip();
        var match = WEEK.matcher(text);
        if (!match.matches()) {
            throw new RowFault(week, Cells.unknown(text) ? "no-date" : "not-a-week", text);
        }
        var year = Integer.parseInt(match.group(1));
        var number = Integer.parseInt(match.group(2));
        var middle = LocalDate.of(Math.clamp(year, 1900, 9998), 7, 1);
        if (number < 1
                || year < 1900
                || number
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(middle)
                                .getMaximum()) {
            throw new RowFault(week, "not-a-week", text);
        }
        var monday = middle.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number).with(WeekFields.ISO.dayOfWeek(), 1);
        return new Period(monday.minusDays(1), monday.plusDays(5));
    }

    private static @Nullable String text(Row row, int index) {
        var text = row.cell(index).strip();
        return Cells.unknown(text) ? null : text;
    }

    private static @Nullable BigDecimal number(Row row, int index) throws RowFault {
        var text = text(row, index);
        if (text == null || text.equalsIgnoreCase("no data") || text.equalsIgnoreCase("none")) {
            return null;
        }
        var number = Figures.number(text);
        if (number == null) {
            throw new RowFault(index, "not-a-number", text);
        }
        return number;
    }
}
