/// Settings: the apps as the driver uses them, look and language, backups, data folder.
///
/// [SettingsScreen] → `SettingsViewModel` for what is in the notebook, the kit's preferences for what is not;
/// `SettingsView` holds the tabs, one class each.
@NullMarked
package app.doorstep.ui.settings;

import org.jspecify.annotations.NullMarked;
