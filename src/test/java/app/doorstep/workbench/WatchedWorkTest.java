package app.doorstep.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.doorstep.domain.FeedbackQuery;
import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Long work says how far it is, and leaves nothing half done when it is stopped.
class WatchedWorkTest {
    private static final int ROWS = 20_000;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T18:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Workbench workbench;
    private long batch;
    private Path backup;

    private interface Work {
        void run(WorkProgress progress) throws Trouble;
    }

    @BeforeEach
    void open() throws Exception {
        workbench = Workbench.open(folder.resolve("data"), CLOCK, Texts.of(Locale.US), () -> Settings.INITIAL);
        var text = new StringBuilder("date,platform,id,stars,comment\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("2026-03-0")
                    .append(1 + i % 9)
                    .append(",doordash,D")
                    .append(i)
                    .append(",4,quick\n");
        }
        var file = Files.writeString(folder.resolve("large.csv"), text);
        batch = Objects.requireNonNull(workbench
                .imports()
                .run(ImportRequest.of(file), ImportProgress.NONE)
                .batch());
        Files.writeString(folder.resolve("export.csv"), "old");
        backup = workbench.safety().backup(folder.resolve("kept.db")).file();
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @TestFactory
    Stream<DynamicTest> stoppedItLeavesNothingHalfDone() {
        return Stream.of(
                        works("a backup", progress -> workbench.safety().backup(null, progress)),
                        works(
                                "a backup elsewhere",
                                progress -> workbench.safety().backupInto(folder, progress)),
                        works("a restore", progress -> workbench.safety().restore(backup, progress)),
                        works("a check", progress -> workbench.safety().check(progress)),
                        works(
                                "an undone import",
                                progress -> workbench.imports().undo(batch, progress)),
                        works(
                                "an import taken back by undo",
                                progress -> workbench.edits().undo(progress)),
                        works(
                                "an export",
                                progress -> workbench
                                        .log()
                                        .export(folder.resolve("export.csv"), FeedbackQuery.ALL, progress)))
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> leavesNothing(one.work())));
    }

    private void leavesNothing(Work work) throws Exception {
        var before = files();
        var undoable = workbench.log().undoable();
        var trouble = catchThrowableOfType(Trouble.class, () -> work.run(_ -> false));
        assertThat(trouble.kind()).isEqualTo(Trouble.Kind.CANCELLED);
        assertThat(trouble.sentence()).isEqualTo("Stopped; nothing was changed and nothing half done was left.");
        assertThat(files()).isEqualTo(before);
        assertThat(workbench.log().count(FeedbackQuery.ALL)).isEqualTo(ROWS);
        assertThat(workbench.log().undoable()).isEqualTo(undoable);
        assertThat(Files.readString(folder.resolve("export.csv"))).isEqualTo("old");
        assertThat(workbench.safety().check()).isEmpty();
    }

    @Test
    void itSaysHowFarItIs() throws Exception {
        rises(progress -> workbench.safety().backup(null, progress));
        rises(progress -> workbench.safety().check(progress));
        rises(progress -> workbench.log().export(folder.resolve("export.csv"), FeedbackQuery.ALL, progress));
        rises(progress -> workbench.imports().undo(batch, progress));
        assertThat(workbench.edits().undoStops()).isTrue();
        rises(progress -> workbench.edits().undo(progress));
        assertThat(workbench.edits().redoStops()).isTrue();
        rises(progress -> workbench.edits().redo(progress));
        rises(progress -> workbench.safety().restore(backup, progress));
    }

    @Test
    void whatWasStoppedWhileItCameBackCanBeBroughtBackLater() throws Exception {
        workbench.edits().undo(WorkProgress.NONE);

        var trouble =
                catchThrowableOfType(Trouble.class, () -> workbench.edits().redo(_ -> false));
        assertThat(trouble.kind()).isEqualTo(Trouble.Kind.CANCELLED);
        assertThat(workbench.log().count(FeedbackQuery.ALL)).isZero();

        workbench.edits().redo(WorkProgress.NONE);
        assertThat(workbench.log().count(FeedbackQuery.ALL)).isEqualTo(ROWS);
    }

    private static void rises(Work work) throws Trouble {
        var shares = new ArrayList<Double>();
        work.run(share -> {
            shares.add(share);
            return true;
        });
        assertThat(shares).hasSizeGreaterThan(1).isSorted().allMatch(share -> share <= 1);
        assertThat(shares.getLast()).isGreaterThan(0.3);
    }

    /// The files that people know of; SQLite's own come and go.
    private List<String> files() throws Exception {
        try (var all = Files.walk(folder)) {
            return all.map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.endsWith("-wal") && !name.endsWith("-shm") && !name.equals("data/backups"))
                    .sorted()
                    .toList();
        }
    }

    private record Named(String name, Work work) {}

    private static Named works(String name, Work work) {
        return new Named(name, work);
    }
}
