package app.doorstep.ui.log;

import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.workbench.Workbench;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The log as a place of the window.
public final class LogScreen implements Screen {
    private final Workbench workbench;

    public LogScreen(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public String id() {
        return LOG;
    }

    @Override
    public String titleKey() {
        return "log.title";
    }

    @Override
    public Ikon icon() {
        return Feather.LIST;
    }

    @Override
    public ScreenView open(ScreenContext context) {
        return new LogView(new LogViewModel(workbench, context), context);
    }
}
