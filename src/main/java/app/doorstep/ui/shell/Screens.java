package app.doorstep.ui.shell;

import app.doorstep.ui.add.AddScreen;
import app.doorstep.ui.answers.AnswersScreen;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.log.LogScreen;
import app.doorstep.ui.overview.OverviewScreen;
import app.doorstep.ui.reports.ReportsScreen;
import app.doorstep.ui.settings.SettingsScreen;
import app.doorstep.ui.tips.TipsScreen;
import app.doorstep.ui.trends.TrendsScreen;
import app.doorstep.workbench.Workbench;
import java.util.List;

/// The screens that exist, in the order of the rail: Add, Overview, Log, Trends, Tips, Answers, Reports, Settings.
public final class Screens {
    private Screens() {}

    public static List<Screen> all(Workbench workbench) {
        return List.of(
                new AddScreen(workbench),
                new OverviewScreen(workbench),
                new LogScreen(workbench),
                new TrendsScreen(workbench),
                new TipsScreen(workbench),
                new AnswersScreen(workbench),
                new ReportsScreen(workbench),
                new SettingsScreen(workbench));
    }
}
