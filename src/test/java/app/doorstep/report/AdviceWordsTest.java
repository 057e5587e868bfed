package app.doorstep.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.text.Texts;
import app.doorstep.tips.TipFinding;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// A tip in the month's report.
class AdviceWordsTest {
    @Test
    void aTipThatNoFeedbackShowsIsSaidOnce() {
        var report = Report.of(monthOf(List.of()), ReportChoices.USUAL, Texts.of(Locale.US));
        assertThat(report.topics()).extracting(Report.Topic::title).noneMatch(title -> title.contains("Check"));
        assertThat(report.tips()).isNotNull();
    }

    @Test
    void aTipThatFeedbackShowsIsOneToWorkOn() {
        var report = Report.of(monthOf(List.of(1L)), ReportChoices.USUAL, Texts.of(Locale.US));
        assertThat(report.topics()).extracting(Report.Topic::title).anyMatch(title -> title.contains("Check"));
    }

    private static MonthFacts monthOf(List<Long> shownBy) {
        var usual = Months.usual();
        var tip = new TipFinding(
                "check-ratings",
                null,
                true,
                1,
                "Check your ratings regularly",
                List.of("There is no feedback here yet."),
                List.of("Look on Sundays."),
                0,
                0,
                0,
                0,
                0,
                shownBy,
                null,
                null,
                "",
                List.of(),
                List.of());
        return new MonthFacts(
                usual.month(),
                usual.made(),
                usual.zone(),
                usual.driver(),
                usual.apps(),
                usual.stars(),
                usual.feedback(),
                List.of(tip),
                usual.answering(),
                usual.service());
    }
}
