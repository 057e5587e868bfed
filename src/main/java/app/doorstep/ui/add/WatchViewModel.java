package app.doorstep.ui.add;

import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.WatchedFolder;
import app.doorstep.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The watched folder: off until the driver names one; a new file is offered once and never imported by itself. Used
/// on the window's thread only.
final class WatchViewModel {
    private static final String FOLDER = "add.watch.folder";

    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final ReadOnlyStringWrapper folder = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Path>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable WatchedFolder watched;
    private boolean looking;

    WatchViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
        context.preferences().property().subscribe(_ -> follow());
    }

    /// The folder as it is remembered now, which an undo changes too.
    private void follow() {
        var remembered = context.preferences().remembered(FOLDER, "");
        if (remembered.equals(folder.get())) {
            return;
        }
        if (remembered.isEmpty()) {
            watched = null;
            folder.set("");
            offered.set(List.of());
        } else {
            start(remembered);
        }
    }

    /// The folder's name; empty while nothing is watched.
    ReadOnlyStringProperty folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /// New files that wait for the driver's word.
    ReadOnlyObjectProperty<List<Path>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /// Watches a folder from now on; what lies there already is not offered.
    void watch(Path chosen) {
        remember(chosen.toString());
        var place = watched;
        if (place != null) {
            looking = true;
            context.background()
                    .run(
                            _ -> {
                                place.beginAnew();
                                return true;
                            },
                            _ -> looking = false,
                            problem -> {
                                looking = false;
                                stop();
                                after.tell(problem);
                            });
        }
    }

    /// Watches nothing any more.
    void stop() {
        remember("");
    }

    /// Looks for new files; to be called every few seconds.
    void look() {
        var place = watched;
        if (place == null || looking) {
            return;
        }
        looking = true;
        var waiting = offered.get();
        context.background()
                .run(
                        _ -> new Looked(
                                place.look(),
                                waiting.stream()
                                        .filter(file -> !Files.exists(file))
                                        .toList()),
                        looked -> {
                            looking = false;
                            if (place.equals(watched)) {
                                withdraw(looked.gone());
                                offer(looked.found());
                            }
                        },
                        _ -> looking = false);
    }

    private record Looked(List<Path> found, List<Path> gone) {}

    /// Files that were renamed or deleted while they waited are offered no more.
    private void withdraw(List<Path> gone) {
        if (!gone.isEmpty()) {
            offered.set(
                    offered.get().stream().filter(file -> !gone.contains(file)).toList());
            context.dataChanged();
        }
    }

    /// Says wherever the driver is that files came; those of before that still wait are offered with them.
    private void offer(List<Path> found) {
        if (found.isEmpty()) {
            return;
        }
        var all =
                Stream.concat(offered.get().stream(), found.stream()).distinct().toList();
        offered.set(all);
        var names = found.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
        context.notice(context.texts().count("add.watch.came", found.size(), names), null);
        context.dataChanged();
    }

    /// Takes the offered files off the list, to be imported or left.
    List<Path> take() {
        var files = offered.get();
        offered.set(List.of());
        context.dataChanged();
        return files;
    }

    private void start(String remembered) {
        try {
            var path = Path.of(remembered);
            watched = workbench.watch(path);
            folder.set(remembered);
        } catch (InvalidPathException e) {
            context.preferences().change(settings -> settings.remembering(FOLDER, ""));
        }
    }

    private void remember(String chosen) {
        context.preferences()
                .edit(context.texts().get("kit.set.watched"), settings -> settings.remembering(FOLDER, chosen));
    }
}
