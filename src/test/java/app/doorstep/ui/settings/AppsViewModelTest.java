package app.doorstep.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.ReplyChannel;
import app.doorstep.domain.StatedFigure;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.settings.Settings;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.workbench.Apps;
import app.doorstep.workbench.Workbench;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class AppsViewModelTest {
    @TempDir
    private Path folder;

    private Workbench workbench;
    private PlainContext context;
    private AppsViewModel model;

    @BeforeEach
    void open() throws Exception {
        context = new PlainContext(folder, Clock.systemUTC());
        workbench = Workbench.open(folder, Clock.systemUTC(), context.texts(), () -> Settings.INITIAL);
        model = new AppsViewModel(workbench, context);
        model.refresh();
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void whatIsChosenForAnAppIsKept() throws Exception {
        model.choose(Platform.UBER_EATS);
        model.chooseCoverage(Coverage.COMPLETE);
        model.chooseChannel(ReplyChannel.SUPPORT);
        assertThat(model.chooseLine("85")).isTrue();

        assertThat(workbench.apps().get(Platform.UBER_EATS))
                .isEqualTo(new AppProfile(
                        Platform.UBER_EATS,
                        "Uber Eats",
                        ReplyChannel.SUPPORT,
                        true,
                        Coverage.COMPLETE,
                        "uber-eats",
                        new BigDecimal("85")));
        assertThat(context.changes).isEqualTo(3);
    }

    @Test
    void aLineOffTheScaleIsRefused() throws Exception {
        model.choose(Platform.AMAZON_FLEX);

        assertThat(model.chooseLine("85")).isFalse();
        assertThat(model.chooseLine("good")).isFalse();
        assertThat(workbench.apps().get(Platform.AMAZON_FLEX).line()).isNull();
    }

    @Test
    void anAppOfTheDriversOwnNameIsAddedUnderThatName() throws Exception {
        assertThat(model.addApp("Parcel Round")).isTrue();
        assertThat(model.addApp("!")).isFalse();

        assertThat(workbench.apps().get(Platform.named("parcel round")).name()).isEqualTo("Parcel Round");
    }

    @Test
    void anOlderFigureIsMendedAndDeletedAndUndoBringsItBack() throws Exception {
        var day = LocalDate.of(2026, 3, 1);
        workbench
                .checkins()
                .save(List.of(
                        StatedFigure.standing(Platform.AMAZON_FLEX, day, "delivery quality", "Fair"),
                        StatedFigure.number(
                                Platform.UBER_EATS, day, "rating", new BigDecimal("92"), FigureUnit.PERCENT, null)));
        var figures = model.figures();
        figures.show(AppProfile.shipped(Platform.UBER_EATS));
        assertThat(figures.linesProperty().get())
                .extracting(line -> line.day() + " " + line.about() + " " + line.says() + line.unit())
                .containsExactly("Mar 1, 2026 rating 92%");

        figures.mend(figures.linesProperty().get().getFirst(), "93,5");
        assertThat(figures.linesProperty().get().getFirst().says()).isEqualTo("93.5");
        figures.mend(figures.linesProperty().get().getFirst(), "930");
        assertThat(figures.linesProperty().get().getFirst().says()).isEqualTo("93.5");
        figures.delete(figures.linesProperty().get().getFirst());
        assertThat(figures.linesProperty().get()).isEmpty();

        workbench.log().undo();
        workbench.log().undo();
        figures.show(AppProfile.shipped(Platform.UBER_EATS));
        assertThat(figures.linesProperty().get().getFirst().says()).isEqualTo("92");
        assertThat(workbench.checkins().list(Platform.AMAZON_FLEX)).hasSize(1);
    }

    @Test
    void anAppIsRemovedOnlyWithAYesToWhatGoesWithIt() throws Exception {
        workbench
                .notes()
                .add(List.of(Entry.rating(
                        Occasion.on(Platform.UBER_EATS, LocalDate.of(2026, 3, 1)), Verdict.stars(2), Words.NONE)));
        model.refresh();
        var uber = AppProfile.shipped(Platform.UBER_EATS);
        var asked = new ArrayList<Apps.Holding>();
        model.remove(uber, holding -> !asked.add(holding));
        assertThat(workbench.apps().inUse()).hasSize(1);

        model.remove(uber, asked::add);
        assertThat(asked).containsExactly(new Apps.Holding(1, 0), new Apps.Holding(1, 0));
        assertThat(workbench.apps().inUse()).isEmpty();
        assertThat(model.isUsed(uber)).isFalse();

        workbench.log().undo();
        assertThat(workbench.log().count(FeedbackQuery.ALL)).isEqualTo(1);
    }
}
