package app.doorstep.ui.add;

import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.workbench.Workbench;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Where feedback comes in.
public final class AddScreen implements Screen {
    private final Workbench workbench;

    public AddScreen(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public String id() {
        return ADD;
    }

    @Override
    public String titleKey() {
        return "add.title";
    }

    @Override
    public Ikon icon() {
        return Feather.PLUS;
    }

    @Override
    public ScreenView open(ScreenContext context) {
        return new AddView(new AddViewModel(workbench, context), context);
    }
}
