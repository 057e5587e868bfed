package app.doorstep;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.LOCALE)
class OpenNotebookTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final Locale before = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void openedAgainItSpeaksTheLanguageChosenMeanwhileOnTheSameNotebook() throws Exception {
        var said = new ByteArrayOutputStream();
        var notebooks =
                new UserNotebooks(CLOCK, new PrintStream(said, true, StandardCharsets.UTF_8), Locale.of("en", "US"));
        try (var notebook = new OpenNotebook(folder, notebooks, CLOCK)) {
            var first = notebook.open(Texts.of(Locale.US), List.of());
            assertThat(first.notebook().status()).contains("No import yet");
            first.settings().save(first.settings().current().withLanguage("es"));

            var next = first.again().open();

            assertThat(next.notebook().status()).contains("Aún no hay importaciones");
            assertThat(next.texts().locale()).isEqualTo(Locale.of("es", "US"));
            assertThat(Locale.getDefault()).as("for the toolkit's own words").isEqualTo(Locale.of("es", "US"));
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
