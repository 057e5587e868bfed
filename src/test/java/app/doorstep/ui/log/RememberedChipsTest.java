package app.doorstep.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Polarity;
import app.doorstep.settings.SettingsFile;
import app.doorstep.ui.kit.Background;
import app.doorstep.ui.kit.Preferences;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RememberedChipsTest {
    @TempDir
    Path folder;

    private Preferences preferences;

    @BeforeEach
    void open() throws Exception {
        preferences = new Preferences(SettingsFile.open(folder, Clock.systemUTC()), Background.inline());
    }

    @Test
    void theChipsAreThereAtTheNextStartButNotWhatWasSearchedFor() {
        var chips = LogFilter.NONE
                .with(RatingChoice.of(1, 2))
                .with(Factor.CARE, Polarity.COMPLAINT)
                .withWaiting(true)
                .with(Kind.RATING);
        RememberedChips.write(preferences, chips.searching("Dana Vexil"));
        assertThat(RememberedChips.read(preferences)).isEqualTo(chips);
        assertThat(preferences.get().remembered().toString()).doesNotContain("Dana");
    }

    @Test
    void whatAnotherScreenAskedForIsNotRemembered() {
        RememberedChips.write(preferences, LogFilter.of(List.of(1L), "One"));
        assertThat(RememberedChips.read(preferences)).isEqualTo(LogFilter.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "factor=weather", "max-stars=many"})
    void whatIsNoChipIsLeftOut(String remembered) {
        preferences.change(settings -> settings.remembering("log.filter", remembered));
        assertThat(RememberedChips.read(preferences)).isEqualTo(LogFilter.NONE);
    }
}
