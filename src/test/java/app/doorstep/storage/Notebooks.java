package app.doorstep.storage;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the tests of the store share: entries and imports. That every notebook is whole afterwards,
/// [NotebooksAreWhole] sees by itself.
final class Notebooks {
    static final Instant NOW = Instant.parse("2026-03-31T18:02:11Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOW);

    private Notebooks() {}

    static Store open(Path folder) throws StoreUnusable {
        return Store.open(folder, CLOCK);
    }

    /// A customer's rating with an order number.
    static Entry rating(String id, String date, int stars, @Nullable String comment) {
        return Entry.rating(
                new Occasion(Platform.AMAZON_FLEX, null, id, LocalDate.parse(date), null, null),
                Verdict.stars(stars),
                new Words(comment, null, null, null));
    }

    /// A customer's rating without an order number.
    static Entry anonymous(String date, int stars, String comment) {
        var entry = rating("", date, stars, comment);
        return entry.with(Occasion.on(Platform.AMAZON_FLEX, LocalDate.parse(date)))
                .withMarks(List.of())
                .withFlags(Set.of())
                .withCoverage(null);
    }

    static Entry complaint(String id, String date, int stars, Factor factor) {
        return rating(id, date, stars, null).withMarks(List.of(Mark.exported(factor, Polarity.COMPLAINT)));
    }

    static BatchFile file(String name) {
        return new BatchFile(name, null, "sha-of-" + name, "doorstep", "UTF-8", Coverage.COMPLETE);
    }

    static ImportCounts importFile(Store store, String name, List<Entry> entries) throws StoreUnusable {
        try (var bulk = store.imports().begin(new ImportHeader(List.of(file(name))))) {
            var packer = bulk.packer(0);
            long line = 1;
            for (var entry : entries) {
                if (packer.add(++line, entry)) {
                    bulk.add(Objects.requireNonNull(packer.take()));
                }
            }
            var rest = packer.take();
            if (rest != null) {
                bulk.add(rest);
            }
            return bulk.commit();
        }
    }
}
