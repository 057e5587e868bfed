package app.doorstep.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Rater;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SellerFeedbackTest {
    private static final String ENGLISH = "Date\tRating\tComments\tYour Response\tOrder ID\tRater Email\n";

    @TempDir
    Path folder;

    @Test
    void aRowBecomesABuyersRatingWithoutTheRelayAddress() throws ImportRefused {
        var read = read(ENGLISH + "2/14/26\t1\tArrived crushed\tSorry about that\t111-0000000-0000001\t"
                + "q1w2e3@marketplace.amazon.com\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.plan().format()).isEqualTo("seller-feedback");
        assertThat(read.plan().coverage()).isEqualTo(Coverage.NEGATIVE);
        assertThat(read.plan().noticeKey()).isEqualTo("seller-feedback");
        assertThat(read.entries())
                .containsExactly(new Entry(
                        Kind.RATING,
                        Rater.BUYER,
                        new Occasion(
                                Platform.AMAZON_SELLER,
                                null,
                                "111-0000000-0000001",
                                LocalDate.of(2026, 2, 14),
                                null,
                                null),
                        Verdict.stars(1),
                        new Words("Arrived crushed", null, "Sorry about that", null),
                        List.of(),
                        Set.of(),
                        null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Date~Rating~Comments~Response~Order ID~Rater Email                                                             | 2/14/26   | com
        Datum~Bewertung~Kommentar~Ihre Antwort~Transaktionsnummer~E-Mail des Bewertenden                               | 14.2.26   | de
        Date~Évaluation~Commentaire~Response~Order ID~E-mail de l'évaluateur                                           | 14/2/26   | fr
        Date~Rating~Commenti~Response~Numero ordine~E-mail autore della valutazione                                    | 14/2/26   | it
        Fecha~Rating~Comentarios~Tu respuesta~Número de pedido~Correo electrónico del evaluador                        | 14/2/26   | com.mx
        Date~Rating~Comentarios~Response~Número de pedido~E-mail del cliente                                           | 14/2/26   | es
        日付~評価~コメント~返信~注文番号~評価者のEメール                                                                 | 26/2/14   | co.jp
        Datum~Betyg~Kommentarer~Svar~Beställnings-ID~E-post                                                            | 2026-02-14| se
        """)
    void aHeaderOfAnyLanguageIsReadByPosition(String header, String date, String country) throws ImportRefused {
        var read = read(header.replace('~', '\t') + "\n" + date
                + "\t2\tNaja\t\t333-0000000-0000001\tx@marketplace.amazon." + country + "\n");

        assertThat(read.plan().format()).isEqualTo("seller-feedback");
        assertThat(read.plan().question()).isEmpty();
        assertThat(read.entries())
                .extracting(
                        Entry::occasion,
                        entry -> entry.verdict().stars(),
                        entry -> entry.words().comment())
                .containsExactly(tuple(
                        new Occasion(
                                Platform.AMAZON_SELLER,
                                null,
                                "333-0000000-0000001",
                                LocalDate.of(2026, 2, 14),
                                null,
                                null),
                        2,
                        "Naja"));
    }

    @Test
    void rawLineBreaksAndQuoteMarksInCommentsAreGluedBackTogether() throws ImportRefused {
        var read = read(ENGLISH
                + "2/14/26\t1\tThe \"gift\" box\n"
                + "was crushed\n\n"
                + "and wet\t\t111-0000000-0000001\ta@marketplace.amazon.com\n"
                + "2/15/26\t3\t\"Not closed\tThanks\t111-0000000-0000002\tb@marketplace.amazon.com\r\n"
                + "2/16/26\t2\t\"Quoted \"\"twice\"\"\"\t\t111-0000000-0000003\tc@marketplace.amazon.com\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.plan().reading().quote()).isNull();
        assertThat(read.entries())
                .extracting(entry -> entry.words().comment())
                .containsExactly("The \"gift\" box\nwas crushed\n\nand wet", "\"Not closed", "Quoted \"twice\"");
    }

    @Test
    void aHeaderOfUnknownWordsIsKnownByItsAddressesThoughCommentsBreakLines() throws ImportRefused {
        var read = read("""
            Fecha	Rating	Comentarios	Tu respuesta	Número de pedido	Correo del comprador
            13/2/26	1	Vino roto,
            la caja "abierta		701-0000000-0000001	q1w2e3@marketplace.amazon.com.mx
            1/2/26	3	Así así	Gracias	701-0000000-0000002	r4t5y6@marketplace.amazon.com.mx
            """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.plan().format()).isEqualTo("seller-feedback");
        assertThat(read.entries())
                .extracting(entry -> entry.words().comment())
                .containsExactly("Vino roto,\nla caja \"abierta", "Así así");
    }

    @Test
    void aRowThatLosesItsEndIsRejectedAndDoesNotSwallowTheNext() throws ImportRefused {
        var read = read(ENGLISH + "2/14/26\t1\tCut off\n" + "2/15/26\t3\tFine\t\t111-0000000-0000002\t\n");

        assertThat(read.problems()).containsExactly(new RowProblem(2, null, "too-few-columns", "3 < 6"));
        assertThat(read.entries()).hasSize(1);
    }

    @Test
    void theWholeColumnDecidesTheOrderOfDayAndMonth() throws ImportRefused {
        var read = read(ENGLISH + "3/4/26\t1\tLate\t\t1-1\t\n13/4/26\t1\tLate\t\t1-2\t\n");

        assertThat(read.plan().question()).isEmpty();
        assertThat(read.entries())
                .extracting(entry -> entry.occasion().date())
                .containsExactly(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 13));
    }

    @Test
    void anUndecidedOrderIsAskedAndTheAnswerTaken() throws ImportRefused {
        var file = Collected.file(folder, "open.txt", ENGLISH + "3/4/26\t1\tLate\t\t1-1\t\n");

        var question = Collected.of(file).plan().question();
        assertThat(question)
                .contains(new Doubt(
                        Doubt.What.DATES,
                        "dates-open",
                        List.of("3/4/26", "2026-04-03", "2026-03-04"),
                        List.of("dmy", "mdy"),
                        true));
        assertThat(Collected.of(file).plan().sure()).isFalse();

        var answered = Collected.of(file, ReadingChoices.NONE.answering(question.orElseThrow(), "mdy"));
        assertThat(answered.plan().question()).isEmpty();
        assertThat(answered.entries().getFirst().occasion().date()).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    void ordersThatContradictEachOtherAreAsked() throws ImportRefused {
        var read = read(ENGLISH + "13/4/26\t1\tLate\t\t1-1\t\n4/13/26\t1\tLate\t\t1-2\t\n");

        assertThat(read.plan().question()).map(Doubt::what).contains(Doubt.What.DATES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "x-MacRoman"})
    void germanReportsAreReadInEveryEncodingMet(String charset) throws ImportRefused {
        var text = "Datum\tBewertung\tKommentar\tIhre Antwort\tTransaktionsnummer\tE-Mail des Bewertenden\n"
                + "14.2.26\t2\tPäckchen lag draußen, schön nass\tTut uns leid für den Ärger\t333-0000000-0000001\t"
                + "x@marketplace.amazon.de\n"
                + "15.2.26\t3\tFür mich über eine Stunde verspätet\t\t333-0000000-0000002\ty@marketplace.amazon.de\n";

        var read = Collected.of(Collected.file(folder, "de.txt", text, Charset.forName(charset)));

        assertThat(read.plan().question()).isEmpty();
        assertThat(read.entries())
                .extracting(entry -> entry.words().comment())
                .containsExactly("Päckchen lag draußen, schön nass", "Für mich über eine Stunde verspätet");
    }

    @Test
    void aJapaneseReportIsReadInShiftJis() throws ImportRefused {
        var text = """
            日付\t評価\tコメント\t返信\t注文番号\t評価者のEメール
            26/2/3\t1\t箱が濡れていました。残念です。\t\t250-0000000-0000001\tx@marketplace.amazon.co.jp
            """;

        var read = Collected.of(Collected.file(folder, "jp.txt", text, Charset.forName("Shift_JIS")));

        assertThat(read.plan().reading().encoding()).isEqualTo("Shift_JIS");
        assertThat(read.plan().sure()).isTrue();
        assertThat(read.entries())
                .extracting(
                        entry -> entry.occasion().date(), entry -> entry.words().comment())
                .containsExactly(tuple(LocalDate.of(2026, 2, 3), "箱が濡れていました。残念です。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSameReportComesWithEveryDelimiter(String delimiter) throws ImportRefused {
        var read = read((ENGLISH + "2/14/26\t1\tLate\t\t1-1\tx@marketplace.amazon.com\n").replace("\t", delimiter));

        assertThat(read.plan().format()).isEqualTo("seller-feedback");
        assertThat(read.plan().reading().delimiter()).isEqualTo(delimiter);
        assertThat(read.entries()).hasSize(1);
    }

    @Test
    void movedAndAddedColumnsAreFoundByTheirNames() throws ImportRefused {
        var read = read("""
            Order ID,Date,Rating,Marketplace,Comments,Your Response,Rater Email
            1-1,2/14/26,3,US,Slow,,x@marketplace.amazon.com
            """);

        assertThat(read.plan().format()).isEqualTo("seller-feedback");
        assertThat(read.entries())
                .extracting(
                        entry -> entry.occasion().externalId(),
                        entry -> entry.words().comment())
                .containsExactly(tuple("1-1", "Slow"));
    }

    @Test
    void theLegacyFormMarksPunctualityAndCommunication() throws ImportRefused {
        var read = read("Date\tRating\tComments\tYour Response\tArrived on Time\tItem as Described\tCustomer Service\t"
                + "Order ID\tRater Email\tRater Role\n"
                + "2/14/26\t1\tNever again\t\tNo\tYes\tYes\t111-0000000-0000001\tx@marketplace.amazon.com\tBuyer\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.plan().format()).isEqualTo("seller-feedback-legacy");
        assertThat(read.entries().getFirst().occasion().externalId()).isEqualTo("111-0000000-0000001");
        assertThat(read.entries().getFirst().marks())
                .containsExactly(
                        Mark.exported(Factor.PUNCTUALITY, Polarity.COMPLAINT),
                        Mark.exported(Factor.COMMUNICATION, Polarity.PRAISE));
    }

    private Collected read(String text) throws ImportRefused {
        return Collected.of(Collected.file(folder, "report.txt", text));
    }
}
