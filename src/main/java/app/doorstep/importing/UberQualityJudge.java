package app.doorstep.importing;

import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.StatedFigure;
import app.doorstep.tabular.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Judges the rows of Uber's driver quality report.
final class UberQualityJudge implements RowJudge {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    /// What numbers without a percent sign mean in a column of rates.
    enum Rates {
        /// None is above 1: they reach to 1.
        FRACTIONS,
        /// They are percent, whole or not.
        PERCENT,
        /// Those above 1 are percent; nobody can tell what one like 0.93 is.
        WHOLE_PERCENT
    }

    /// A column that holds a figure.
    ///
    /// @param window what it counts, in Uber's words, or null
    /// @param rates what its numbers mean; without meaning where they are no rates
    record Measure(
            int index,
            String name,
            FigureUnit unit,
            @Nullable String window,
            Rates rates) {}

    private final List<Measure> measures;
    private final int first;
    private final int last;
    private final Ways ways;

    UberQualityJudge(List<Measure> measures, int first, int last, Ways ways) {
        this.measures = List.copyOf(measures);
        this.first = first;
        this.last = last;
        this.ways = ways;
    }

    @Override
    public boolean reads(int column) {
        return column == first || column == last || measures.stream().anyMatch(measure -> column == measure.index());
    }

    @Override
    public void judge(Row row, JudgedRows sink) throws RowFault {
        if (row.blankFrom(0)) {
            throw new RowFault(Columns.ABSENT, "empty", "");
        }
        var day = ways.asOf();
        if (day == null) {
            throw new RowFault(Columns.ABSENT, "no-date", "");
        }
        var name = Stream.of(first, last)
                .map(index -> row.cell(index).strip())
                .filter(part -> !Cells.unknown(part))
                .collect(Collectors.joining(" "));
        var figures = new ArrayList<StatedFigure>();
        for (var measure : measures) {
            var text = row.cell(measure.index()).strip();
            if (!Cells.unknown(text)) {
                figures.add(new StatedFigure(
                        ways.platform(),
                        name.isEmpty() ? null : name,
                        day,
                        null,
                        measure.name(),
                        null,
                        value(measure, text),
                        measure.unit(),
                        measure.window()));
            }
        }
        if (figures.isEmpty()) {
            throw new RowFault(Columns.ABSENT, "nothing-said", "");
        }
        sink.figures(row.line(), figures);
    }

    private static BigDecimal value(Measure measure, String text) throws RowFault {
        var number = Figures.number(text);
        if (number == null || number.signum() < 0) {
            throw new RowFault(measure.index(), "not-a-number", text);
        }
        var signed = text.indexOf('%') >= 0;
        if (!signed
                && measure.rates() == Rates.WHOLE_PERCENT
                && number.signum() > 0
                && number.compareTo(BigDecimal.ONE) <= 0
                && number.scale() > 0) {
            throw new RowFault(measure.index(), "rate-unclear", text);
        }
        var value = !signed && measure.rates() == Rates.FRACTIONS ? number.multiply(HUNDRED) : number;
        var most = measure.unit() == FigureUnit.STARS ? FIVE : measure.unit() == FigureUnit.PERCENT ? HUNDRED : null;
        if (most != null && value.compareTo(most) > 0) {
            throw new RowFault(measure.index(), "not-a-number", text);
        }
        return value;
    }
}
