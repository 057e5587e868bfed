package app.doorstep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Complaint;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Flag;
import app.doorstep.domain.HourTally;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Mark;
import app.doorstep.domain.MarkTally;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Rater;
import app.doorstep.domain.Scope;
import app.doorstep.domain.Selection;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.Span;
import app.doorstep.domain.StarTally;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is written in whatever order: the sums that writes keep up to date are those one gets by reading all
/// feedback again.
class KeptSumsTest extends OnAStore {
    private static final int STEPS = 20;
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
    private static final List<Platform> APPS = List.of(Platform.AMAZON_FLEX, Platform.UBER_EATS);
    private static final List<String> COMMENTS =
            List.of("Late again", "Left out in the rain", "left it in the rain. Late!", "So friendly, never late", "!");
    private static final List<Factor> SOME = List.of(Factor.CARE, Factor.INSTRUCTIONS);

    /// Everything that is kept, of one selection.
    private record Sums(
            Set<StarTally> stars,
            Set<MarkTally> marks,
            Map<Sentiment, Long> tones,
            Set<HourTally> week,
            Map<Integer, Integer> hours,
            Map<Kind, Long> counts,
            List<Complaint> complaints,
            List<List<Long>> complaining,
            Map<String, Integer> phrases) {}

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("doorstep.sequences", 12));
    }

    /// `-Ddoorstep.sequences=500` for a long run.
    @ParameterizedTest
    @MethodSource("seeds")
    void keptSumsAreThoseOfAllFeedbackAfterEveryWrite(long seed) throws StoreUnusable {
        var random = new Random(seed);
        var gone = new HashSet<Long>();
        for (int step = 0; step < STEPS; step++) {
            write(random, gone);
            for (var selection : List.of(
                    Selection.ALL,
                    new Selection(FIRST.plusDays(1), FIRST.plusDays(4), null, null),
                    new Selection(null, FIRST.plusDays(5), APPS.getFirst(), null),
                    new Selection(null, null, null, "Ann"))) {
                assertThat(kept(selection)).as("step %d, %s", step, selection).isEqualTo(recomputed(selection));
            }
            for (var app : APPS) {
                assertThat(store.sums().hasComplete(app))
                        .isEqualTo(all(feedback -> feedback.platform().equals(app)).stream()
                                .anyMatch(feedback -> feedback.coverage() == Coverage.COMPLETE));
            }
        }
    }

    private void write(Random random, Set<Long> gone) throws StoreUnusable {
        var ids = all(_ -> true).stream().map(Feedback::id).toList();
        long any = ids.isEmpty() ? 0 : ids.get(random.nextInt(ids.size()));
        switch (random.nextInt(9)) {
            case 0, 1 -> {
                var rows = new ArrayList<Entry>();
                for (int i = random.nextInt(12); i >= 0; i--) {
                    rows.add(entry(random, "T" + random.nextInt(30)));
                }
                Notebooks.importFile(store, "file" + random.nextInt(), rows);
            }
            case 2 -> store.edits().add(entry(random, "typed" + random.nextInt()));
            case 3 -> store.edits().replace(any, entry(random, "edited" + random.nextInt()));
            case 4 -> {
                if (store.edits().delete(any)) {
                    gone.add(any);
                }
            }
            case 5 -> store.edits().setGone(List.copyOf(gone), false);
            case 6 -> {
                for (var batch : store.imports().all()) {
                    if (random.nextInt(3) == 0) {
                        store.imports().undo(batch.batch());
                    } else if (random.nextInt(3) == 0) {
                        store.imports().bringBack(batch.batch());
                    }
                }
            }
            case 7 -> {
                var read = Mark.inferred(
                        one(random, Factor.SPECIFIC), one(random, Polarity.values()), List.of(new Span(0, 4)));
                store.readings().readNext("v" + random.nextInt(), 20, _ -> (_, _) -> List.of(read));
            }
            default -> {
                var app = AppProfile.shipped(one(random, APPS));
                store.apps()
                        .save(new AppProfile(
                                app.platform(),
                                app.name(),
                                app.channel(),
                                app.channelAsked(),
                                one(random, Coverage.values()),
                                app.policy(),
                                app.line()));
            }
        }
    }

    private static Entry entry(Random random, String id) {
        var factorStars = new EnumMap<Factor, Integer>(Factor.class);
        if (random.nextInt(4) == 0) {
            factorStars.put(one(random, Factor.CARE, Factor.PROACTIVE), 1 + random.nextInt(5));
        }
        var marks = new ArrayList<Mark>();
        for (int i = random.nextInt(3); i > 0; i--) {
            marks.add(
                    random.nextBoolean()
                            ? Mark.exported(one(random, Factor.SPECIFIC), one(random, Polarity.values()))
                            : Mark.corrected(one(random, Factor.SPECIFIC), one(random, Polarity.values())));
        }
        return new Entry(
                one(random, Kind.RATING, Kind.RATING, Kind.RATING, Kind.MESSAGE),
                Rater.CUSTOMER,
                new Occasion(
                        one(random, APPS),
                        random.nextInt(3) == 0 ? "Ann" : null,
                        id,
                        FIRST.plusDays(random.nextInt(8)),
                        random.nextInt(4) == 0 ? null : LocalTime.of(random.nextInt(24), random.nextInt(60)),
                        null),
                new Verdict(
                        random.nextInt(4) == 0 ? null : 1 + random.nextInt(5),
                        random.nextInt(3) == 0 ? one(random, Sentiment.values()) : null,
                        factorStars,
                        null,
                        null),
                new Words(random.nextInt(3) == 0 ? null : one(random, COMMENTS), null, null, null),
                marks.stream().distinct().toList(),
                random.nextInt(5) == 0 ? Set.of(Flag.EXCLUDED) : Set.of(),
                random.nextInt(3) == 0 ? one(random, Coverage.values()) : null);
    }

    @SafeVarargs
    private static <T> T one(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<Feedback> all(Predicate<Feedback> wanted) throws StoreUnusable {
        return store.feedback(FeedbackQuery.ALL).stream().filter(wanted).toList();
    }

    private Sums kept(Selection selection) throws StoreUnusable {
        var counts = new EnumMap<Kind, Long>(Kind.class);
        for (var kind : Kind.values()) {
            counts.put(kind, store.count(of(selection, kind)));
        }
        return new Sums(
                Set.copyOf(store.sums().stars(selection)),
                Set.copyOf(store.sums().marks(selection)),
                store.sums().tones(selection),
                Set.copyOf(store.sums().hours(selection)),
                store.sums().ratingsByHour(selection),
                counts,
                store.ratings().complaints(selection),
                List.of(
                        store.ratings().complaining(selection, SOME, false),
                        store.ratings().complaining(selection, SOME, true)),
                PlainPhrases.kept(store, selection));
    }

    private static FeedbackQuery of(Selection selection, Kind kind) {
        return new FeedbackQuery(selection, kind, null, null, null, null, false, null, null, null);
    }

    private Sums recomputed(Selection selection) throws StoreUnusable {
        var found = store.feedback(FeedbackQuery.ALL.in(selection));
        var counts = new EnumMap<Kind, Long>(Kind.class);
        for (var kind : Kind.values()) {
            counts.put(kind, found.stream().filter(one -> one.kind() == kind).count());
        }
        var ratings = found.stream().filter(one -> one.kind() == Kind.RATING).toList();
        var complaints = ratings.stream()
                .filter(one -> one.hasComplaint() && !one.flags().contains(Flag.EXCLUDED))
                .map(one -> complaint(one))
                .toList();
        var some = ratings.stream()
                .filter(one -> !one.flags().contains(Flag.EXCLUDED))
                .filter(one -> complainedAbout(one).stream().anyMatch(SOME::contains))
                .toList();
        return new Sums(
                stars(ratings),
                marks(ratings),
                ratings.stream().collect(Collectors.groupingBy(Feedback::sentiment, Collectors.counting())),
                week(ratings),
                hours(ratings),
                counts,
                complaints,
                List.of(
                        byStars(some),
                        byStars(some.stream()
                                .filter(one -> one.coverage() == Coverage.COMPLETE)
                                .toList())),
                PlainPhrases.afresh(store, selection));
    }

    private static List<Long> byStars(List<Feedback> ratings) {
        return IntStream.rangeClosed(0, 5)
                .mapToObj(stars -> ratings.stream()
                        .filter(one -> Objects.requireNonNullElse(one.stars(), 0) == stars)
                        .count())
                .toList();
    }

    private static Set<Factor> complainedAbout(Feedback feedback) {
        var factors = EnumSet.noneOf(Factor.class);
        feedback.effectiveMarks().forEach((factor, polarities) -> {
            if (polarities.contains(Polarity.COMPLAINT)) {
                factors.add(factor);
            }
        });
        return factors;
    }

    private static Scope scope(Feedback feedback) {
        return new Scope(
                feedback.platform(),
                feedback.occasion().driver(),
                feedback.coverage(),
                feedback.flags().contains(Flag.EXCLUDED));
    }

    private static Set<StarTally> stars(List<Feedback> ratings) {
        var counts = new HashMap<StarTally, Integer>();
        for (var one : ratings) {
            for (var factor : Factor.values()) {
                var stars = Feedback.factorStars(
                        factor, one.verdict(), one.effectiveMarks().getOrDefault(factor, Set.of()));
                if (stars.isPresent()) {
                    boolean derived = factor != Factor.OVERALL
                            && !one.verdict().factorStars().containsKey(factor);
                    counts.merge(
                            new StarTally(one.date(), scope(one), factor, derived, stars.getAsInt(), 0),
                            1,
                            Integer::sum);
                }
            }
        }
        ratings.stream().filter(one -> one.stars() == null).forEach(one -> {
            var thumb = one.verdict().sentiment();
            if (thumb == Sentiment.POSITIVE || thumb == Sentiment.NEGATIVE) {
                int stars = thumb == Sentiment.POSITIVE ? 5 : 1;
                counts.merge(new StarTally(one.date(), scope(one), Factor.OVERALL, true, stars, 0), 1, Integer::sum);
            }
        });
        return counts.entrySet().stream()
                .map(count -> new StarTally(
                        count.getKey().day(),
                        count.getKey().scope(),
                        count.getKey().factor(),
                        count.getKey().derived(),
                        count.getKey().stars(),
                        count.getValue()))
                .collect(Collectors.toSet());
    }

    private static Set<MarkTally> marks(List<Feedback> ratings) {
        var counts = new HashMap<MarkTally, Integer>();
        for (var one : ratings) {
            var stars = one.stars();
            one.effectiveMarks()
                    .forEach((factor, polarities) -> polarities.forEach(polarity -> counts.merge(
                            new MarkTally(one.date(), scope(one), factor, polarity, stars == null ? 0 : stars, 0),
                            1,
                            Integer::sum)));
        }
        return counts.entrySet().stream()
                .map(count -> new MarkTally(
                        count.getKey().day(),
                        count.getKey().scope(),
                        count.getKey().factor(),
                        count.getKey().polarity(),
                        count.getKey().stars(),
                        count.getValue()))
                .collect(Collectors.toSet());
    }

    private static Map<Integer, List<Feedback>> byHour(List<Feedback> ratings) {
        var result = new TreeMap<Integer, List<Feedback>>();
        for (var one : ratings) {
            var time = one.occasion().time();
            if (time != null) {
                result.computeIfAbsent(time.getHour(), _ -> new ArrayList<>()).add(one);
            }
        }
        return result;
    }

    private static Set<HourTally> week(List<Feedback> ratings) {
        var result = new HashSet<HourTally>();
        byHour(ratings).forEach((hour, at) -> {
            for (var day : DayOfWeek.values()) {
                var these = at.stream()
                        .filter(one -> one.date().getDayOfWeek() == day)
                        .toList();
                if (!these.isEmpty()) {
                    int bad = (int) these.stream().filter(KeptSumsTest::isBad).count();
                    result.add(new HourTally(day, hour, these.size(), bad));
                }
            }
        });
        return result;
    }

    private static boolean isBad(Feedback rating) {
        var stars = rating.stars();
        return rating.hasComplaint()
                || (stars == null ? rating.verdict().sentiment() == Sentiment.NEGATIVE : stars <= 2);
    }

    private static Map<Integer, Integer> hours(List<Feedback> ratings) {
        var result = new TreeMap<Integer, Integer>();
        byHour(ratings).forEach((hour, at) -> result.put(hour, at.size()));
        return result;
    }

    private static Complaint complaint(Feedback one) {
        var time = one.occasion().time();
        return new Complaint(
                one.id(), complainedAbout(one), one.coverage(), time == null ? null : time.getHour(), one.stars());
    }
}
