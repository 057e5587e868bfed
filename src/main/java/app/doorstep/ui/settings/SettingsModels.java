package app.doorstep.ui.settings;

import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;

/// What stands behind the tabs.
///
/// More than six components: one for each tab that has data.
///
/// @param folder where the notebook lives
record SettingsModels(
        AppsViewModel apps,
        PoliciesViewModel policies,
        PresetsViewModel presets,
        OwnWordsViewModel words,
        BackupsViewModel backups,
        PrivacyViewModel privacy,
        Path folder) {
    static SettingsModels of(Workbench workbench, ScreenContext context) {
        return new SettingsModels(
                new AppsViewModel(workbench, context),
                new PoliciesViewModel(workbench, context),
                new PresetsViewModel(workbench, context),
                new OwnWordsViewModel(workbench, context),
                new BackupsViewModel(workbench, context),
                new PrivacyViewModel(workbench, context),
                workbench.folder());
    }

    /// Reads everything anew.
    void refresh() {
        apps.refresh();
        policies.refresh();
        presets.refresh();
        words.refresh();
        backups.refresh();
    }
}
