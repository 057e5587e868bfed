package app.doorstep.ui.settings;

import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.workbench.Workbench;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The place of the settings.
public final class SettingsScreen implements Screen {
    private final Workbench workbench;

    public SettingsScreen(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public String id() {
        return SETTINGS;
    }

    @Override
    public String titleKey() {
        return "settings.title";
    }

    @Override
    public Ikon icon() {
        return Feather.SETTINGS;
    }

    @Override
    public ScreenView open(ScreenContext context) {
        return new SettingsView(SettingsModels.of(workbench, context), context);
    }

    @Override
    public void begin(ScreenContext context) {
        new SecondPlace(workbench, context).visit();
    }
}
