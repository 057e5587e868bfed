package app.doorstep.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DspNegativeFeedbackTest {
    private static final String FIRST =
            "Delivery Group ID,Delivery Associate,Delivery Associate Name,DA Mishandled Package,DA was Unprofessional,"
                    + "DA did not follow my delivery instructions,Delivered to Wrong Address,Never Received Delivery,"
                    + "Received Wrong Item,Feedback Details,Tracking ID,Delivery Date\n";
    private static final String SECOND = FIRST.replace("Name,DA", "Name,Impacts Scorecard,DA");
    private static final String THIRD =
            "Delivery Group ID,Delivery Associate,Delivery Associate Name,Impacts Scorecard,Tracking ID,"
                    + "DA Mishandled Package,DA was Unprofessional,DA did not follow my delivery instructions,"
                    + "Delivered to Wrong Address,Never Received Delivery,Received Wrong Item,Feedback Details,"
                    + "Dispute status,Delivery Date\n";

    @TempDir
    Path folder;

    @Test
    void allThreeVersionsGiveTheSameEntry() throws ImportRefused {
        var first = read("\ufeff" + FIRST
                + "G1,A0EXAMPLE00001,Sam Oakes,1,0,1,0,0,0,Driver threw package,TBA1,2026-03-04 18:03:00.0\n");
        var second = read(
                SECOND + "G1,A0EXAMPLE00001,Sam Oakes,Yes,1,0,1,0,0,0,Driver threw package,TBA1,2026-03-04 18:03:00\n");
        var third = read(THIRD
                + "G1,A0EXAMPLE00001,Sam Oakes,Yes,TBA1,1,0,1,0,0,0,Driver threw package,,2026-03-04 18:03:00.123\n");

        assertThat(first.plan().format()).isEqualTo("dsp-negative-feedback");
        assertThat(first.plan().coverage()).isEqualTo(Coverage.NEGATIVE);
        assertThat(first.plan().noticeKey()).isEqualTo("dsp-negative-feedback");
        assertThat(first.entries())
                .containsExactly(Entry.rating(
                                new Occasion(
                                        Platform.AMAZON_DSP,
                                        "Sam Oakes (A0EXAMPLE00001)",
                                        "TBA1",
                                        LocalDate.of(2026, 3, 4),
                                        LocalTime.of(18, 3),
                                        null),
                                new Verdict(null, Sentiment.NEGATIVE, Map.of(), null, null),
                                Words.comment("Driver threw package"))
                        .withMarks(List.of(
                                Mark.exported(Factor.CARE, Polarity.COMPLAINT),
                                Mark.exported(Factor.INSTRUCTIONS, Polarity.COMPLAINT))));
        assertThat(second.entries()).isEqualTo(first.entries());
        assertThat(third.entries()).isEqualTo(first.entries());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        1,   0
        ●,   --
        yes, no
        true,false
        x,   ''
        Y,   N
        """)
    void aFlagIsWrittenInManyWays(String on, String off) throws ImportRefused {
        var row = "G1,A0EXAMPLE00001,Sam Oakes,F,N,N,N,N,F,,TBA1,2026-03-04 18:03:00\n";

        var read = read(FIRST + row.replace(",F", "," + on).replace(",N", "," + off));

        assertThat(read.problems()).isEmpty();
        assertThat(read.entries().getFirst().marks())
                .containsExactly(
                        Mark.exported(Factor.CARE, Polarity.COMPLAINT),
                        Mark.exported(Factor.OUTSIDE_CONTROL, Polarity.COMPLAINT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Driver threw package                                             | CARE
        Driver dropped package                                           | CARE
        Package not left in appropriate location                         | INSTRUCTIONS
        Delivered to neighboring address                                 | INSTRUCTIONS
        Delivered to wrong unit number                                   | INSTRUCTIONS
        Delivered to wrong street address                                | INSTRUCTIONS
        Package not delivered according to instruction notes I provided  | INSTRUCTIONS
        Received someone else's package                                  | INSTRUCTIONS
        """)
    void aSetPhraseIsAComplaint(String phrase, Factor factor) throws ImportRefused {
        var read = read(FIRST + "G1,A0EXAMPLE00001,Sam Oakes,0,0,0,0,0,0," + phrase + ",TBA1,2026-03-04 18:03:00\n");

        assertThat(read.entries().getFirst().marks()).containsExactly(Mark.exported(factor, Polarity.COMPLAINT));
    }

    @Test
    void headersVaryAndADisputeIsFlagged() throws ImportRefused {
        var read = read("Transporter ID;Driver;DA Did Not Follow Delivery Instructions;Delivered to Wrong Address;"
                + "Feedback Details ;Tracking ID / TBA;Dispute Status;Delivery Date\n"
                + "A0EXAMPLE00002;Kim Reed;1;0;He laughed at me;TBA2;Submitted;2026-03-05 09:00:00\n");

        assertThat(read.plan().format()).isEqualTo("dsp-negative-feedback");
        assertThat(read.plan().reading().delimiter()).isEqualTo(";");
        var entry = read.entries().getFirst();
        assertThat(entry.occasion().driver()).isEqualTo("Kim Reed (A0EXAMPLE00002)");
        assertThat(entry.words().comment()).isEqualTo("He laughed at me");
        assertThat(entry.marks()).containsExactly(Mark.exported(Factor.INSTRUCTIONS, Polarity.COMPLAINT));
        assertThat(entry.flags()).containsExactly(Flag.DISPUTED);
    }

    @Test
    void whatIsNoFlagAndWhatIsNoDateIsRejectedByName() throws ImportRefused {
        var read = read(FIRST
                + "G1,A0EXAMPLE00001,Sam Oakes,7,0,0,0,0,0,,TBA1,2026-03-04 18:03:00\n"
                + "G1,A0EXAMPLE00001,Sam Oakes,1,0,0,0,0,0,,TBA2,soon\n"
                + "Total,,,1,0,0,0,0,0,,,\n");

        assertThat(read.problems())
                .containsExactly(
                        new RowProblem(2, "DA Mishandled Package", "not-a-yes-or-no-flag", "7"),
                        new RowProblem(3, "Delivery Date", "not-a-date", "soon"),
                        new RowProblem(4, "Delivery Date", "no-date", ""));
    }

    private Collected read(String text) throws ImportRefused {
        return Collected.of(Collected.file(folder, "DSP_Customer_Delivery_Feedback_negative_DXX1_2026-W10.csv", text));
    }
}
