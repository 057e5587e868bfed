package app.doorstep.ui.trends;

import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.workbench.Workbench;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The place where one sees what changes over time.
public final class TrendsScreen implements Screen {
    private final Workbench workbench;

    public TrendsScreen(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public String id() {
        return TRENDS;
    }

    @Override
    public String titleKey() {
        return "trends.title";
    }

    @Override
    public Ikon icon() {
        return Feather.TRENDING_UP;
    }

    @Override
    public ScreenView open(ScreenContext context) {
        return new TrendsView(new TrendsViewModel(workbench, context), context);
    }
}
