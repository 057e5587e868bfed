package app.doorstep.importing;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StarDistribution;
import app.doorstep.tabular.Row;
import app.doorstep.tabular.TableFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Uber's file of all ratings a driver ever received: one column of stars and no date, so a count per star as of a day
/// that the driver says.
final class UberRatings implements Format {
    private static final String COLUMN = "five star rating";

    @Override
    public String id() {
        return "uber-ratings";
    }

    @Override
    public Optional<Recognised> recognise(TableFile table, List<List<String>> sample, boolean forced) {
        var header = table.header().stream().map(HeaderWordList::normal).toList();
        var column = header.indexOf(COLUMN);
        if (column < 0 && !(forced && header.size() == 1)) {
            return Optional.empty();
        }
        var stars = Math.max(column, 0);
        var columns = new Columns();
        columns.set(Role.STARS, stars);
        return Optional.of(new Recognised(
                id(),
                table,
                columns,
                Columns.ABSENT,
                Coverage.COMPLETE,
                id(),
                Platform.UBER_RIDES,
                (_, _, ways) -> new Counting(stars, ways.platform(), ways.asOf())));
    }

    @Override
    public boolean undated() {
        return true;
    }

    @Override
    public int known(List<String> cells) {
        return (int) cells.stream()
                .map(HeaderWordList::normal)
                .filter(COLUMN::equals)
                .count();
    }

    /// Counts stars; what is none is rejected by its line.
    private static final class Counting implements RowJudge {
        private final int column;
        private final Platform platform;
        private final @Nullable LocalDate asOf;
        private final long[] counts = new long[5];
        private long firstLine;

        Counting(int column, Platform platform, @Nullable LocalDate asOf) {
            this.column = column;
            this.platform = platform;
            this.asOf = asOf;
        }

        @Override
        public void judge(Row row, JudgedRows sink) throws RowFault {
            var text = row.cell(column).strip();
            var number = Cells.number(text, null);
            var stars = number == null ? null : StarScale.FIVE.stars(number);
            if (stars == null) {
                throw new RowFault(column, text.isBlank() ? "empty" : "not-stars", text);
            }
            firstLine = firstLine == 0 ? row.line() : firstLine;
            counts[stars - 1]++;
        }

        @Override
        public void finish(JudgedRows sink) {
            if (firstLine > 0 && asOf != null) {
                var all = new ArrayList<Long>();
                for (var count : counts) {
                    all.add(count);
                }
                sink.distribution(firstLine, new StarDistribution(platform, null, asOf, all));
            }
        }
    }
}
