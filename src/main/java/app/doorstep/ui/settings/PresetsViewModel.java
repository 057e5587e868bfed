package app.doorstep.ui.settings;

import app.doorstep.domain.MappingPreset;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The saved mappings of tables. Used on the window's thread only.
final class PresetsViewModel {
    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final Lane reading;
    private final ReadOnlyObjectWrapper<List<MappingPreset>> presets = new ReadOnlyObjectWrapper<>(List.of());

    PresetsViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
        this.reading = context.background().lane();
    }

    /// The last saved first.
    ReadOnlyObjectProperty<List<MappingPreset>> presetsProperty() {
        return presets.getReadOnlyProperty();
    }

    /// Reads anew which there are.
    void refresh() {
        reading.ask(_ -> workbench.presets().all(), presets::set, after::tell);
    }

    /// Gives one another name.
    void rename(MappingPreset preset, String name) {
        after.run(
                () -> workbench.presets().rename(preset.name(), name),
                context.texts().get("settings.presets.renamed", preset.name(), name.strip()),
                this::refresh);
    }

    void delete(MappingPreset preset) {
        after.run(
                () -> workbench.presets().delete(preset.name()),
                context.texts().get("settings.presets.deleted", preset.name()),
                this::refresh);
    }

    /// Writes one to a file.
    void export(MappingPreset preset, Path file) {
        after.whole(
                "export",
                _ -> {
                    workbench.presets().export(preset.name(), file);
                    return file;
                },
                written -> context.texts().get("settings.presets.exported", preset.name(), written.getFileName()),
                () -> {});
    }

    /// Takes one from a file.
    void take(Path file) {
        after.run(
                _ -> workbench.presets().take(file),
                preset -> context.texts().get("settings.presets.taken", preset.name()),
                this::refresh);
    }
}
