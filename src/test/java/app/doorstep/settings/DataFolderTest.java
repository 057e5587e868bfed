package app.doorstep.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    @Test
    void theFolderGivenBeatsTheEnvironment() {
        var environment = Map.of("DOORSTEP_DATA", "/srv/notes");
        assertThat(DataFolder.locate(Path.of("/mnt/mine"), environment, on("Linux")))
                .isEqualTo(Path.of("/mnt/mine"));
        assertThat(DataFolder.locate(null, environment, on("Linux"))).isEqualTo(Path.of("/srv/notes"));
    }

    @Test
    void eachSystemHasItsUsualPlace() {
        assertThat(DataFolder.locate(null, Map.of(), on("Linux")))
                .isEqualTo(Path.of("/home/sam/.local/share/doorstep"));
        assertThat(DataFolder.locate(null, Map.of("XDG_DATA_HOME", "/data"), on("Linux")))
                .isEqualTo(Path.of("/data/doorstep"));
        assertThat(DataFolder.locate(null, Map.of(), on("Mac OS X")))
                .isEqualTo(Path.of("/home/sam/Library/Application Support/Doorstep"));
        assertThat(DataFolder.locate(null, Map.of("LOCALAPPDATA", "/c/local"), on("Windows 11")))
                .isEqualTo(Path.of("/c/local/Doorstep"));
    }

    @Test
    void theHomeOfTheShellBeatsTheListOfUsers() {
        var environment = Map.of("HOME", "/srv/other");
        assertThat(DataFolder.locate(null, environment, on("Linux")))
                .isEqualTo(Path.of("/srv/other/.local/share/doorstep"));
        assertThat(DataFolder.locate(null, environment, on("Mac OS X")))
                .isEqualTo(Path.of("/srv/other/Library/Application Support/Doorstep"));
        assertThat(DataFolder.locate(null, Map.of("HOME", "/srv/other"), on("Windows 11")))
                .isEqualTo(Path.of("/home/sam/AppData/Local/Doorstep"));
        assertThat(DataFolder.locate(null, Map.of("HOME", "other"), on("Linux")))
                .isEqualTo(Path.of("/home/sam/.local/share/doorstep"));
    }

    private static Properties on(String system) {
        var properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/sam");
        return properties;
    }
}
