package app.doorstep.ui.overview;

import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.workbench.Workbench;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The place where one sees how things stand.
public final class OverviewScreen implements Screen {
    private final Workbench workbench;

    public OverviewScreen(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public String id() {
        return OVERVIEW;
    }

    @Override
    public String titleKey() {
        return "overview.title";
    }

    @Override
    public Ikon icon() {
        return Feather.GRID;
    }

    @Override
    public ScreenView open(ScreenContext context) {
        return new OverviewView(new OverviewViewModel(workbench, context), context);
    }
}
