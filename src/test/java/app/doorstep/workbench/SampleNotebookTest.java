package app.doorstep.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.replies.Waiting;
import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleNotebookTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void everyScreenHasSomethingToShow() throws Exception {
        try (var notebook =
                Workbench.open(folder.resolve("data"), CLOCK, Texts.of(Locale.US), () -> Settings.INITIAL)) {
            SampleNotebook.fill(notebook, folder.resolve("year.csv"), SampleYear.RATINGS, SampleYear.MONTHS);

            var today = LocalDate.of(2026, 11, 22);
            assertThat(notebook.checkins().last()).isEqualTo(Optional.of(today));
            assertThat(notebook.checkins().list(Platform.AMAZON_FLEX)).hasSize(26 * 3);
            assertThat(notebook.events().list())
                    .extracting(kept -> kept.value().text())
                    .containsExactly("New van");
            assertThat(notebook.tipsInWork().inWork()).containsExactly("care");
            assertThat(notebook.answers().waiting(null))
                    .filteredOn(one -> one.state() == Waiting.State.OVERDUE)
                    .hasSize(1);
            var prompt = notebook.answers().promptness(new Period(today.minusDays(29), today));
            assertThat(prompt.answered()).isGreaterThan(prompt.inTime()).isPositive();
        }
    }
}
