package app.doorstep.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Platform;
import app.doorstep.domain.ReplyChannel;
import app.doorstep.settings.Settings;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.workbench.Workbench;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
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
}
