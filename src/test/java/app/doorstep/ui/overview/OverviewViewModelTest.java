package app.doorstep.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.StatedFigure;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.settings.Settings;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.workbench.Workbench;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewViewModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T17:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void anEmptyNotebookIsAFirstStart() throws Exception {
        var context = new PlainContext(folder, CLOCK);
        try (var workbench = Workbench.open(folder, CLOCK, context.texts(), () -> Settings.INITIAL)) {
            var model = new OverviewViewModel(workbench, context);
            model.show(Filter.START);
            assertThat(model.stateProperty().get()).isEqualTo(new OverviewViewModel.State.FirstStart());
        }
    }

    @Test
    void pickedEntriesAreCountedAndNeverAveraged() throws Exception {
        var context = new PlainContext(folder, CLOCK);
        try (var workbench = Workbench.open(folder, CLOCK, context.texts(), () -> Settings.INITIAL)) {
            workbench.log().add(rating(2, LocalDate.of(2026, 3, 5)));
            workbench.log().add(rating(5, LocalDate.of(2026, 3, 6)));
            var model = new OverviewViewModel(workbench, context);
            model.show(Filter.START);

            assertThat(model.stateProperty().get())
                    .isInstanceOfSatisfying(
                            OverviewViewModel.State.Ready.class,
                            ready -> assertThat(ready.content().apps())
                                    .singleElement()
                                    .satisfies(card -> {
                                        assertThat(card.name()).isEqualTo("Flex");
                                        assertThat(card.figure()).isEqualTo("2");
                                        assertThat(card.unit()).isEqualTo("noted by you");
                                        assertThat(card.small()).containsExactly("1 − and 1 + in this period");
                                        assertThat(card.foot()).isEqualTo("Picked by you, so no average.");
                                    }));
            assertThat(model.summaryProperty().get())
                    .startsWith("No app here holds every rating, so entries are counted, not averaged.");
        }
    }

    @Test
    void theAppsOwnWordLeadsWithItsDayAndNothingIsSubtracted() throws Exception {
        var context = new PlainContext(folder, CLOCK);
        var eats = new StatedFigure(
                Platform.UBER_EATS,
                null,
                LocalDate.of(2026, 3, 8),
                null,
                StatedFigure.OVERALL,
                null,
                new BigDecimal("96"),
                FigureUnit.PERCENT,
                "last 100 ratings");
        var standing =
                StatedFigure.standing(Platform.AMAZON_FLEX, LocalDate.of(2026, 3, 8), "Delivery quality", "Great");
        var before = new StatedFigure(
                Platform.UBER_EATS,
                null,
                LocalDate.of(2026, 2, 8),
                null,
                StatedFigure.OVERALL,
                null,
                new BigDecimal("97"),
                FigureUnit.PERCENT,
                "last 100 ratings");
        try (var workbench = Workbench.open(folder, CLOCK, context.texts(), () -> Settings.INITIAL)) {
            workbench.checkins().save(List.of(before, eats, standing));
            workbench.log().add(rating(2, LocalDate.of(2026, 3, 5)));
            var model = new OverviewViewModel(workbench, context);
            model.show(Filter.START);
            assertThat(model.stateProperty().get())
                    .isInstanceOfSatisfying(OverviewViewModel.State.Ready.class, ready -> {
                        assertThat(ready.content().apps())
                                .filteredOn(card -> card.name().equals("Uber Eats"))
                                .singleElement()
                                .satisfies(card -> {
                                    assertThat(card.figure()).isEqualTo("96%");
                                    assertThat(card.small())
                                            .containsExactly(
                                                    "Uber Eats says, Mar 8 · last 100 ratings", "97% on Feb 8");
                                });
                        assertThat(ready.content().apps())
                                .filteredOn(card -> card.name().equals("Flex"))
                                .singleElement()
                                .satisfies(card -> {
                                    assertThat(card.words())
                                            .containsExactly(
                                                    new OverviewContent.Standing("Great", "Delivery quality", 3, 4));
                                    assertThat(card.foot()).isEqualTo("1 noted by you: 1 − and 0 +.");
                                });
                    });
        }
    }

    @Test
    void theAppsChosenAtTheFirstStartAreInUse() throws Exception {
        var context = new PlainContext(folder, CLOCK);
        try (var workbench = Workbench.open(folder, CLOCK, context.texts(), () -> Settings.INITIAL)) {
            var model = new OverviewViewModel(workbench, context);
            model.firstStart().choose(List.of(AppProfile.shipped(Platform.UBER_EATS)));
            model.firstStart().begin();
            assertThat(workbench.apps().inUse()).extracting(AppProfile::name).containsExactly("Uber Eats");
            assertThat(model.firstStart().stepProperty().get()).isEqualTo(FirstStartViewModel.Step.FIGURES);
        }
    }

    @Test
    void whatMostComplainAboutIsSaidAlsoWhileTheDriverWorksOnIt() throws Exception {
        var context = new PlainContext(folder, CLOCK);
        try (var workbench = Workbench.open(folder, CLOCK, context.texts(), () -> Settings.INITIAL)) {
            for (int day = 1; day <= 6; day++) {
                var factor = day <= 4 ? Factor.CARE : Factor.PUNCTUALITY;
                workbench
                        .log()
                        .add(rating(1, LocalDate.of(2026, 3, day))
                                .with(Words.NONE)
                                .withMarks(List.of(Mark.corrected(factor, Polarity.COMPLAINT))));
            }
            workbench.tipsInWork().start(List.of("care"));
            var model = new OverviewViewModel(workbench, context);
            model.show(Filter.START);

            assertThat(model.summaryProperty().get()).endsWith("Most complaints: care, 4 of 6.");
        }
    }

    private static Entry rating(int stars, LocalDate day) {
        return Entry.rating(
                Occasion.on(Platform.AMAZON_FLEX, day), Verdict.stars(stars), Words.comment("Very friendly."));
    }
}
