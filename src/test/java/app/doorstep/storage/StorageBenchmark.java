package app.doorstep.storage;

import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Selection;
import app.doorstep.domain.Span;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Measures the store on a million invented ratings. A program, not a test: arguments are the folder for the file
/// (which stays there) and the number of ratings.
final class StorageBenchmark {
    private static final List<Platform> APPS = List.of(Platform.AMAZON_FLEX, Platform.DOORDASH, Platform.INSTACART);
    private static final List<String> COMMENTS = List.of(
            "Left the parcel in the rain although my note said porch",
            "Very friendly and quick",
            "An hour late, and nobody told me",
            "Carried it all the way up, thank you");

    private interface Step {
        long run() throws StoreUnusable;
    }

    private StorageBenchmark() {}

    public static void main(String... arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        try (var store = Store.open(folder, InstantSource.system())) {
            measure("import", () -> store(store, count, "first"));
            measure("import again", () -> store(store, count, "second"));
            measure("stars by day", () -> store.sums().stars(Selection.ALL).size());
            measure("marks by day", () -> store.sums().marks(Selection.ALL).size());
            measure("numbers of all", () -> store.ids(FeedbackQuery.ALL).length);
            measure("numbers of unanswered", () -> store.ids(query(true, null)).length);
            measure("search by reading", () -> store.ids(query(false, "porch rain")).length);
            measure("index for search", () -> store.indexForSearch(Long.MAX_VALUE) ? 1 : 0);
            measure("search", () -> store.ids(query(false, "porch rain")).length);
            measure(
                    "newest 100",
                    () -> store.feedback(new FeedbackQuery(
                                    Selection.ALL, null, null, null, null, null, false, null, null, 100))
                            .size());
            measure(
                    "last 500 of one app",
                    () -> store.ratings()
                            .last(Platform.LYFT, null, 500, LocalDate.of(2030, 1, 1))
                            .size());
            measure("read all", () -> {
                long[] characters = {0};
                store.forEach(FeedbackQuery.ALL, feedback -> characters[0] += feedback.id());
                return characters[0];
            });
        }
    }

    private static FeedbackQuery query(boolean unanswered, @Nullable String search) {
        return new FeedbackQuery(Selection.ALL, null, null, null, null, null, unanswered, null, search, null);
    }

    private static void measure(String what, Step step) throws StoreUnusable {
        var processor = ManagementFactory.getThreadMXBean();
        long startOfWork = processor.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        long result = step.run();
        var took = Duration.ofNanos(System.nanoTime() - start);
        var worked = Duration.ofNanos(processor.getCurrentThreadCpuTime() - startOfWork);
        System.out.printf("%-24s %7d ms (%d ms of work) %d%n", what, took.toMillis(), worked.toMillis(), result);
    }

    private static long store(Store store, int count, String name) throws StoreUnusable {
        var random = new Random(7);
        try (var bulk = store.imports().begin(new ImportHeader(List.of(Notebooks.file(name))))) {
            var packer = bulk.packer(0);
            for (int i = 0; i < count; i++) {
                if (packer.add(i + 2L, entry(random, i)) || i == count - 1) {
                    bulk.add(Objects.requireNonNull(packer.take()));
                }
            }
            return bulk.commit().files().getFirst().stored();
        }
    }

    private static Entry entry(Random random, int i) {
        boolean bad = random.nextInt(10) == 0;
        var comment = random.nextInt(3) == 0 ? COMMENTS.get(random.nextInt(4)) + " " + i : null;
        var marks = comment == null
                ? List.<Mark>of()
                : List.of(Mark.inferred(
                        Factor.SPECIFIC.get(random.nextInt(5)),
                        bad ? Polarity.COMPLAINT : Polarity.PRAISE,
                        List.of(new Span(3, 20))));
        return Entry.rating(
                        new Occasion(
                                APPS.get(random.nextInt(3)),
                                null,
                                "TBA" + (300_000_000_000L + i),
                                LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3650)),
                                LocalTime.of(8 + random.nextInt(12), random.nextInt(60)),
                                null),
                        Verdict.stars(bad ? 1 + random.nextInt(3) : 4 + random.nextInt(2)),
                        new Words(comment, comment == null ? null : "Dana", null, null))
                .withMarks(marks);
    }
}
