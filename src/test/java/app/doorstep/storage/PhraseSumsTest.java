package app.doorstep.storage;

import static app.doorstep.storage.Notebooks.rating;
import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Selection;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// After each kind of write the sums of phrases are those of all comments counted afresh.
class PhraseSumsTest {
    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() throws Exception {
        store = Notebooks.open(folder.resolve("data"));
        store.edits().add(rating("T1", "2026-03-02", 5, "Friendly, left it in the shade"));
        store.edits().add(rating("T2", "2026-03-02", 1, "left out in the rain. Left in the rain!"));
        store.edits().add(rating("T3", "2026-03-03", 1, null));
        Notebooks.importFile(
                store,
                "ratings.csv",
                IntStream.range(0, 450)
                        .mapToObj(i -> rating(
                                "I" + i,
                                LocalDate.of(2026, 1, 1).plusDays(i % 70).toString(),
                                1 + i % 5,
                                "box number " + word(i) + " left in the rain"))
                        .toList());
        isAsCountedAfresh();
    }

    @AfterEach
    void close() throws Exception {
        isAsCountedAfresh();
        store.close();
    }

    @Test
    void anEditTakesTheOldWordsAway() throws Exception {
        store.edits().replace(1, rating("T1", "2026-03-04", 4, "Friendly driver"));

        assertThat(words()).contains("friendly driver").doesNotContain("left it in the shade");
    }

    @Test
    void whatIsDeletedIsNotCountedUntilItComesBack() throws Exception {
        store.edits().delete(1);
        assertThat(words()).doesNotContain("left it in the shade");

        store.edits().bringBack(1);
        isAsCountedAfresh();
        assertThat(words()).contains("left it in the shade");
    }

    @Test
    void leftOutOfTheAverageIsAScopeOfItsOwn() throws Exception {
        store.edits()
                .replace(2, rating("T2", "2026-03-02", 1, "left in the rain").withFlags(Set.of(Flag.EXCLUDED)));

        assertThat(store.sums().phrases(Selection.ALL))
                .anyMatch(tally -> tally.scope().excluded());
    }

    @Test
    void anImportIsTakenBackAndBroughtInAgain() throws Exception {
        store.imports().undo(1);
        assertThat(words()).noneMatch(words -> words.contains("number"));
        isAsCountedAfresh();

        store.imports().bringBack(1);
        assertThat(words()).anyMatch(words -> words.contains("number"));
    }

    @Test
    void aFileChangesWhatAnotherSaid() throws Exception {
        Notebooks.importFile(store, "again.csv", List.of(rating("I7", "2026-01-08", 2, "wet box")));

        assertThat(words()).contains("wet box").noneMatch(words -> words.contains(word(7)));
    }

    @Test
    void anAppThatNoLongerShowsEverythingTakesItsCommentsAlong() throws Exception {
        var flex = AppProfile.shipped(Platform.AMAZON_FLEX);
        store.apps()
                .save(new AppProfile(
                        flex.platform(),
                        flex.name(),
                        flex.channel(),
                        flex.channelAsked(),
                        Coverage.NEGATIVE,
                        flex.policy(),
                        flex.line()));

        assertThat(store.sums().phrases(Selection.ALL))
                .anyMatch(tally -> tally.scope().coverage() == Coverage.NEGATIVE);
    }

    @Test
    void aRestoredNotebookHasTheSumsOfItsTime() throws Exception {
        var backup = store.backup(null);
        store.edits().add(rating("T9", "2026-03-05", 3, "quokka in the car"));
        assertThat(words()).contains("quokka in the car");

        store.restore(backup);

        assertThat(words()).doesNotContain("quokka in the car");
    }

    @Test
    void nothingStaysOfAForgottenCustomer() throws Exception {
        store.edits()
                .add(Entry.rating(
                        Occasion.on(Platform.AMAZON_FLEX, LocalDate.of(2026, 3, 1)),
                        Verdict.stars(5),
                        new Words("a quokka for me", "Dana Vexil", null, null)));
        assertThat(words()).contains("quokka");

        store.forgetting().customer("Dana Vexil");
        assertThat(words()).noneMatch(words -> words.contains("quokka"));
        isAsCountedAfresh();

        store.forgetting().everything();
        assertThat(words()).isEmpty();
        store.edits().add(rating("N1", "2026-03-09", 5, "a new start"));
        assertThat(words()).contains("new start");
    }

    @Test
    void marksThatAreReadAgainChangeNoWords() throws Exception {
        var before = store.sums().phrases(Selection.ALL).size();
        store.readings().readNext("another", 1000, _ -> (_, _) -> List.of());

        assertThat(store.sums().phrases(Selection.ALL)).hasSize(before);
    }

    @Test
    void whatOtherRulesCountedIsCountedAnew() throws Exception {
        try (var connection = Connections.open(folder.resolve("data").resolve(Opening.FILE), Connections.Mode.WRITE)) {
            Sql.run(connection, "UPDATE phrase_state SET rules = 1");
            Sql.run(connection, "DELETE FROM phrase_tally WHERE day % 3 = 0");
            Sql.run(connection, "UPDATE phrase SET words = 'old ' || words");
        }
        assertThat(words()).contains("left in the rain").noneMatch(words -> words.startsWith("old "));
        isAsCountedAfresh();

        try (var connection = Connections.open(folder.resolve("data").resolve(Opening.FILE), Connections.Mode.WRITE)) {
            Sql.run(connection, "UPDATE phrase_state SET rules = 1");
            Sql.run(connection, "DELETE FROM phrase_tally");
        }
        store.edits().add(rating("T8", "2026-03-05", 3, "quokka in the car"));
        assertThat(words()).contains("left in the rain", "quokka in the car");
    }

    @Test
    void aPeriodOrAnAppHasItsOwn() throws Exception {
        store.edits()
                .add(rating("T8", "2026-03-05", 3, "quokka in the car")
                        .with(Occasion.on(Platform.DOORDASH, LocalDate.of(2026, 3, 5))));

        for (var selection : List.of(
                Selection.of(new Period(LocalDate.of(2026, 1, 7), LocalDate.of(2026, 2, 7))),
                new Selection(null, LocalDate.of(2026, 3, 4), null, null),
                new Selection(null, null, Platform.DOORDASH, null),
                new Selection(null, null, null, "nobody"))) {
            isAsCountedAfresh(selection);
        }
    }

    private void isAsCountedAfresh() throws StoreUnusable {
        isAsCountedAfresh(Selection.ALL);
    }

    private void isAsCountedAfresh(Selection selection) throws StoreUnusable {
        assertThat(PlainPhrases.kept(store, selection)).isEqualTo(PlainPhrases.afresh(store, selection));
    }

    private static String word(int i) {
        return "w" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
    }

    private List<String> words() throws StoreUnusable {
        return PlainPhrases.words(store);
    }
}
