package app.doorstep.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.StatedFigure;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A known report that lacks one of its columns, or calls it otherwise, is still that report.
class ReportsWithoutAColumnTest {
    private static final Period WEEK_21 = new Period(LocalDate.of(2026, 5, 17), LocalDate.of(2026, 5, 23));

    @TempDir
    Path folder;

    @Test
    void theEuReportWithoutItsToneTakesItFromTheReason() throws Exception {
        var read = Collected.of(eu("Tracking ID,Transporter ID,Feedback L1,Feedback Date,Contact Compliance", """
            X1,A0EXAMPLE00001,Delivery was late,2026-03-05,N
            X2,A0EXAMPLE00001,Something quite new,2026-03-05,Y
            X3,A0EXAMPLE00001,,2026-03-05,Y
            """));

        assertThat(read.plan().format()).isEqualTo("eu-cdf-html");
        assertThat(read.entries())
                .extracting(
                        entry -> entry.occasion().platform(),
                        entry -> entry.verdict().sentiment(),
                        Entry::marks)
                .containsExactly(
                        tuple(
                                Platform.AMAZON_DSP,
                                Sentiment.NEGATIVE,
                                List.of(complaint(Factor.PUNCTUALITY), complaint(Factor.COMMUNICATION))),
                        tuple(Platform.AMAZON_DSP, null, List.of()));
        assertThat(read.problems()).extracting(RowProblem::line).containsExactly(4L);
    }

    @Test
    void theEuReportWithoutItsReasonHasItsTone() throws Exception {
        var read = Collected.of(eu("Tracking ID,Transporter ID,Feedback L0,Feedback L2,Feedback Date", """
            X1,A0EXAMPLE00001,Delivery was not so great,Package thrown,2026-03-05
            """));

        assertThat(read.plan().format()).isEqualTo("eu-cdf-html");
        assertThat(read.entries())
                .extracting(
                        entry -> entry.verdict().sentiment(),
                        entry -> entry.words().comment(),
                        Entry::marks)
                .containsExactly(tuple(Sentiment.NEGATIVE, "Package thrown", List.of()));
    }

    @Test
    void theEuReportWithoutADayAsksWhichColumnHoldsIt() throws Exception {
        var file = eu("Tracking ID,Transporter ID,Feedback L0,Feedback L1,Noted", """
            X1,A0EXAMPLE00001,Delivery was not so great,Delivery was late,2026-03-05
            """);

        assertThat(Collected.of(file).plan().question().map(Doubt::choices).orElseThrow())
                .contains("Noted=date");
        assertThat(Collected.of(file, ReadingChoices.NONE.withRoles(Map.of("Noted", "date")))
                        .entries())
                .extracting(entry -> entry.occasion().date())
                .containsExactly(LocalDate.of(2026, 3, 5));
    }

    @Test
    void whetherTheDriverMadeContactIsNoComplaintWhereTheReportIsNotKnown() throws Exception {
        var read = Collected.of(Collected.file(folder, "a.csv", """
            date,rating,Contact Compliance
            2026-03-05,5,Y
            2026-03-06,4,N
            """));

        assertThat(read.entries()).extracting(Entry::marks).containsOnly(List.of());
    }

    @Test
    void theOverviewNeedsOnlyAWeekAStandingAndADriver() throws Exception {
        var read = Collected.of(Collected.file(folder, "a.csv", """
            Transporter ID,Overall Standing,Week,Packages Delivered
            A0EXAMPLE00001,Platinum,2026-W21,812
            """));

        assertThat(read.plan().format()).isEqualTo("dsp-overview");
        assertThat(read.figures().getFirst())
                .extracting(StatedFigure::name, StatedFigure::period)
                .containsExactly(tuple(StatedFigure.OVERALL, WEEK_21), tuple(StatedFigure.DELIVERIES, WEEK_21));
    }

    @Test
    void theOverviewWithoutItsWeekAsksForADayInIt() throws Exception {
        var file = Collected.file(folder, "a.csv", """
            Delivery Associate ,Transporter ID,Overall Standing,DCR,DCR Tier,POD,POD Tier
            Sam Oakes,A0EXAMPLE00001,Platinum,99.4%,Fantastic,98%,Great
            """);

        assertThat(Collected.of(file).plan().question().map(Doubt::what)).contains(Doubt.What.AS_OF);
        assertThat(Collected.of(file, ReadingChoices.NONE.withAsOf(LocalDate.of(2026, 5, 20)))
                        .figures()
                        .getFirst())
                .extracting(StatedFigure::period)
                .containsOnly(WEEK_21);
    }

    @Test
    void aWeekUnderAnotherWordIsTakenWhenItIsSaid() throws Exception {
        var file = Collected.file(folder, "a.csv", """
            Kalenderwoche,Transporter ID,Overall Standing,DCR,DCR Tier,POD,POD Tier
            2026-W21,A0EXAMPLE00001,Platinum,99.4%,Fantastic,98%,Great
            """);

        assertThat(Collected.of(file, ReadingChoices.NONE.withRoles(Map.of("Kalenderwoche", "date")))
                        .figures()
                        .getFirst())
                .extracting(StatedFigure::period)
                .containsOnly(WEEK_21);
    }

    @Test
    void theFleetPortalsReportIsKnownWithoutItsNumbersOfDrivers() throws Exception {
        var read = Collected.of(
                Collected.file(folder, "a.csv", """
                    Driver first name,Driver surname,Trips completed,Driver ratings (last 4 weeks),Acceptance rate
                    Kim,Poole,120,4.91,87%
                    """), ReadingChoices.NONE.withAsOf(LocalDate.of(2026, 5, 20)));

        assertThat(read.plan().format()).isEqualTo("uber-driver-quality");
        assertThat(Set.copyOf(read.figures().getFirst().stream()
                        .map(StatedFigure::driver)
                        .toList()))
                .containsExactly("Kim Poole");
    }

    private Path eu(String header, String rows) {
        return Collected.file(folder, "eu.csv", header + "\n" + rows);
    }

    private static Mark complaint(Factor factor) {
        return Mark.exported(factor, Polarity.COMPLAINT);
    }
}
