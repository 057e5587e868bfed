package app.doorstep.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import app.doorstep.domain.Entry;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Sentiment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingChoicesTest {
    @TempDir
    Path folder;

    @Test
    void columnsCanBeMappedByNameAndByNumber() throws ImportRefused {
        var text = "Wann,Wieviel,Was\n2026-03-02,5,Spot on\n";
        var choices = choices(null, null, null, null, Map.of("Wann", "date", "2", "stars", "was", "comment"));

        var read = Collected.of(Collected.file(folder, "a.csv", text), choices);

        assertThat(read.plan().question()).isEmpty();
        assertThat(read.plan().format()).isEqualTo("unknown");
        assertThat(read.entries())
                .extracting(Entry::occasion, entry -> entry.verdict().stars())
                .containsExactly(tuple(Occasion.on(Platform.AMAZON_FLEX, LocalDate.of(2026, 3, 2)), 5));
        assertThat(read.entries().getFirst().words().comment()).isEqualTo("Spot on");
    }

    @Test
    void aColumnOrRoleThatDoesNotExistIsRefused() {
        var file = Collected.file(folder, "a.csv", "date,stars\n2026-03-02,5\n");

        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(
                        () -> Importing.plan(file, choices(null, null, null, null, Map.of("Sterne", "stars")), null))
                .satisfies(e -> assertThat(e.kind()).isEqualTo("unknown-column"))
                .satisfies(e -> assertThat(e.arguments()).isEqualTo(List.of("a.csv", "Sterne")));
        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> Importing.plan(file, choices(null, null, null, null, Map.of("stars", "moon")), null))
                .satisfies(e -> assertThat(e.kind()).isEqualTo("unknown-role"));
    }

    @Test
    void aFileWithoutDatesTakesTheDayThatIsSaid() throws ImportRefused {
        var file = Collected.file(folder, "a.csv", "stars,comment\n5,Spot on\n");

        assertThat(Collected.of(file).plan().question()).map(Doubt::what).contains(Doubt.What.COLUMNS);
        assertThat(Collected.of(file, choices(null, null, null, LocalDate.of(2026, 3, 2), Map.of()))
                        .entries())
                .extracting(entry -> entry.occasion().date())
                .containsExactly(LocalDate.of(2026, 3, 2));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        5,      3,     3
        5,      3.0,   3
        5,      '3,0', 3
        10,     7,     4
        10,     0,     1
        10,     9.5,   5
        100,    50,    3
        100,    81%,   4
        """)
    void anotherScaleIsBroughtToFiveStars(String scale, String cell, int stars) throws ImportRefused {
        assertThat(rated(scale, cell).verdict().stars()).isEqualTo(stars);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        1,           POSITIVE
        0,           NEGATIVE
        up,          POSITIVE
        Thumbs down, NEGATIVE
        """)
    void thumbsAreATone(String cell, Sentiment tone) throws ImportRefused {
        assertThat(rated("thumbs", cell).verdict().sentiment()).isEqualTo(tone);
        assertThat(rated("thumbs", cell).verdict().stars()).isNull();
    }

    @Test
    void aDecimalMarkThatIsSaidIsTheOnlyOne() throws ImportRefused {
        var file = Collected.file(folder, "a.csv", "date;stars\n2026-03-02;4,0\n2026-03-02;4.0\n");

        var read = Collected.of(file, choices(null, ',', null, null, Map.of()));

        assertThat(read.entries()).hasSize(1);
        assertThat(read.problems()).containsExactly(new RowProblem(3, "stars", "not-stars", "4.0"));
    }

    @Test
    void halfStarsAreRejectedByName() throws ImportRefused {
        assertThat(Collected.of(Collected.file(folder, "a.csv", "date,stars\n2026-03-02,4.5\n"))
                        .problems())
                .containsExactly(new RowProblem(2, "stars", "not-whole-stars", "4.5"));
    }

    @Test
    void aSurveyAnswerWithoutAKindIsOfKindService() throws ImportRefused {
        var read = Collected.of(Collected.file(folder, "a.csv", "date,service_score,solved\n2026-03-02,,no\n"));

        assertThat(read.entries()).extracting(Entry::kind).containsExactly(Kind.SERVICE);
        assertThat(read.entries().getFirst().verdict().solved()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        preset,  no-such-preset
        format,  not-this-format
        scale,   unknown-scale
        """)
    void whatCannotBeDoneIsRefused(String choice, String kind) {
        var file = Collected.file(folder, "a.csv", "date,stars\n2026-03-02,5\n");
        var choices = new ReadingChoices(
                choice.equals("preset") ? "mine" : null,
                choice.equals("format") ? "dsp-negative-feedback" : null,
                null,
                null,
                null,
                null,
                null,
                choice.equals("scale") ? "7" : null,
                null,
                Map.of(),
                Map.of());

        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> Importing.plan(file, choices, null))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-03-04                   | 2026-03-04
        2026-03-04T18:03:00Z         | 2026-03-04
        2026/3/4                     | 2026-03-04
        4 March 2026                 | 2026-03-04
        Mar 4, 2026 6:03 PM          | 2026-03-04
        Wed, 4 Mar 2026              | 2026-03-04
        4. März 2026                 | 2026-03-04
        4 de marzo de 2026           | 2026-03-04
        4 février 2026               | 2026-02-04
        04-Mar-26                    | 2026-03-04
        2026年3月4日                  | 2026-03-04
        31.12.26                     | 2026-12-31
        13/2/2026 14:05              | 2026-02-13
        2/13/2026                    | 2026-02-13
        """)
    void datesAreReadAsPeopleAndProgramsWriteThem(String cell, LocalDate day) throws ImportRefused {
        var read = Collected.of(Collected.file(folder, "a.csv", "date;stars\n" + cell + ";5\n"));

        assertThat(read.plan().question()).isEmpty();
        assertThat(read.entries()).extracting(entry -> entry.occasion().date()).containsExactly(day);
    }

    private Entry rated(String scale, String cell) throws ImportRefused {
        var file = Collected.file(folder, "a.csv", "date;stars\n2026-03-02;" + cell + "\n");
        return Collected.of(file, choices(scale, null, null, null, Map.of()))
                .entries()
                .getFirst();
    }

    private static ReadingChoices choices(
            @Nullable String scale,
            @Nullable Character decimal,
            @Nullable DateOrder order,
            @Nullable LocalDate asOf,
            Map<String, String> roles) {
        return new ReadingChoices(null, null, null, null, null, order, decimal, scale, asOf, roles, Map.of());
    }
}
