package app.doorstep.ui.reports;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A notebook with ratings in January and February 2026, and a printer that keeps what it was given.
final class ReportsNotebook implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T18:00:00Z"), ZoneOffset.UTC);

    final Workbench workbench;
    final List<String> printed = new ArrayList<>();
    int asked;

    ReportsNotebook(Path folder) throws Trouble {
        workbench = Workbench.open(folder, CLOCK, Texts.of(Locale.US), () -> Settings.INITIAL);
        for (int day = 1; day <= 20; day++) {
            add(LocalDate.of(2026, 1, day), 5, "Right on time");
            add(LocalDate.of(2026, 2, day), day % 5 == 0 ? 2 : 5, day % 5 == 0 ? "Left in the rain" : "Thank you");
        }
    }

    private void add(LocalDate day, int stars, String comment) throws Trouble {
        workbench
                .log()
                .add(Entry.rating(
                                Occasion.on(Platform.named("Parcel round"), day),
                                Verdict.stars(stars),
                                new Words(comment, "Wilhelmina", null, null))
                        .withCoverage(Coverage.COMPLETE));
    }

    /// A printer that keeps the titles of what it printed.
    Printer printer() {
        return new Printer() {
            @Override
            public Optional<String> name() {
                asked++;
                return Optional.of("Kitchen printer");
            }

            @Override
            public void print(byte[] pdf, String title) {
                printed.add(title);
            }
        };
    }

    static Printer none() {
        return new Printer() {
            @Override
            public Optional<String> name() {
                return Optional.empty();
            }

            @Override
            public void print(byte[] pdf, String title) throws IOException {
                throw new IOException("no printer");
            }
        };
    }

    @Override
    public void close() {
        workbench.close();
    }
}
