/// Settings: the apps as the driver uses them, look and language, rating policies, presets, own words, backups,
/// privacy, data folder.
///
/// [SettingsScreen] → `SettingsModels`, a view model for each tab whose data are in the notebook; the kit's preferences
/// hold the rest. `SettingsView` holds the tabs, one class each; of the tab of the apps, what an app gives, its figures
/// and its reason words are `AppGifts`, `FiguresPane` and `ReasonsPane`. `SecondPlace` looks after the copies of
/// backups on another disk when the window opens.
@NullMarked
package app.doorstep.ui.settings;

import org.jspecify.annotations.NullMarked;
