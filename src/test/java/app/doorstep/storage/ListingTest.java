package app.doorstep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Audience;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackOrder;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Outcome;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Rater;
import app.doorstep.domain.ReplyChannel;
import app.doorstep.domain.Selection;
import app.doorstep.domain.SentReply;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ListingTest {
    private static final List<Platform> APPS = List.of(Platform.DOORDASH, Platform.AMAZON_FLEX, Platform.INSTACART);
    private static final List<Kind> KINDS = List.of(Kind.RATING, Kind.SERVICE, Kind.MESSAGE);
    private static final List<Sentiment> TONES = List.of(Sentiment.POSITIVE, Sentiment.NEUTRAL, Sentiment.NEGATIVE);
    private static final Comparator<Feedback> NEWEST = Comparator.comparing(Feedback::date)
            .thenComparing(
                    feedback -> feedback.entry().occasion().time(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingLong(Feedback::id)
            .reversed();

    @TempDir
    Path folder = Path.of("");

    private Store store;

    @BeforeEach
    void fillTheStore() throws StoreUnusable {
        store = Notebooks.open(folder);
        var random = new Random(11);
        for (int i = 0; i < 300; i++) {
            long id = store.edits().add(entry(random, i));
            if (i % 11 == 0) {
                store.replies().markSent(id, new SentReply("Sorry", Audience.CUSTOMER, Notebooks.NOW, Outcome.NONE));
            }
            if (i % 44 == 0) {
                store.replies().unmarkSent(id);
            }
            if (i % 29 == 0) {
                store.edits().delete(id);
            }
        }
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, true",
        "DATE, false",
        "APP, true",
        "APP, false",
        "RATING, true",
        "RATING, false",
        "ANSWER, true",
        "ANSWER, false"
    })
    void entriesStandInTheOrderAskedForAndElseNewestFirst(FeedbackOrder.By by, boolean down) throws StoreUnusable {
        var order = comparator(by, down);
        var expected = new ArrayList<>(store.feedback(FeedbackQuery.ALL));
        expected.sort(order);
        var numbers = expected.stream().mapToLong(Feedback::id).toArray();

        assertThat(store.ids(FeedbackQuery.ALL, new FeedbackOrder(by, down))).containsExactly(numbers);
        assertThat(store.ids(firstTen(), new FeedbackOrder(by, down))).containsExactly(Arrays.copyOf(numbers, 10));
    }

    @ParameterizedTest
    @EnumSource
    void whatFitsNothingIsAnEmptyList(FeedbackOrder.By by) throws StoreUnusable {
        var none = FeedbackQuery.ALL.in(new Selection(null, LocalDate.of(2000, 1, 1), null, null));

        assertThat(store.ids(none, new FeedbackOrder(by, true))).isEmpty();
        assertThat(store.ids(none, new FeedbackOrder(by, false))).isEmpty();
    }

    @Test
    void tonesAreCountedByTheRuleOfTheDomain() throws StoreUnusable {
        var expected = new EnumMap<Sentiment, Long>(Sentiment.class);
        for (var feedback : store.feedback(FeedbackQuery.ALL)) {
            if (feedback.kind() == Kind.RATING) {
                expected.merge(feedback.sentiment(), 1L, Long::sum);
            }
        }

        assertThat(store.sums().tones(Selection.ALL)).isEqualTo(expected).hasSize(3);
    }

    private static FeedbackQuery firstTen() {
        return new FeedbackQuery(Selection.ALL, null, null, null, null, null, false, null, null, 10);
    }

    private static Comparator<Feedback> comparator(FeedbackOrder.By by, boolean down) {
        return switch (by) {
            case DATE -> down ? NEWEST : NEWEST.reversed();
            case APP -> {
                Comparator<Feedback> byName = Comparator.comparing(
                        feedback -> AppProfile.shipped(feedback.platform()).name());
                yield (down ? byName.reversed() : byName).thenComparing(NEWEST);
            }
            case RATING -> {
                Comparator<Integer> way = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
                yield Comparator.comparing(ListingTest::rating, Comparator.nullsLast(way))
                        .thenComparing(NEWEST);
            }
            case ANSWER -> {
                Comparator<Feedback> waiting =
                        Comparator.comparing(feedback -> feedback.isUnanswered(ReplyChannel.CUSTOMER));
                yield (down ? waiting.reversed() : waiting)
                        .thenComparing(feedback -> feedback.answer() == null)
                        .thenComparing(NEWEST);
            }
        };
    }

    private static @Nullable Integer rating(Feedback feedback) {
        var verdict = feedback.entry().verdict();
        var stars = verdict.stars();
        var score = verdict.serviceScore();
        return stars != null
                ? Integer.valueOf(stars * 20)
                : score == null ? null : score.movePointRight(1).intValueExact();
    }

    private static Entry entry(Random random, int i) {
        var kind = KINDS.get(random.nextInt(3));
        var verdict = switch (random.nextInt(4)) {
            case 0 -> new Verdict(null, TONES.get(random.nextInt(3)), Map.of(), null, null);
            case 1 -> new Verdict(null, null, Map.of(), null, null);
            default -> Verdict.stars(1 + random.nextInt(5));
        };
        return new Entry(
                kind,
                Rater.CUSTOMER,
                new Occasion(
                        APPS.get(random.nextInt(3)),
                        null,
                        "T" + i,
                        LocalDate.of(2026, 3, 1 + random.nextInt(9)),
                        random.nextBoolean() ? null : LocalTime.of(random.nextInt(24), 0),
                        null),
                kind == Kind.SERVICE
                        ? new Verdict(null, null, Map.of(), BigDecimal.valueOf(random.nextInt(101), 1), null)
                        : verdict,
                new Words(i % 3 == 0 ? "Late again" : null, null, null, null),
                List.of(),
                Set.of(),
                null);
    }
}
