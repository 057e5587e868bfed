package app.doorstep.ui.tips;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/// A notebook in which five of thirty ratings complain about one thing.
final class TipsNotebook {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T15:00:00Z"), ZoneOffset.UTC);

    private TipsNotebook() {}

    static Workbench empty(Path folder) throws Exception {
        return Workbench.open(folder, CLOCK, Texts.of(Locale.US), () -> Settings.INITIAL);
    }

    static Workbench open(Path folder) throws Exception {
        var workbench = empty(folder);
        for (int i = 0; i < 25; i++) {
            add(workbench, LocalDate.of(2026, 2, 10).plusDays(i), 5, "Very friendly and polite");
        }
        for (int i = 0; i < 5; i++) {
            add(workbench, LocalDate.of(2026, 2, 20).plusDays(i), 1, "Package was left in the rain");
        }
        return workbench;
    }

    static void add(Workbench workbench, LocalDate day, int stars, String comment) throws Exception {
        workbench
                .log()
                .add(Entry.rating(
                                Occasion.on(Platform.named("Parcel round"), day),
                                Verdict.stars(stars),
                                Words.comment(comment))
                        .withCoverage(Coverage.COMPLETE));
    }
}
