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
import app.doorstep.domain.ReplyChannel;
import app.doorstep.domain.Selection;
import app.doorstep.domain.SentReply;
import app.doorstep.domain.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepliesTest extends OnAStore {
    private static final FeedbackQuery UNANSWERED =
            new FeedbackQuery(Selection.ALL, null, null, null, null, null, true, null, null, null);

    @Test
    void aSentReplyEndsTheWaitingAndCanBeTakenBack() throws StoreUnusable {
        long id = store.edits().add(rating("T1", "2026-03-02", 1, "Late"));
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
    void whatACustomerWroteIsFoundWhateverTheCaseOfTheName() throws StoreUnusable {
        var ids = new ArrayList<Long>();
        for (var name : List.of("Zoë K.", "ZOË K.", "zoë k.", "Zoë", "Zoe K.")) {
            var entry = rating("T" + name, "2026-03-0" + (ids.size() + 1), 5, "Thanks");
            ids.add(store.edits().add(entry.with(new Words("Thanks", name, null, null))));
        }
        store.edits().delete(ids.get(1));

        assertThat(store.ofCustomer("Zoë K.", 9)).extracting(Feedback::id).containsExactly(ids.get(2), ids.get(0));
        assertThat(store.ofCustomer("ZOË K.", 1)).extracting(Feedback::id).containsExactly(ids.get(2));
        assertThat(store.ofCustomer("Nobody", 9)).isEmpty();
    }

    @Test
    void nothingWaitsInAnAppThatTakesNoAnswer() throws StoreUnusable {
        store.edits().add(rating("T1", "2026-03-02", 1, "Late"));

        store.apps()
                .save(new AppProfile(
                        Platform.AMAZON_FLEX, "Flex", ReplyChannel.NONE, true, Coverage.PICKED, "flex-stars", null));

        assertThat(store.count(UNANSWERED)).isZero();
    }

    @Test
    void draftsAreKeptByAudience() throws StoreUnusable {
        long id = store.edits().add(rating("T1", "2026-03-02", 1, "Late"));

        store.replies().saveDrafts(id, Audience.CUSTOMER, List.of(new StoredDraft("short", "old", "1", "")));
        store.replies().saveDrafts(id, Audience.CUSTOMER, List.of(new StoredDraft("short", "new", "2", "rain")));

        assertThat(store.replies().drafts(id, Audience.CUSTOMER))
                .containsExactly(new StoredDraft("short", "new", "2", "rain"));
        assertThat(store.replies().drafts(id, Audience.PUBLIC)).isEmpty();
        assertThat(store.replies().saveDrafts(99, Audience.CUSTOMER, List.of())).isFalse();
    }
}
