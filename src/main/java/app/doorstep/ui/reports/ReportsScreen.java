package app.doorstep.ui.reports;

import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.workbench.Workbench;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The place of the reports.
public final class ReportsScreen implements Screen {
    private final Workbench workbench;

    public ReportsScreen(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public String id() {
        return REPORTS;
    }

    @Override
    public String titleKey() {
        return "reports.title";
    }

    @Override
    public Ikon icon() {
        return Feather.FILE_TEXT;
    }

    @Override
    public ScreenView open(ScreenContext context) {
        return new ReportsView(new ReportsViewModel(workbench, context, Printer.ofThisComputer()), context);
    }
}
