package app.doorstep.ui.add;

import app.doorstep.domain.MappingPreset;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.ImportRequest;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The saved mappings: to read a file by one, to save one, and to carry one to another machine as a file. Used on the
/// window's thread only.
final class PresetsViewModel {
    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final Lane lane;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<List<String>> names = new ReadOnlyObjectWrapper<>(List.of());

    /// @param changed called when there are others than before
    PresetsViewModel(Workbench workbench, ScreenContext context, Runnable changed) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
        this.lane = context.background().lane();
        this.changed = changed;
    }

    /// Their names, the last saved first.
    ReadOnlyObjectProperty<List<String>> namesProperty() {
        return names.getReadOnlyProperty();
    }

    /// Reads anew which there are.
    void refresh() {
        lane.ask(
                _ -> workbench.presets().all().stream().map(MappingPreset::name).toList(), names::set, after::tell);
    }

    /// Saves how a file is read under a name.
    void save(String name, ImportRequest request) {
        after.run(
                _ -> workbench.presets().save(name, request),
                preset -> context.texts().get("add.import.preset.saved", preset.name()),
                this::again);
    }

    /// Writes one to a file.
    void export(String name, Path file) {
        context.background()
                .run(
                        _ -> {
                            workbench.presets().export(name, file);
                            return file.getFileName().toString();
                        },
                        written ->
                                context.notice(context.texts().get("add.import.preset.exported", name, written), null),
                        after::tell);
    }

    /// Takes one from a file.
    void take(Path file) {
        after.run(
                _ -> workbench.presets().take(file),
                preset -> context.texts().get("add.import.preset.taken", preset.name()),
                this::again);
    }

    private void again() {
        refresh();
        changed.run();
    }
}
