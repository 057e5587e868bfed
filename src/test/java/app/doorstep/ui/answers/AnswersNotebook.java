package app.doorstep.ui.answers;

import app.doorstep.domain.Entry;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A notebook with two complaints of a parcel round, for the tests of this screen. It is March 8, 2026, 18:00.
final class AnswersNotebook implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T18:00:00Z"), ZoneOffset.UTC);
    static final Platform ROUND = Platform.named("Parcel round");

    final Workbench workbench;
    final long ines;
    final long nameless;

    AnswersNotebook(Path folder) throws Trouble {
        workbench = Workbench.open(folder, CLOCK, Texts.of(Locale.US), () -> Settings.INITIAL.withDriverName("Sam"));
        ines = add(2, "Box was soaked through. The note said inside the porch.", "Ines");
        nameless = add(1, "Did not knock, found it an hour later", null);
    }

    long add(int stars, String comment, @Nullable String customer) throws Trouble {
        return workbench
                .log()
                .add(Entry.rating(
                        Occasion.on(ROUND, LocalDate.of(2026, 3, 7)),
                        Verdict.stars(stars),
                        new Words(comment, customer, null, null)));
    }

    @Override
    public void close() {
        workbench.close();
    }
}
