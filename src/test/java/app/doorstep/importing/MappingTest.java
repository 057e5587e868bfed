package app.doorstep.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Sentiment;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables of no known format: what their columns are taken for, what is asked, and what is stored.
class MappingTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Shift;Delivery date;Customer rating (1-5);What the customer said;Tip amount | A;2026-03-02;5;Put it on the porch as asked;3.50 | date=2 stars=3 comment=4
        Zustellung am;Gesamtnote;Kundenbewertung;Beschwerdegrund;Ort                 | x;;4;Zu spät;Ulm                                       | stars=3 reason=4
        Fecha y hora;Valoración del cliente;Motivos;Ciudad                            | 2026-03-02 10:00;4;Llegó tarde;Lugo                      | date=1 stars=2 reason=3
        Date de livraison;Note client;Motif;Ville                                     | 02.03.2026;4;En retard;Lyon                              | date=1 stars=2 reason=3
        Data di consegna;Valutazione;Recensione;Città                                 | 02.03.2026;4;Tutto bene, molto gentile;Pisa              | date=1 stars=2 comment=3
        Data de entrega;Avaliação;Motivo;Cidade                                       | 02.03.2026;4;Atraso;Porto                                | date=1 stars=2 reason=3
        Bezorgdatum;Beoordeling;Klacht;Stad                                           | 02.03.2026;4;Te laat;Delft                               | date=1 stars=2 reason=3
        Data dostawy;Ocena;Powód;Miasto                                               | 02.03.2026;4;Spóźnienie;Gdynia                           | date=1 stars=2 reason=3
        deliveryDate;starRating;isLate;zip                                            | 2026-03-02;4;yes;11111                                   | date=1 stars=2
        Order placed;Delivered at;Review date;Feedback                                | 2026-03-01;2026-03-02;2026-03-04;4                       | date=2 stars=4
        Day;Review;Late;Damaged;Driver phone                                          | 2026-03-02;Left it in the wrong hallway;no;yes;555       | date=1 comment=2 punctuality:complaint=3 care:complaint=4
        Date;Restaurant;Restaurant rating;Score                                       | 2026-03-02;Thai Corner;3;4                               | date=1 stars=4
        """)
    void columnsAreGuessedByTheWordsAboveThemAndByTheirCells(String header, String row, String roles)
            throws ImportRefused {
        var file = Collected.file(folder, "a.csv", "sep=;\n" + header + "\n" + row + "\n");
        var plan = Importing.plan(file, ReadingChoices.NONE, null).getFirst();

        assertThat(plan.format()).isEqualTo("unknown");
        assertThat(roles(plan)).isEqualTo(roles);
    }

    @Test
    void aTableOfCommentsAloneShowsItsWrongRowsBeforeItIsImported() throws ImportRefused {
        var read = Collected.of(Collected.file(folder, "comments.tsv", """
            Date	Comments
            2026-03-02	left in the rain
            2026-03-03	kind
            2026-03-04	late
            tomorrow	kind
            """));

        assertThat(read.entries()).hasSize(3);
        assertThat(read.plan().preview(-1).problems())
                .extracting(RowProblem::line)
                .containsExactly(5L);
    }

    @Test
    void aHeaderOfThousandsOfWordsTakesNoTime() {
        var file = Collected.file(folder, "a.csv", "once upon a time ".repeat(5000) + "\n5\n4\n3\n");

        var plans = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> Importing.plan(file, ReadingChoices.NONE, null));

        assertThat(plans).hasSize(1);
    }

    /// Header and rows with `;` for line breaks.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ask,tell;Where?,York;How?,well;When?,soon;Why?,so;Who?,Ann;;date,stars,comment;2026-03-02,5,kind        | header-table-above
        date,stars,comment;2026-03-02,5,kind;2026-03-03,4,late;date,stars,comment;2026-03-04,3,slow             | header-again
        date,stars,comment;(iso),(1-5),(text);2026-03-03,4,late;2026-03-04,3,slow                               | header-two-rows
        """)
    void anotherTableAroundKnownNamesIsSaid(String table, String key) throws ImportRefused {
        var file = Collected.file(folder, "a.csv", table.replace(';', '\n') + "\n");
        var plan = Importing.plan(file, ReadingChoices.NONE, null).getFirst();

        assertThat(plan.sure()).isFalse();
        assertThat(plan.doubts()).extracting(Doubt::key).contains(key);
    }

    @Test
    void guessesAreListedAndDoNotStopTheImport() throws ImportRefused {
        var read = Collected.of(
                Collected.file(folder, "a.csv", "Bezorgdatum,Beoordeling,Klacht,Adres\n2026-03-02,2,Te laat,Kade 1\n"));

        assertThat(read.plan().question()).isEmpty();
        assertThat(read.plan().sure()).isTrue();
        assertThat(read.plan().doubts())
                .containsExactly(new Doubt(
                        Doubt.What.COLUMNS,
                        "columns-guessed",
                        List.of("Bezorgdatum = date, Beoordeling = stars, Klacht = reason"),
                        List.of(),
                        false));
        assertThat(read.entries().getFirst().marks())
                .containsExactly(Mark.exported(Factor.PUNCTUALITY, Polarity.COMPLAINT));
        assertThat(read.entries().toString()).doesNotContain("Kade");
    }

    @Test
    void aRowThatLacksACellIsShownThoughItCanBeStored() throws ImportRefused {
        var file = Collected.file(folder, "a.csv", """
            Bezorgdatum,Wijk,Beoordeling,Klacht
            2026-03-02,Oost,2,Te laat
            2026-03-03,4,Te laat
            2026-03-04,Oost
            """);

        assertThat(Importing.plan(file, ReadingChoices.NONE, null)
                        .getFirst()
                        .preview(-1)
                        .problems())
                .extracting(RowProblem::line, RowProblem::kind, RowProblem::found)
                .containsExactly(tuple(3L, "too-few-columns", "3 < 4"), tuple(4L, "too-few-columns", "2 < 4"));
    }

    @Test
    void aColumnOfSmallNumbersIsAskedAbout() throws ImportRefused {
        var file = Collected.file(
                folder, "a.csv", "Day,Foo,Words\n2026-03-02,5,Lovely person at the door\n2026-03-02,5,Late by far\n");
        var question = Importing.plan(file, ReadingChoices.NONE, null)
                .getFirst()
                .question()
                .orElseThrow();

        assertThat(question)
                .isEqualTo(new Doubt(
                        Doubt.What.COLUMNS,
                        "columns-like-stars",
                        List.of("Foo"),
                        List.of("Foo=stars", "Foo=ignore"),
                        true));
        var answered = Collected.of(file, ReadingChoices.NONE.answering(question, "Foo=ignore"));
        assertThat(answered.plan().question()).isEmpty();
        assertThat(answered.entries())
                .extracting(entry -> entry.verdict().stars())
                .containsExactly(null, null);
    }

    @ParameterizedTest
    @CsvSource({"4.5, 5, 3.5", "10, 8, 9", "0, 3, 4"})
    void numbersThatMayBeMarksAreAskedAboutRatherThanLeftOut(String one, String two, String three)
            throws ImportRefused {
        var file = Collected.file(
                folder,
                "a.csv",
                "Day,Foo,Stops,Words\n2026-03-02,%s,45,Lovely person at the door\n2026-03-03,%s,51,Late by an hour\n"
                                .formatted(one, two)
                        + "2026-03-04,%s,52,Left it in the rain again\n".formatted(three));
        var question = Importing.plan(file, ReadingChoices.NONE, null)
                .getFirst()
                .question()
                .orElseThrow();

        assertThat(question)
                .isEqualTo(new Doubt(
                        Doubt.What.COLUMNS,
                        "columns-like-marks",
                        List.of("Foo"),
                        List.of("Foo=stars", "Foo=ignore"),
                        true));
        var answered = Collected.of(file, ReadingChoices.NONE.answering(question, "Foo=ignore"));
        assertThat(answered.plan().question()).isEmpty();
        assertThat(answered.plan().doubts()).extracting(Doubt::key).contains("columns-no-stars");
    }

    @Test
    void commentsWithoutAnyMarksAreStoredWithAWord() throws ImportRefused {
        var plan = Importing.plan(Collected.file(folder, "a.csv", """
            Day,Stops,Words
            2026-03-02,45,Lovely person at the door
            2026-03-03,51,Late by far
            """), ReadingChoices.NONE, null)
                .getFirst();

        assertThat(plan.question()).isEmpty();
        assertThat(plan.doubts()).extracting(Doubt::key).contains("columns-no-stars");
    }

    @Test
    void severalRatingsAreAskedAbout() throws ImportRefused {
        var file = Collected.file(folder, "a.csv", "Day,Driver rating,Delivery rating,Foo\n2026-03-02,5,3,x\n");
        var question = Importing.plan(file, ReadingChoices.NONE, null)
                .getFirst()
                .question()
                .orElseThrow();

        assertThat(question.choices()).containsExactly("Driver rating=stars", "Delivery rating=stars");
        var answered = Collected.of(file, ReadingChoices.NONE.answering(question, "Delivery rating=stars"));
        assertThat(answered.entries())
                .extracting(entry -> entry.verdict().stars())
                .containsExactly(3);
    }

    @Test
    void whereNoColumnHoldsADateTheAnswersAreTheColumns() throws ImportRefused {
        var question = Importing.plan(
                        Collected.file(folder, "a.csv", "Foo,Stars given\nx,5\n"), ReadingChoices.NONE, null)
                .getFirst()
                .question()
                .orElseThrow();

        assertThat(question.key()).isEqualTo("columns-no-date");
        assertThat(question.choices()).containsExactly("Foo=date");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Customer score (0-10) | 4         | 2 |
        Score out of 10       | 8         | 4 |
        Rating                | 87%       | 4 |
        Rating                | 3 of 5    | 3 |
        Rating                | ★★☆☆☆     | 2 |
        Rating                | Excellent | 5 |
        Rating                | sehr schlecht | 1 |
        Rating                | Muy bueno | 5 |
        Rating                | Thumbs up |   | POSITIVE
        Rating                | 👎        |   | NEGATIVE
        """)
    void ratingsAreUnderstoodOnTheScaleThatHeaderOrCellName(String header, String cell, Integer stars, Sentiment tone)
            throws ImportRefused {
        var read = Collected.of(Collected.file(folder, "a.csv", "Day;" + header + ";Foo\n2026-03-02;" + cell + ";x\n"));

        assertThat(read.plan().question()).isEmpty();
        assertThat(read.entries().getFirst().verdict().stars()).isEqualTo(stars);
        assertThat(read.entries().getFirst().verdict().sentiment()).isEqualTo(tone);
    }

    @Test
    void wordsCanBeExplained() throws ImportRefused {
        var file = Collected.file(
                folder,
                "a.csv",
                "Day,Mark out of 5,Reason,Foo\n2026-03-02,Top,Gate trouble; Late,x\n2026-03-03,Flop,Spin,x\n");
        var choices = ReadingChoices.NONE
                .withRole("Mark out of 5", "stars")
                .withWords(Map.of("Top", "5", "flop", "1", "gate trouble", "instructions:complaint", "Spin", "ignore"));
        var read = Collected.of(file, choices);

        assertThat(read.plan().words())
                .containsExactly(
                        new WordReading("Gate trouble", 1, "instructions=complaint"),
                        new WordReading("Late", 1, "punctuality=complaint"),
                        new WordReading("Spin", 1, "ignore"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.entries())
                .extracting(
                        entry -> entry.verdict().stars(), entry -> entry.marks().size())
                .containsExactly(tuple(5, 2), tuple(1, 0));
    }

    @Test
    void wordsThatNobodyKnowsAreNamedAndKept() throws ImportRefused {
        var read = Collected.of(
                Collected.file(folder, "a.csv", "Day,Rating,Reason\n2026-03-02,1,Frobnicated\n2026-03-02,1,Late\n"));

        assertThat(read.plan().doubts())
                .extracting(Doubt::key, Doubt::arguments)
                .contains(tuple("words-unread", List.of("Frobnicated")));
        assertThat(read.entries()).extracting(entry -> entry.words().comment()).containsExactly("Frobnicated", "Late");
    }

    @Test
    void theOrderOfDayAndMonthIsAskedOnlyOnceTheColumnsAreSettled() throws ImportRefused {
        var file = Collected.file(folder, "a.csv", "When;Foo;Bar\n3/4/26;5;x\n");
        var question = Importing.plan(file, ReadingChoices.NONE, null)
                .getFirst()
                .question()
                .orElseThrow();
        assertThat(question.what()).isEqualTo(Doubt.What.COLUMNS);

        var choices = ReadingChoices.NONE.answering(question, "Foo=stars");
        var next = Importing.plan(file, choices, null).getFirst().question().orElseThrow();
        assertThat(next.what()).isEqualTo(Doubt.What.DATES);

        var read = Collected.of(file, choices.answering(next, "mdy"));
        assertThat(read.entries())
                .extracting(entry -> entry.occasion().date())
                .containsExactly(LocalDate.of(2026, 3, 4));
    }

    private static String roles(ImportPlan plan) {
        var columns = plan.columns();
        return IntStream.range(0, columns.size())
                .filter(index -> columns.get(index).role() != null)
                .mapToObj(index -> columns.get(index).role() + "=" + (index + 1))
                .collect(Collectors.joining(" "));
    }
}
