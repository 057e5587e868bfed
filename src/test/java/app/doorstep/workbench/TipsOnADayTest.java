package app.doorstep.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Audience;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Platform;
import app.doorstep.domain.ReplyChannel;
import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TipsOnADayTest {
    private static final Platform ROUND = Platform.named("Parcel round");

    @TempDir
    Path folder;

    /// One of 1 March, answered on the 5th; one of 2 March that still waits, and one of the 6th. Each came on its day.
    @Test
    void whatWaitsIsWhatWaitedOnThatDay() throws Exception {
        typed("2026-03-01", 1);
        typed("2026-03-02", 2);
        try (var workbench = on("2026-03-05")) {
            workbench.answers().markSent(1, "I am sorry", Audience.CUSTOMER, null);
        }
        typed("2026-03-06", 3);
        try (var workbench = on("2026-03-08")) {
            assertThat(waited(workbench, "2026-03-01")).isEqualTo("[1] 1 waits for an answer.");
            assertThat(waited(workbench, "2026-03-02")).startsWith("[1, 2] 2 ");
            assertThat(waited(workbench, "2026-03-04")).startsWith("[1, 2] 2 ").contains("overdue");
            assertThat(waited(workbench, "2026-03-05")).startsWith("[2] 1 ").contains("overdue");
            assertThat(waited(workbench, "2026-03-08")).startsWith("[2, 3] 2 ");
        }
    }

    private static String waited(Workbench workbench, String day) throws Trouble {
        var tip = workbench.advice().tipsBefore(LocalDate.parse(day), 30, null, null).stream()
                .filter(each -> each.tip().equals("respond"))
                .findFirst()
                .orElseThrow();
        return tip.feedback() + " " + String.join(" ", tip.why());
    }

    private void typed(String day, int number) throws Exception {
        var file = Files.writeString(
                folder.resolve(day + ".csv"),
                "date,platform,id,stars,comment\n" + day + ",parcel-round,A" + number + ",1,Left it in the rain\n");
        try (var workbench = on(day)) {
            workbench.imports().run(ImportRequest.of(file), ImportProgress.NONE);
            workbench
                    .apps()
                    .save(new AppProfile(
                            ROUND, "Parcel round", ReplyChannel.CUSTOMER, true, Coverage.COMPLETE, "flex-stars", null));
        }
    }

    private Workbench on(String day) throws Trouble {
        return Workbench.open(
                folder.resolve("data"),
                Clock.fixed(Instant.parse(day + "T18:00:00Z"), ZoneOffset.UTC),
                Texts.of(Locale.US),
                () -> Settings.INITIAL);
    }
}
