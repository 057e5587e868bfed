package app.doorstep.ui.shell;

import app.doorstep.domain.Identified;
import app.doorstep.domain.Platform;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.PeriodChoice;
import app.doorstep.ui.kit.Preferences;

/// Period and app between two starts. A driver is a name, which no settings file holds.
final class RememberedFilter {
    private static final String PERIOD = "shell.period";
    private static final String APP = "shell.app";

    private RememberedFilter() {}

    static Filter read(Preferences preferences) {
        var period = Identified.of(PeriodChoice.class, preferences.remembered(PERIOD, ""))
                .orElse(Filter.START.period());
        return new Filter(period, null, null).with(app(preferences.remembered(APP, "")));
    }

    static void write(Preferences preferences, Filter filter) {
        var app = filter.platform();
        preferences.change(settings ->
                settings.remembering(PERIOD, filter.period().id()).remembering(APP, app == null ? "" : app.id()));
    }

    private static @org.jspecify.annotations.Nullable Platform app(String word) {
        try {
            return word.isEmpty() ? null : new Platform(word);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
