package app.doorstep.ui.tips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.doorstep.domain.Feedback;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.PeriodChoice;
import app.doorstep.ui.kit.PlainContext;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TipsViewModelTest {
    @TempDir
    private Path folder;

    @Test
    void whatAppliesIsSaidWithItsFiguresAndItsRatingsOneClickAway() throws Exception {
        var context = new PlainContext(folder, TipsNotebook.CLOCK);
        try (var workbench = TipsNotebook.open(folder.resolve("data"))) {
            var model = new TipsViewModel(workbench, context);
            model.show(Filter.START);

            var content = content(model);
            var care = content.applying().getFirst();
            assertThat(care.id()).isEqualTo("care");
            assertThat(care.figure())
                    .isEqualTo(new TipsContent.Figure(
                            "5",
                            "of 30 ratings complain",
                            "17% · 95%: 7 to 34%",
                            "0 of 0 · too few ratings to compare"));
            // (25 × 5 + 5 × 1) / 30 = 4.333
            assertThat(care.because()).contains("If those are left out: 5.00 (25 ratings) instead of 4.33.");
            assertThat(care.quotes()).hasSize(5).extracting(Feedback::stars).containsOnly(1);
            assertThat(content.others())
                    .extracting(other -> other.tip().tip())
                    .contains("professionalism")
                    .doesNotContain("service-speed");
            assertThat(content.others())
                    .filteredOn(other -> other.tip().tip().equals("professionalism"))
                    .extracting(TipsContent.Other::counts)
                    .containsExactly("25 praise, 0 complaints");

            model.openInLog(care);
            assertThat(context.went)
                    .containsExactly(new Destination.TheseInLog(care.feedback(), "5 for: Handle parcels with care"));
        }
    }

    @Test
    void aPeriodWithoutRatingsHasNoTips() throws Exception {
        var context = new PlainContext(folder, TipsNotebook.CLOCK);
        try (var workbench = TipsNotebook.empty(folder.resolve("data"))) {
            var model = new TipsViewModel(workbench, context);
            model.show(Filter.START.with(PeriodChoice.EVERYTHING));
            assertThat(model.stateProperty().get()).isEqualTo(new TipsViewModel.State.Nothing());
            assertThat(model.summaryProperty().get()).isEqualTo("No ratings in this period.");
        }
    }

    @Test
    void tipsThatApplyAreCountedForTheRail() throws Exception {
        var context = new PlainContext(folder, TipsNotebook.CLOCK);
        try (var workbench = TipsNotebook.open(folder.resolve("data"))) {
            var model = new TipsViewModel(workbench, context);
            model.show(Filter.START);
            var counted = new java.util.ArrayList<Integer>();
            new TipsScreen(workbench).count(context, counted::add);
            assertThat(counted).containsExactly(content(model).applying().size());
        }
    }

    @Test
    void aTipInWorkMovesToTheOthersAndIsComparedWithBefore() throws Exception {
        var context = new PlainContext(folder, TipsNotebook.CLOCK);
        try (var workbench = TipsNotebook.open(folder.resolve("data"))) {
            var model = new TipsViewModel(workbench, context);
            model.show(Filter.START);
            var care = content(model).applying().getFirst();
            model.start(care);
            model.show(Filter.START);
            assertThat(content(model).applying().getLast().id()).isEqualTo("care");
            assertThat(content(model).applying().getLast().inWork()).isTrue();
            var working = content(model).working().getFirst();
            assertThat(working.headline()).isEqualTo("Handle parcels with care");
            assertThat(working.bars()).isNotNull();
            model.stop(working);
            model.show(Filter.START);
            assertThat(content(model).working()).isEmpty();
        }
    }

    @Test
    void aTipThatIsNotForMeStaysAwayUntilItIsShownAgain() throws Exception {
        var context = new PlainContext(folder, TipsNotebook.CLOCK);
        try (var workbench = TipsNotebook.open(folder.resolve("data"))) {
            var model = new TipsViewModel(workbench, context);
            model.show(Filter.START);
            model.decline(content(model).applying().getFirst());
            model.show(Filter.START);
            assertThat(content(model).applying())
                    .extracting(TipsContent.Applying::id)
                    .doesNotContain("care");
            assertThat(content(model).declined())
                    .containsExactly(new TipsContent.Declined(List.of("care"), "Handle parcels with care"));
            workbench.log().undo();
            model.show(Filter.START);
            assertThat(content(model).declined()).isEmpty();
            assertThat(content(model).applying().getFirst().id()).isEqualTo("care");
        }
    }

    private static TipsContent content(TipsViewModel model) {
        return assertThat(model.stateProperty().get())
                .asInstanceOf(type(TipsViewModel.State.Ready.class))
                .actual()
                .content();
    }
}
