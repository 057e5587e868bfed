package app.doorstep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FactorWord;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Mark;
import app.doorstep.domain.MarkTally;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Selection;
import app.doorstep.domain.Span;
import app.doorstep.storage.Readings.MarkReader;
import app.doorstep.storage.Readings.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Comments are read again without touching what anybody said; that tallies and fingerprints follow, the extension that
/// looks at every notebook sees.
class ReadingsTest extends OnAStore {
    private static final Mark CARE = Mark.inferred(Factor.CARE, Polarity.COMPLAINT, List.of(new Span(0, 4)));
    private static final Mark LATE = Mark.inferred(Factor.PUNCTUALITY, Polarity.COMPLAINT, List.of(new Span(0, 4)));

    /// Takes every comment for a complaint about care.
    private static MarkReader careful(List<FactorWord> words) {
        return (_, _) -> List.of(CARE);
    }

    private Readings readings;

    @BeforeEach
    void takeTheReadings() {
        readings = store.readings();
    }

    @Test
    void aNewVersionReadsAllInStepsAndGoesOnWhereItStopped() throws StoreUnusable {
        for (int i = 1; i <= 7; i++) {
            store.edits().add(read("A" + i, LATE));
        }
        store.edits().add(Notebooks.rating("B1", "2026-03-01", 5, null));

        assertThat(readings.left("2")).isEqualTo(7);
        assertThat(readings.readNext("2", 3, ReadingsTest::careful)).isEqualTo(new Step(3, 3, true));
        assertThat(readings.left("2")).isEqualTo(4);
        assertThat(marks(2)).containsExactly(CARE);
        assertThat(marks(5)).containsExactly(LATE);

        store.close();
        openTheStore();
        takeTheReadings();
        store.edits().add(read("A8", LATE));
        assertThat(readings.readNext("2", 3, ReadingsTest::careful)).isEqualTo(new Step(3, 3, true));
        assertThat(readings.readNext("2", 3, ReadingsTest::careful)).isEqualTo(new Step(1, 1, false));
        assertThat(readings.left("2")).isZero();
        assertThat(marks(9))
                .as("what came meanwhile is read by the new version")
                .containsExactly(LATE);
        assertThat(readings.left("3")).isEqualTo(8);
    }

    @Test
    void whatFilesSayAndTheDriverCorrectedStaysAndTheSumsFollow() throws StoreUnusable {
        var exported = Mark.exported(Factor.COMMUNICATION, Polarity.PRAISE);
        var corrected = Mark.corrected(Factor.CARE, Polarity.PRAISE);
        store.edits().add(read("A1", LATE, exported, corrected));

        readings.readNext("2", 10, ReadingsTest::careful);

        assertThat(marks(1)).containsExactly(exported, CARE, corrected);
        assertThat(store.find(1).orElseThrow().effectiveMarks())
                .isEqualTo(Map.of(Factor.COMMUNICATION, Set.of(Polarity.PRAISE), Factor.CARE, Set.of(Polarity.PRAISE)));
        assertThat(store.sums().marks(Selection.ALL).stream().map(MarkTally::factor))
                .containsExactly(Factor.CARE, Factor.COMMUNICATION);
    }

    @Test
    void readingTheSameAgainChangesNothing() throws StoreUnusable {
        store.edits().add(read("A1", CARE));
        assertThat(readings.readNext("2", 10, ReadingsTest::careful)).isEqualTo(new Step(1, 0, false));
    }

    @Test
    void aNewNotebookNeedsNoReading() throws StoreUnusable {
        assertThat(readings.started()).isFalse();
        readings.startWith("1");
        store.edits().add(read("A1", LATE));
        assertThat(readings.left("1")).isZero();
        readings.startWith("2");
        assertThat(readings.left("2")).isEqualTo(1);
        readings.forget();
        assertThat(readings.left("1")).isEqualTo(1);
    }

    @Test
    void wordsOfTheDriverAndTheReadingThatFollowsFromThemComeTogether() throws StoreUnusable {
        store.edits().add(read("A1", LATE));
        store.edits().add(read("A2", LATE));
        store.edits().add(read("A3", LATE));
        var word = new FactorWord(null, "zoomy", Factor.CARE, Polarity.COMPLAINT);
        var asked = new ArrayList<List<FactorWord>>();

        int changed = readings.replaceWords(List.of(word), new long[] {1, 3}, 2, words -> {
            asked.add(words);
            return (_, _) -> List.of(CARE);
        });

        assertThat(changed).isEqualTo(2);
        assertThat(asked).containsExactly(List.of(word));
        assertThat(store.keepsakes().ownWords()).containsExactly(word);
        assertThat(store.feedback(FeedbackQuery.ALL).stream().map(feedback -> feedback.marks()))
                .containsExactly(List.of(CARE), List.of(LATE), List.of(CARE));
    }

    private List<Mark> marks(long id) throws StoreUnusable {
        return store.find(id).orElseThrow().marks();
    }

    private static Entry read(String id, Mark... marks) {
        return Notebooks.rating(id, "2026-03-01", 2, "some words").withMarks(List.of(marks));
    }
}
