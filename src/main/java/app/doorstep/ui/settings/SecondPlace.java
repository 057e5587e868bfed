package app.doorstep.ui.settings;

import app.doorstep.settings.Settings;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// The second place of backups, such as a USB stick: asked for once when the notebook is a week old, and kept up to
/// date once a week while it is there. Used on the window's thread only.
final class SecondPlace {
    private static final String FOLDER = Settings.SECOND_PLACE;
    private static final String ASKED = "backups.asked";
    private static final Duration WEEK = Duration.ofDays(7);

    private final Workbench workbench;
    private final ScreenContext context;

    SecondPlace(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
    }

    /// The folder; empty while none is chosen.
    String folder() {
        return context.preferences().remembered(FOLDER, "");
    }

    void choose(Path folder) {
        set(folder.toString());
    }

    void leave() {
        set("");
    }

    private void set(String folder) {
        context.preferences()
                .edit(context.texts().get("kit.set.place"), settings -> settings.remembering(FOLDER, folder));
    }

    /// What is due when the window opens: a copy, or the question. What is in the way of a copy is told in Settings,
    /// where one looks at backups.
    void visit() {
        if (folder().isEmpty()) {
            ask();
        } else {
            copy();
        }
    }

    private void ask() {
        if (!context.preferences().remembered(ASKED, "").isEmpty()) {
            return;
        }
        context.background()
                .run(
                        _ -> workbench.safety().isOlderThan(WEEK),
                        isOld -> {
                            if (isOld) {
                                context.preferences()
                                        .change(settings -> settings.remembering(
                                                ASKED, context.clock().instant().toString()));
                                context.notice(context.texts().get("settings.backup.place.ask"), null);
                            }
                        },
                        _ -> {});
    }

    private void copy() {
        var now = context.clock().instant();
        context.jobs()
                .stoppable(
                        "backup",
                        progress -> {
                            var place = Path.of(folder());
                            return Files.isDirectory(place) && isDue(place, now)
                                    ? workbench
                                                    .safety()
                                                    .backupInto(place, Aftermath.watched(progress))
                                                    .file()
                                                    .getFileName()
                                            + ""
                                    : "";
                        },
                        made -> {
                            if (!made.isEmpty()) {
                                context.notice(
                                        context.texts().get("settings.backup.place.copied", made, folder()), null);
                            }
                        },
                        problem -> {
                            if (problem instanceof InvalidPathException) {
                                leave();
                            }
                        });
    }

    private boolean isDue(Path place, Instant now) {
        return workbench
                .safety()
                .lastIn(place)
                .filter(at -> at.isAfter(now.minus(WEEK)))
                .isEmpty();
    }
}
