package app.doorstep.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FactorWord;
import app.doorstep.domain.Mark;
import app.doorstep.domain.MarkSource;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Span;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.settings.Settings;
import app.doorstep.storage.Store;
import app.doorstep.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnWordsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T18:00:00Z"), ZoneOffset.UTC);
    private static final FactorWord PIRATE =
            new FactorWord(null, "Porch  pirate", Factor.OUTSIDE_CONTROL, Polarity.COMPLAINT);
    private static final FactorWord KEPT =
            new FactorWord(null, "porch pirate", Factor.OUTSIDE_CONTROL, Polarity.COMPLAINT);

    @TempDir
    Path folder;

    private Workbench workbench;

    @BeforeEach
    void open() throws Trouble {
        workbench = Workbench.open(folder.resolve("data"), CLOCK, Texts.of(Locale.US), () -> Settings.INITIAL);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void whatAWordChangesIsShownBeforeItIsAppliedAndTakenBack() throws Trouble {
        long pirate = add("a porch pirate got it");
        add("zoomy");
        var effect = workbench.ownWords().effect(PIRATE, ReadingProgress.NONE);

        assertThat(effect)
                .isEqualTo(new WordEffect(
                        KEPT,
                        1,
                        1,
                        List.of(new ReadOtherwise(
                                pirate,
                                2,
                                "a porch pirate got it",
                                Map.of(),
                                Map.of(Factor.OUTSIDE_CONTROL, Set.of(Polarity.COMPLAINT))))));
        assertThat(marks(pirate)).as("nothing is changed yet").isEmpty();

        assertThat(workbench.ownWords().add(PIRATE, ReadingProgress.NONE)).isEqualTo(effect);
        assertThat(workbench.ownWords().list()).containsExactly(KEPT);
        var outside = Mark.inferred(Factor.OUTSIDE_CONTROL, Polarity.COMPLAINT, List.of(new Span(2, 14)));
        assertThat(marks(pirate)).containsExactly(outside);
        assertThat(workbench.log().read("porch pirate again", 1))
                .extracting(Mark::factor)
                .containsExactly(Factor.OUTSIDE_CONTROL);

        workbench.log().undo();
        assertThat(workbench.ownWords().list()).isEmpty();
        assertThat(marks(pirate)).isEmpty();
        workbench.log().redo();
        assertThat(workbench.ownWords().list()).containsExactly(KEPT);
        assertThat(marks(pirate)).containsExactly(outside);
    }

    @Test
    void aDeletedWordIsReadNoMore() throws Trouble {
        workbench.ownWords().add(PIRATE, ReadingProgress.NONE);
        long pirate = add("a porch pirate got it");
        assertThat(marks(pirate)).hasSize(1);

        assertThat(workbench
                        .ownWords()
                        .effectOfDeleting(PIRATE, ReadingProgress.NONE)
                        .changed())
                .isEqualTo(1);
        workbench.ownWords().delete(PIRATE, ReadingProgress.NONE);
        assertThat(marks(pirate)).isEmpty();
        workbench.log().undo();
        assertThat(marks(pirate)).hasSize(1);
    }

    @Test
    void aCorrectionStandsAgainstEveryWord() throws Trouble {
        long pirate = add("a porch pirate got it");
        workbench.log().mark(pirate, Factor.OUTSIDE_CONTROL, null);
        var effect = workbench.ownWords().add(PIRATE, ReadingProgress.NONE);
        assertThat(List.of(effect.comments(), effect.changed())).containsExactly(1, 0);
        assertThat(workbench.log().require(pirate).effectiveMarks()).isEmpty();
        assertThat(marks(pirate)).extracting(Mark::source).containsExactly(MarkSource.INFERRED, MarkSource.CORRECTED);
    }

    @Test
    void anOlderEditTakenBackIsReadAsWordsAreNow() throws Trouble {
        long pirate = add("a porch pirate got it");
        workbench.log().note(pirate, "asked the neighbour");
        workbench.ownWords().add(PIRATE, ReadingProgress.NONE);
        workbench.ownWords().delete(PIRATE, ReadingProgress.NONE);
        workbench.log().undo();
        workbench.log().undo();
        workbench.log().undo();
        assertThat(workbench.log().require(pirate).words().note()).isNull();
        assertThat(marks(pirate)).isEmpty();
    }

    @Test
    void wordsWithoutWeightAreRefused() {
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> workbench
                        .ownWords()
                        .effect(
                                new FactorWord(null, "the very", Factor.CARE, Polarity.COMPLAINT),
                                ReadingProgress.NONE))
                .withMessageContaining("“the very” says nothing by itself");
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> workbench.ownWords().delete(PIRATE, ReadingProgress.NONE))
                .withMessageContaining("not among your words");
    }

    @Test
    void cancellingChangesNothing() throws Trouble {
        long pirate = add("a porch pirate got it");
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> workbench.ownWords().add(PIRATE, (_, _) -> false))
                .matches(trouble -> trouble.kind() == Trouble.Kind.CANCELLED);
        assertThat(workbench.ownWords().list()).isEmpty();
        assertThat(marks(pirate)).isEmpty();
        assertThat(workbench.log().undoable()).contains("Entry added");
    }

    @Test
    void aBetterReaderReadsAllAgainAndKnowsTheOwnWords() throws Exception {
        workbench.ownWords().add(PIRATE, ReadingProgress.NONE);
        add("left in the rain");
        assertThat(workbench.rereading().left()).isZero();
        workbench.close();
        try (var store = Store.open(folder.resolve("data"), CLOCK)) {
            store.readings().forget();
            store.edits()
                    .add(entry("porch pirate")
                            .withMarks(List.of(
                                    Mark.inferred(Factor.PROACTIVE, Polarity.PRAISE, List.of(new Span(0, 5))),
                                    Mark.corrected(Factor.CARE, Polarity.COMPLAINT))));
        }
        open();
        assertThat(workbench.rereading().left()).isEqualTo(2);
        assertThat(workbench.rereading().run((_, _) -> false).left()).isEqualTo(2);
        var done = workbench.rereading().run(ReadingProgress.NONE);
        assertThat(List.of(done.comments(), done.changed(), done.left())).containsExactly(2L, 1L, 0L);
        assertThat(marks(2))
                .containsExactly(
                        Mark.inferred(Factor.OUTSIDE_CONTROL, Polarity.COMPLAINT, List.of(new Span(0, 12))),
                        Mark.corrected(Factor.CARE, Polarity.COMPLAINT));
        assertThat(workbench.rereading().left()).isZero();
    }

    private List<Mark> marks(long id) throws Trouble {
        return workbench.log().require(id).marks();
    }

    private long add(String comment) throws Trouble {
        return workbench.log().add(entry(comment));
    }

    private static Entry entry(String comment) {
        return Entry.rating(
                Occasion.on(Platform.AMAZON_FLEX, LocalDate.of(2026, 3, 1)),
                Verdict.stars(2),
                new Words(comment, null, null, null));
    }
}
