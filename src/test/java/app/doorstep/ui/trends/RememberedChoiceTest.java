package app.doorstep.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.analysis.Step;
import app.doorstep.domain.Factor;
import app.doorstep.settings.SettingsFile;
import app.doorstep.ui.kit.Background;
import app.doorstep.ui.kit.Preferences;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RememberedChoiceTest {
    @TempDir
    Path folder;

    private Preferences preferences;

    @BeforeEach
    void open() throws Exception {
        preferences = new Preferences(SettingsFile.open(folder, Clock.systemUTC()), Background.inline());
    }

    @Test
    void chartStepFactorsAndComparisonAreThereAtTheNextStart() {
        var chosen = TrendsChoice.START
                .what(TrendsChoice.What.SAID)
                .by(Step.MONTH)
                .of(Set.of(Factor.CARE, Factor.OVERALL))
                .before(true);
        RememberedChoice.write(preferences, chosen);
        assertThat(RememberedChoice.read(preferences)).isEqualTo(chosen);
        RememberedChoice.write(preferences, chosen.of(Set.of()).before(false));
        assertThat(RememberedChoice.read(preferences))
                .isEqualTo(chosen.of(Set.of()).before(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "pie fortnight"})
    void whatIsNoChoiceIsTheUsualOne(String remembered) {
        preferences.change(settings -> settings.remembering("trends.choice", remembered));
        assertThat(RememberedChoice.read(preferences)).isEqualTo(TrendsChoice.START);
    }
}
