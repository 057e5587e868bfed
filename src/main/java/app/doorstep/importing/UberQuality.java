package app.doorstep.importing;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StatedFigure;
import app.doorstep.tabular.TableFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Uber's driver quality report from the fleet portal: one row for each driver, no date inside. Each row is one
/// snapshot of what Uber itself says; columns that are neither rate nor rating nor count of trips are left out.
final class UberQuality implements Format {
    /// A report without the drivers' numbers has still so many of its columns.
    private static final int ENOUGH = 4;

    /// Rates of what should not happen, as of cancelled trips, stay below it.
    private static final BigDecimal SMALL = BigDecimal.valueOf(20);

    private static final Pattern WINDOW = Pattern.compile("\\(([^)]*)\\)");
    private static final Set<String> FIRST = Set.of("driver first name", "first name");
    private static final Set<String> LAST = Set.of("driver surname", "driver last name", "surname", "last name");
    private static final Set<String> TRIPS = Set.of("trips completed", "completed trips", "trips");

    @Override
    public String id() {
        return "uber-driver-quality";
    }

    @Override
    public Optional<Recognised> recognise(TableFile table, List<List<String>> sample, boolean forced) {
        var header = table.header();
        var words = header.stream().map(HeaderWordList::normal).toList();
        var rated = words.stream().anyMatch(UberQuality::isRating);
        if (!rated || !(words.contains("driver uuid") || known(header) >= ENOUGH || forced)) {
            return Optional.empty();
        }
        var measures = new ArrayList<UberQualityJudge.Measure>();
        var columns = new Columns();
        for (var i = 0; i < header.size(); i++) {
            var measure = measure(header.get(i), i, sample);
            if (measure != null) {
                measures.add(measure);
                columns.figure(i);
            }
        }
        var first = index(words, FIRST);
        var last = index(words, LAST);
        if (first >= 0) {
            columns.set(Role.DRIVER, first);
        }
        return Optional.of(new Recognised(
                id(),
                table,
                columns,
                Columns.ABSENT,
                Coverage.COMPLETE,
                id(),
                Platform.UBER_RIDES,
                (_, _, ways) -> new UberQualityJudge(measures, first, last, ways)));
    }

    @Override
    public boolean undated() {
        return true;
    }

    private static boolean isRating(String word) {
        return word.startsWith("driver rating");
    }

    private static int index(List<String> words, Set<String> names) {
        return words.stream()
                .filter(names::contains)
                .mapToInt(words::indexOf)
                .findFirst()
                .orElse(Columns.ABSENT);
    }

    private static UberQualityJudge.@Nullable Measure measure(String header, int index, List<List<String>> sample) {
        var word = HeaderWordList.normal(header);
        var brackets = WINDOW.matcher(header);
        var window = brackets.find() ? brackets.group(1).strip() : null;
        if (isRating(word)) {
            return new UberQualityJudge.Measure(
                    index, StatedFigure.OVERALL, FigureUnit.STARS, window, UberQualityJudge.Rates.PERCENT);
        }
        if (TRIPS.contains(word)) {
            return new UberQualityJudge.Measure(
                    index, StatedFigure.DELIVERIES, FigureUnit.DELIVERIES, window, UberQualityJudge.Rates.PERCENT);
        }
        if (!word.contains("rate")) {
            return null;
        }
        var name = WINDOW.matcher(header).replaceAll("").strip();
        return new UberQualityJudge.Measure(index, name, FigureUnit.PERCENT, window, rates(index, sample));
    }

    /// What numbers without a percent sign mean in a column of rates.
    private static UberQualityJudge.Rates rates(int index, List<List<String>> sample) {
        var plain = sample.stream()
                .filter(row -> index < row.size())
                .map(row -> row.get(index).strip())
                .filter(cell -> !Cells.unknown(cell) && cell.indexOf('%') < 0)
                .map(Figures::number)
                .filter(Objects::nonNull)
                .toList();
        var above = plain.stream()
                .filter(number -> number.compareTo(BigDecimal.ONE) > 0)
                .toList();
        if (above.isEmpty()) {
            return UberQualityJudge.Rates.FRACTIONS;
        }
        var small = above.stream().allMatch(number -> number.compareTo(SMALL) <= 0)
                && above.stream().anyMatch(number -> number.stripTrailingZeros().scale() > 0);
        return small ? UberQualityJudge.Rates.PERCENT : UberQualityJudge.Rates.WHOLE_PERCENT;
    }

    @Override
    public int known(List<String> cells) {
        return (int) cells.stream()
                .map(HeaderWordList::normal)
                .filter(word -> word.equals("driver uuid")
                        || isRating(word)
                        || FIRST.contains(word)
                        || LAST.contains(word)
                        || TRIPS.contains(word)
                        || word.endsWith(" rate"))
                .count();
    }
}
