package app.doorstep.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.FeedbackQuery;
import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastedMailTest {
    private static final String FIRST = """
        DoorDash weekly summary
        March 23 - March 29, 2026
        Customer rating: 4.80
        Deliveries: 40
        """;
    private static final String MENDED = """
        DoorDash weekly summary
        March 23 - March 29, 2026
        Customer rating: 4.87
        Deliveries: 57
        "So friendly" - 5 stars, March 25
        """;

    @TempDir
    Path folder;

    @Test
    void whatAMailBroughtIsTakenBackAndWhatItReplacedIsThereAgain() throws Exception {
        var clock = Clock.fixed(Instant.parse("2026-03-31T18:00:00Z"), ZoneOffset.UTC);
        try (var workbench = Workbench.open(folder, clock, Texts.of(Locale.US), () -> Settings.INITIAL)) {
            keep(workbench, FIRST);
            assertThat(figures(workbench)).containsExactlyInAnyOrder("rating 4.8", "deliveries 40");

            keep(workbench, MENDED);
            assertThat(figures(workbench)).containsExactlyInAnyOrder("rating 4.87", "deliveries 57");
            assertThat(workbench.log().count(FeedbackQuery.ALL)).isEqualTo(1);

            workbench.edits().undo(WorkProgress.NONE);
            assertThat(figures(workbench)).containsExactlyInAnyOrder("rating 4.8", "deliveries 40");
            assertThat(workbench.log().count(FeedbackQuery.ALL)).isZero();

            workbench.edits().redo(WorkProgress.NONE);
            assertThat(figures(workbench)).containsExactlyInAnyOrder("rating 4.87", "deliveries 57");
            assertThat(workbench.log().count(FeedbackQuery.ALL)).isEqualTo(1);
        }
    }

    private static void keep(Workbench workbench, String text) throws Trouble {
        var mail = workbench.notes().reader().mail(text, workbench.today(), Map.of());
        assertThat(mail.isReady()).isTrue();
        workbench.notes().keep(mail);
    }

    private static List<String> figures(Workbench workbench) throws Trouble {
        return workbench.checkins().list(null).stream()
                .map(kept -> kept.value().name() + " " + kept.value().value())
                .toList();
    }
}
