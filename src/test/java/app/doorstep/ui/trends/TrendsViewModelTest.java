package app.doorstep.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.doorstep.analysis.Step;
import app.doorstep.analysis.TrendPoint;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Rater;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.PeriodChoice;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.workbench.Workbench;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendsViewModelTest {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T15:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void starsAreShownByStepAndEachPointOpensItsRatings() throws Exception {
        var context = new PlainContext(folder, CLOCK);
        try (var workbench = open(folder.resolve("data"))) {
            var model = new TrendsViewModel(workbench, context);
            model.show(Filter.START.with(PeriodChoice.LAST_12_WEEKS));
            model.chooseStep(Step.MONTH);
            model.choose(Factor.OVERALL, true);

            var content = content(model);
            var overall = content.rows().stream()
                    .filter(point -> point.factor() == Factor.OVERALL)
                    .toList();
            assertThat(overall)
                    .extracting(TrendPoint::n, TrendPoint::mean)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple(8, new BigDecimal("5.00")),
                            org.assertj.core.api.Assertions.tuple(8, new BigDecimal("4.00")));
            assertThat(content.factors()).contains(Factor.OVERALL, Factor.CARE);
            assertThat(model.summaryProperty().get())
                    .isEqualTo("Too few ratings to compare with the period before (16 and 0 ratings).");

            model.openInLog(overall.getFirst());
            assertThat(context.went).singleElement().isInstanceOfSatisfying(Destination.TheseInLog.class, these -> {
                assertThat(these.feedback()).hasSize(8);
                assertThat(these.title()).isEqualTo("Jan 1 to Jan 31");
            });
            var step = content.trend().ratings().getLast();
            assertThat(model.words(content.trend(), step))
                    .startsWith("Feb 1 to Feb 28: 8 ratings. Click to see them.")
                    .contains("overall 4.00 (8, given)");
            model.openInLog(step);
            assertThat(context.went).hasSize(2);
        }
    }

    @Test
    void withoutACompleteSourceThereIsNoTrend() throws Exception {
        var context = new PlainContext(folder, CLOCK);
        try (var workbench =
                Workbench.open(folder.resolve("data"), CLOCK, Texts.of(Locale.US), () -> Settings.INITIAL)) {
            add(workbench, LocalDate.of(2026, 3, 1), 5, Coverage.PICKED);
            var model = new TrendsViewModel(workbench, context);
            model.show(Filter.START);
            assertThat(model.stateProperty().get()).isEqualTo(new TrendsViewModel.State.Nothing());
        }
    }

    static Workbench open(Path data) throws Exception {
        var workbench = Workbench.open(data, CLOCK, Texts.of(Locale.US), () -> Settings.INITIAL);
        for (int i = 0; i < 8; i++) {
            add(workbench, LocalDate.of(2026, 1, 3).plusDays(i), 5, Coverage.COMPLETE);
            add(workbench, LocalDate.of(2026, 2, 3).plusDays(i), 4, Coverage.COMPLETE);
        }
        return workbench;
    }

    private static void add(Workbench workbench, LocalDate day, int stars, Coverage coverage) throws Exception {
        workbench
                .log()
                .add(new Entry(
                        Kind.RATING,
                        Rater.CUSTOMER,
                        Occasion.on(Platform.named("Parcel round"), day),
                        Verdict.stars(stars),
                        Words.NONE,
                        List.of(),
                        Set.of(),
                        coverage));
    }

    private static TrendsContent content(TrendsViewModel model) {
        return assertThat(model.stateProperty().get())
                .asInstanceOf(type(TrendsViewModel.State.Ready.class))
                .actual()
                .content();
    }
}
