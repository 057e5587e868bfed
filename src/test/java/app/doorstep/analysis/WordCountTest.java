package app.doorstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.RatedComment;
import app.doorstep.domain.Scope;
import app.doorstep.phrases.CountedComments;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {
    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    private static final Scope COMPLETE = new Scope(Platform.AMAZON_FLEX, null, Coverage.COMPLETE, false);

    private final CountedComments count = new CountedComments();
    private long id = 1000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Left it in the rain | left in the rain, again  | left it in the rain
        He never knocked    | never knocking. Bad.     | never knocked
        Dropped on the lawn | dropping it              | dropped
        Parcels came        | The parcel               | ''
        So friendly         | friendly driver          | friendly
        two boxes smashed   | Box was smashed          | smashed
        it was late, gate open | Late. The gate        | gate late
        nunca llamó         | El chico nunca llamó     | nunca llamó
        he asked two of us  | asked. Left two          | ''
        out of reach, sadly | Sadly out of reach | reach sadly
        could not be kinder | couldn't, could not be kinder | could not be kinder
        not kind at all     | She was not kind         | not kind
        """)
    void formsOfAWordAreOneAndPhrasesReachOverWordsWithoutWeight(String one, String other, String rows) {
        march(5, one);
        march(5, other);
        assertThat(table().rows().stream()
                        .map(row -> row.words().replaceFirst("left in", "left it in"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(rows);
    }

    @Test
    void aRowHasItsMeanAndWhatChanged() {
        for (int i = 0; i < 60; i++) {
            march(i % 2 == 0 ? 1 : 5, i % 2 == 0 ? "left in the rain" : "very friendly");
            february(5, i == 0 ? "left in the rain" : "very friendly");
        }
        var table = table();
        assertThat(table.rows().get(1))
                .isEqualTo(new WordRow(
                        "friendly", 30, Mean.of(new long[] {0, 0, 0, 0, 30}), 59, Change.ofShares(30, 60, 59, 60, 2)));
        assertThat(table.rows().getFirst().change()).isInstanceOf(Change.Up.class);
        assertThat(List.of(
                        table.comments(), table.commentsBefore(), table.rows().size()))
                .containsExactly(60, 60, 2);
        assertThat(table.stars()).isEqualTo(Mean.of(new long[] {30, 0, 0, 0, 30}));
    }

    @Test
    void whatMovesTheMeanMostTellsMostAndAPhraseMoreThanItsWords() {
        for (int i = 0; i < 12; i++) {
            march(5, "friendly");
            march(i < 4 ? 1 : 5, i < 4 ? "left in the rain" : "quick in the rain");
        }
        march(4, "polite");
        march(4, "polite");
        march(1, "wet box");
        march(1, "wet box in bits");
        assertThat(table().rows().stream().map(WordRow::words))
                .containsExactly("friendly", "rain", "quick in the rain", "left in the rain", "wet box", "polite");
        assertThat(table().telling().stream().map(WordRow::words))
                .containsExactly("left in the rain", "friendly", "wet box", "polite");
    }

    @Test
    void ofWhatIsSaidEquallyOftenThePhraseLeads() {
        march(2, "gate open, soaked in the rain");
        march(2, "soaked in the rain. Gate");
        assertThat(table().rows().stream().map(WordRow::words)).containsExactly("soaked in the rain", "gate");
    }

    @Test
    void whatOneCommentRepeatsCountsOnce() {
        march(1, "late late late, and late again");
        march(1, "late");
        assertThat(table().rows().getFirst().comments()).isEqualTo(2);
    }

    @Test
    void meansAreOfOneAppAndOfCompleteSourcesOnly() {
        var other = new Scope(new Platform("doordash"), null, Coverage.COMPLETE, false);
        var negative = new Scope(Platform.AMAZON_FLEX, null, Coverage.NEGATIVE, false);
        march(5, "friendly");
        march(4, "friendly");
        add(MARCH.from(), other, 1, "friendly");
        add(MARCH.from(), negative, 1, "friendly");
        add(MARCH.from(), COMPLETE, null, "friendly");
        var table = table();
        assertThat(table.app()).isEqualTo(Platform.AMAZON_FLEX);
        assertThat(table.rows().getFirst().comments()).isEqualTo(5);
        assertThat(table.rows().getFirst().stars()).isEqualTo(Mean.of(new long[] {0, 0, 0, 1, 1}));
    }

    @Test
    void smallDifferencesAreNotCalledChangesHoweverManyWordsThereAre() {
        for (int i = 0; i < 40; i++) {
            march(
                    3,
                    IntStream.range(0, 40)
                            .filter(n -> n % 7 != 0)
                            .mapToObj(n -> "word" + letters(n))
                            .collect(Collectors.joining(", ")));
            february(
                    3,
                    IntStream.range(0, 40)
                            .filter(n -> n % 5 != 0)
                            .mapToObj(n -> "word" + letters(n))
                            .collect(Collectors.joining(", ")));
        }
        march(3, "plain");
        assertThat(table().rows()).hasSizeGreaterThan(20);
        assertThat(Change.ofShares(9, 40, 2, 40)).isInstanceOf(Change.Up.class);
        assertThat(Change.ofShares(9, 40, 2, 40, 30)).isInstanceOf(Change.NoClearChange.class);
    }

    private WordTable table() {
        return new WordCount(MARCH, MARCH.previous(), count.tallies()).table(count::forms);
    }

    private static String letters(int n) {
        return "" + (char) ('a' + n / 26) + (char) ('a' + n % 26);
    }

    private void march(int stars, String comment) {
        add(MARCH.from(), COMPLETE, stars, comment);
    }

    private void february(int stars, String comment) {
        add(MARCH.from().minusDays(1), COMPLETE, stars, comment);
    }

    private void add(LocalDate day, Scope scope, @Nullable Integer stars, String comment) {
        count.add(new RatedComment(++id - 1, day, null, scope, stars, comment));
    }
}
