package app.doorstep.storage;

import static app.doorstep.storage.Notebooks.NOW;
import static app.doorstep.storage.Notebooks.rating;
import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Audience;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Outcome;
import app.doorstep.domain.Platform;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.ReplyChannel;
import app.doorstep.domain.Selection;
import app.doorstep.domain.SentReply;
import app.doorstep.domain.ShippedPolicies;
import app.doorstep.domain.Window;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {
    private static final FeedbackQuery UNANSWERED =
            new FeedbackQuery(Selection.ALL, null, null, null, null, null, true, null, null, null);

    @TempDir
    Path folder = Path.of("");

    private Store store;

    @BeforeEach
    void openTheStore() throws StoreUnusable {
        store = Notebooks.open(folder);
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }

    @Test
    void aSentReplyEndsTheWaitingAndCanBeTakenBack() throws StoreUnusable {
        long id = store.add(rating("T1", "2026-03-02", 1, "Late"));
        var first = new SentReply("I am sorry", Audience.CUSTOMER, NOW, Outcome.NONE);
        var second = new SentReply("Again", Audience.SUPPORT, NOW.plus(Duration.ofDays(1)), Outcome.NONE);
        assertThat(store.count(UNANSWERED)).isEqualTo(1);

        assertThat(store.replies().markSent(id, first)).isTrue();
        assertThat(store.replies().markSent(id, second)).isTrue();
        assertThat(store.count(UNANSWERED)).isZero();
        assertThat(store.replies().lastSent(5)).containsExactly(second, first);
        assertThat(store.replies().answered(NOW, NOW.plus(Duration.ofDays(1)))).isEmpty();
        assertThat(store.replies().answered(NOW, NOW.plus(Duration.ofDays(2))))
                .extracting(Feedback::answer)
                .containsExactly(second);
        assertThat(store.replies().outcome(id, Outcome.SOLVED)).isTrue();
        assertThat(store.find(id).orElseThrow().answer())
                .isEqualTo(new SentReply("Again", Audience.SUPPORT, second.sent(), Outcome.SOLVED));

        assertThat(store.replies().unmarkSent(id)).isTrue();
        assertThat(store.find(id).orElseThrow().answer()).isEqualTo(first);
        assertThat(store.replies().unmarkSent(id)).isTrue();
        assertThat(store.replies().unmarkSent(id)).isFalse();
        assertThat(store.feedback(UNANSWERED)).extracting(Feedback::id).containsExactly(id);
    }

    @Test
    void nothingWaitsInAnAppThatTakesNoAnswer() throws StoreUnusable {
        store.add(rating("T1", "2026-03-02", 1, "Late"));

        store.save(new AppProfile(
                Platform.AMAZON_FLEX, "Flex", ReplyChannel.NONE, true, Coverage.PICKED, "flex-stars", null));

        assertThat(store.count(UNANSWERED)).isZero();
    }

    @Test
    void draftsAreKeptByAudience() throws StoreUnusable {
        long id = store.add(rating("T1", "2026-03-02", 1, "Late"));

        store.replies().saveDrafts(id, Audience.CUSTOMER, List.of(new StoredDraft("short", "old", "1", "")));
        store.replies().saveDrafts(id, Audience.CUSTOMER, List.of(new StoredDraft("short", "new", "2", "rain")));

        assertThat(store.replies().drafts(id, Audience.CUSTOMER))
                .containsExactly(new StoredDraft("short", "new", "2", "rain"));
        assertThat(store.replies().drafts(id, Audience.PUBLIC)).isEmpty();
        assertThat(store.replies().saveDrafts(99, Audience.CUSTOMER, List.of())).isFalse();
    }

    @Test
    void anAppIsKeptAsItWasSaved() throws StoreUnusable {
        var app = new AppProfile(
                Platform.named("Parcel round"),
                "Parcel round",
                ReplyChannel.PUBLIC,
                true,
                Coverage.COMPLETE,
                "flex-stars",
                new BigDecimal("4.20"));

        store.save(app);

        assertThat(store.apps()).containsExactly(app);
        assertThat(store.platformsInUse()).isEmpty();
    }

    @Test
    void everyShippedPolicyIsKeptAsItIs() throws StoreUnusable {
        for (var policy : ShippedPolicies.ALL) {
            store.save(policy);
        }
        var odd = new RatingPolicy(
                "mine",
                List.of(Platform.LYFT, Platform.WOLT),
                ShippedPolicies.FLEX_STARS.kind(),
                ShippedPolicies.FLEX_STARS.scale(),
                List.of(new Window.SundayWeek(), new Window.CalendarMonth(), new Window.LastRatings(7)),
                3,
                true,
                null,
                List.of(),
                true,
                new RatingPolicy.Source("me", null));
        store.save(odd);

        assertThat(store.policies()).containsAll(ShippedPolicies.ALL).contains(odd);
        assertThat(store.deletePolicy("mine")).isTrue();
        assertThat(store.deletePolicy("mine")).isFalse();
    }
}
