/// Preferences as one immutable record, safely read and written, and where files live on each system.
///
/// [Settings] is what is remembered, [SettingsFile] reads and writes it, [DataFolder] finds its place.
@NullMarked
package app.doorstep.settings;

import org.jspecify.annotations.NullMarked;
