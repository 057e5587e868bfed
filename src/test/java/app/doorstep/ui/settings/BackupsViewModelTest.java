package app.doorstep.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Entry;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.settings.Settings;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsViewModelTest {
    private static final Instant BEGUN = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder = Path.of("");

    @Test
    void aBackupIsMadeAndListed() throws Exception {
        at(BEGUN, (workbench, context) -> {
            var model = new BackupsViewModel(workbench, context);
            model.backUp(null);

            assertThat(model.backupsProperty().get()).hasSize(1).allMatch(backup -> backup.ok());
            assertThat(context.said).singleElement().asString().startsWith("0 entries are in ");
        });
    }

    @Test
    void aSecondPlaceGetsACopyAtOnceWithEachBackupAndOnceAWeek() throws Exception {
        var stick = Files.createDirectory(folder.resolve("stick"));
        at(BEGUN, (workbench, context) -> {
            var model = new BackupsViewModel(workbench, context);
            model.choosePlace(stick);
            assertThat(model.placeProperty().get()).isEqualTo(stick.toString());
            assertThat(databases(stick)).isEqualTo(1);
            model.backUp(null);
            assertThat(databases(stick)).isEqualTo(2);
            model.refresh();
            assertThat(model.elsewhereProperty().get())
                    .hasSize(2)
                    .allMatch(backup -> backup.ok() && backup.file().startsWith(stick));
            model.leavePlace();
            assertThat(model.elsewhereProperty().get()).isEmpty();
            model.choosePlace(stick);
        });
        at(BEGUN.plusSeconds(6 * 86_400), (workbench, context) -> {
            new SecondPlace(workbench, context).visit();
            assertThat(databases(stick)).as("six days later").isEqualTo(3);
        });
        at(BEGUN.plusSeconds(8 * 86_400), (workbench, context) -> {
            new SecondPlace(workbench, context).visit();
            assertThat(workbench.safety().lastIn(stick)).as("eight days later").contains(BEGUN.plusSeconds(8 * 86_400));
            Files.move(stick, folder.resolve("unplugged"));
            new SecondPlace(workbench, context).visit();
            assertThat(context.said).hasSize(1);
        });
    }

    @Test
    void aSecondPlaceIsAskedForOnceInWeekTwo() throws Exception {
        at(BEGUN, (workbench, context) -> {
            workbench.log().add(entry());
            new SecondPlace(workbench, context).visit();
            assertThat(context.said).isEmpty();
        });
        at(BEGUN.plusSeconds(8 * 86_400), (workbench, context) -> {
            new SecondPlace(workbench, context).visit();
            new SecondPlace(workbench, context).visit();
            assertThat(context.said).singleElement().asString().contains("a week old and on one disk alone");
        });
    }

    private interface Visit {
        void make(Workbench workbench, PlainContext context) throws Exception;
    }

    private void at(Instant now, Visit visit) throws Exception {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var context = new PlainContext(folder, clock);
        try (var workbench = Workbench.open(folder.resolve("data"), clock, context.texts(), () -> Settings.INITIAL)) {
            visit.make(workbench, context);
        }
    }

    private static long databases(Path place) throws Exception {
        try (var files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".db")).count();
        }
    }

    private static Entry entry() {
        return Entry.rating(
                Occasion.on(Platform.UBER_EATS, LocalDate.of(2026, 3, 1)), Verdict.stars(5), Words.comment("kind"));
    }
}
