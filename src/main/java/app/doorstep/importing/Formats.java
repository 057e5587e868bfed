package app.doorstep.importing;

import app.doorstep.tabular.NotATable;
import app.doorstep.tabular.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All formats, the more particular ones first. This list is the only place that names them.
final class Formats {
    private static final int SAMPLE = 20;
    private static final Format OTHERWISE = new UnknownTable();
    private static final List<Format> ALL = List.of(
            new DspNegativeFeedback(),
            new DspOverview(),
            new EuFeedback(),
            new UberRatings(),
            new UberQuality(),
            new SellerFeedback(true),
            new SellerFeedback(false),
            new CustomerService(),
            new OwnFile());

    private Formats() {}

    /// How many of these cells stand above columns in some format.
    static int known(List<String> cells) {
        return ALL.stream().mapToInt(format -> format.known(cells)).max().orElse(0);
    }

    /// Whether files of a format hold no date.
    static boolean undated(String id) {
        return ALL.stream().anyMatch(format -> format.id().equals(id) && format.undated());
    }

    /// The format of `table`; never empty unless a format is demanded that there is not.
    static Optional<Format.Recognised> recognise(TableFile table, @Nullable String demanded) throws NotATable {
        var sample = new ArrayList<List<String>>();
        table.read((row, _) -> {
            sample.add(row.cells());
            return sample.size() < SAMPLE;
        });
        if (demanded != null) {
            var format = demanded.equals(OTHERWISE.id())
                    ? Optional.of(OTHERWISE)
                    : ALL.stream().filter(one -> one.id().equals(demanded)).findFirst();
            return format.flatMap(one -> one.recognise(table, sample, true));
        }
        for (var format : ALL) {
            var recognised = format.recognise(table, sample, false);
            if (recognised.isPresent()) {
                return recognised;
            }
        }
        return OTHERWISE.recognise(table, sample, false);
    }
}
