package app.doorstep.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.doorstep.analysis.PolicyScore;
import app.doorstep.analysis.Step;
import app.doorstep.analysis.TrendPoint;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.DayEvent;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.StatedFigure;
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
            var lead = factors(content);
            var overall = lead.trend().points().stream()
                    .filter(point -> point.factor() == Factor.OVERALL)
                    .toList();
            assertThat(overall)
                    .extracting(TrendPoint::n, TrendPoint::mean)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple(8, new BigDecimal("5.00")),
                            org.assertj.core.api.Assertions.tuple(8, new BigDecimal("4.00")));
            assertThat(content.choice().factors()).contains(Factor.OVERALL, Factor.CARE);
            assertThat(model.summaryProperty().get())
                    .isEqualTo("Too few ratings to compare with the period before (16 and 0 ratings).");

            model.links().openInLog(overall.getFirst());
            assertThat(context.went).singleElement().isInstanceOfSatisfying(Destination.TheseInLog.class, these -> {
                assertThat(these.feedback()).hasSize(8);
                assertThat(these.title()).isEqualTo("Jan 1 to Jan 31");
            });
            var step = lead.trend().ratings().getLast();
            assertThat(model.words().step(content, lead, step))
                    .startsWith("Feb 1 to Feb 28: 8 ratings")
                    .contains("overall 4.00 (8, given)");
            model.links().openInLog(content, lead, step, 4.1, 0.2);
            assertThat(context.went).hasSize(2);
        }
    }

    @Test
    void aZoomNarrowsEverythingAndAnotherPeriodEndsIt() throws Exception {
        var context = new PlainContext(folder, CLOCK);
        try (var workbench = open(folder.resolve("data"))) {
            var model = new TrendsViewModel(workbench, context);
            model.show(Filter.START.with(PeriodChoice.LAST_12_MONTHS));
            assertThat(content(model).ratings()).isEqualTo(16);

            var january = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));
            model.zoom(january);
            assertThat(content(model).ratings()).isEqualTo(8);
            assertThat(content(model).period()).isEqualTo(january);

            model.show(Filter.START.with(PeriodChoice.LAST_12_WEEKS));
            assertThat(model.choiceProperty().get().zoom()).isNull();
        }
    }

    @Test
    void thePeriodBeforeIsComparedFactorByFactor() throws Exception {
        var context = new PlainContext(folder, CLOCK);
        try (var workbench = open(folder.resolve("data"))) {
            var model = new TrendsViewModel(workbench, context);
            model.show(Filter.START.with(PeriodChoice.LAST_30_DAYS));
            model.choose(Factor.OVERALL, true);
            model.compare(true);
            // February 7 to March 8 has 4 fours; January 8 to February 6 has 3 fives and 4 fours.
            assertThat(factors(content(model)).comparison())
                    .isEqualTo("Against the period before: overall no clear change (4 and 7 ratings).");
            assertThat(factors(content(model)).beside().before()).isNotNull();
        }
    }

    @Test
    void anEventIsShownAndCanBeTakenBack() throws Exception {
        var context = new PlainContext(folder, CLOCK);
        try (var workbench = open(folder.resolve("data"))) {
            var model = new TrendsViewModel(workbench, context);
            var event = new DayEvent(LocalDate.of(2026, 2, 1), null, "New van");
            model.show(Filter.START.with(PeriodChoice.LAST_12_WEEKS));
            model.add(event);
            model.show(Filter.START.with(PeriodChoice.LAST_12_WEEKS));

            assertThat(context.said).containsExactly("Added: New van, Feb 1");
            assertThat(context.changes).isEqualTo(1);
            var kept = content(model).events().getFirst();
            assertThat(factors(content(model)).beside().events()).containsExactly(event);
            model.delete(kept.id(), kept.value());
            assertThat(workbench.events().list()).isEmpty();
        }
    }

    @Test
    void theRatingIsSampledAndWhatTheAppSaysStandsBesideIt() throws Exception {
        var context = new PlainContext(folder, CLOCK);
        try (var workbench = open(folder.resolve("data"))) {
            var round = Platform.named("Parcel round");
            workbench
                    .checkins()
                    .save(List.of(StatedFigure.number(
                            round,
                            LocalDate.of(2026, 3, 1),
                            StatedFigure.OVERALL,
                            new BigDecimal("4.5"),
                            FigureUnit.STARS,
                            null)));
            var model = new TrendsViewModel(workbench, context);
            model.show(Filter.START.with(PeriodChoice.LAST_12_WEEKS));
            model.show(TrendsChoice.What.RATING);

            var rating = (TrendsContent.Rating) content(model).lead();
            assertThat(rating.choices()).extracting(RatingPolicy::name).containsExactly("flex-stars");
            var samples = rating.lines().getFirst().history().samples();
            assertThat(samples).hasSize(12);
            // No thirty days hold ten ratings.
            assertThat(samples).noneMatch(PolicyScore::shown);
            assertThat(model.words().sample(samples.getLast())).isEqualTo("Mar 8: 5 ratings (10 needed)");
            assertThat(rating.stated())
                    .singleElement()
                    .satisfies(figure -> assertThat(model.words().said(figure)).isEqualTo("Rating 4.5, Mar 1"));
            model.links().openInLog(samples.getLast());
            assertThat(context.went).singleElement().isInstanceOfSatisfying(Destination.TheseInLog.class, these -> {
                assertThat(these.feedback()).hasSize(5);
                assertThat(these.title()).isEqualTo("Mar 8: 5 ratings (10 needed)");
            });

            model.show(TrendsChoice.What.SAID);
            var said = (TrendsContent.Said) content(model).lead();
            assertThat(said.readings()).hasSize(1);
        }
    }

    @Test
    void complaintsAndHoursOpenTheirFeedback() throws Exception {
        var context = new PlainContext(folder, CLOCK);
        try (var workbench = open(folder.resolve("data"))) {
            workbench
                    .log()
                    .add(Entry.rating(
                                    new Occasion(
                                            Platform.named("Parcel round"),
                                            null,
                                            null,
                                            LocalDate.of(2026, 3, 3),
                                            java.time.LocalTime.of(9, 30),
                                            null),
                                    Verdict.stars(1),
                                    Words.comment("Box was crushed"))
                            .withCoverage(Coverage.COMPLETE));
            var model = new TrendsViewModel(workbench, context);
            model.show(Filter.START.with(PeriodChoice.LAST_12_WEEKS));
            model.links().openInLog(content(model), Factor.CARE, Polarity.COMPLAINT);
            var week = model.slowerProperty().get().week();
            assertThat(week).isNotNull();
            model.links().openInLog(content(model), week.cells().getFirst(), "Tuesday");
            assertThat(context.went)
                    .allSatisfy(went -> assertThat(went).isInstanceOfSatisfying(Destination.TheseInLog.class, these -> {
                        assertThat(these.feedback()).hasSize(1);
                    }))
                    .hasSize(2);
        }
    }

    @Test
    void withoutACompleteSourceThereIsNoTrend() throws Exception {
        var context = new PlainContext(folder, CLOCK);
        try (var workbench =
                Workbench.open(folder.resolve("data"), CLOCK, Texts.of(Locale.US), () -> Settings.INITIAL)) {
            var model = new TrendsViewModel(workbench, context);
            model.show(Filter.START);
            assertThat(model.stateProperty().get()).isEqualTo(new TrendsViewModel.State.Nothing());

            add(workbench, LocalDate.of(2026, 3, 1), 5, Coverage.PICKED);
            model.show(TrendsChoice.What.RATING);
            assertThat(content(model).ratings()).isZero();
            assertThat(model.summaryProperty().get()).startsWith("No ratings of a complete source in this period");
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
                .add(Entry.rating(Occasion.on(Platform.named("Parcel round"), day), Verdict.stars(stars), Words.NONE)
                        .withCoverage(coverage));
    }

    private static TrendsContent.Factors factors(TrendsContent content) {
        return (TrendsContent.Factors) content.lead();
    }

    private static TrendsContent content(TrendsViewModel model) {
        return assertThat(model.stateProperty().get())
                .asInstanceOf(type(TrendsViewModel.State.Ready.class))
                .actual()
                .content();
    }
}
