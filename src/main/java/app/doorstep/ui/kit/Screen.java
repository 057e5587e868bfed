package app.doorstep.ui.kit;

import java.util.function.Consumer;
import org.kordamp.ikonli.Ikon;

/// One place of the window, made once and opened when the driver first goes there.
public interface Screen {
    String ADD = "add";
    String OVERVIEW = "overview";
    String LOG = "log";
    String TRENDS = "trends";
    String TIPS = "tips";
    String ANSWERS = "answers";
    String REPORTS = "reports";
    String SETTINGS = "settings";

    /// One of the constants above: its word in settings and the name of its picture.
    String id();

    /// The key of the word on the rail and in the menu: `log.title`.
    String titleKey();

    Ikon icon();

    /// Makes the view; called on the window's thread, so it does no work on data.
    ScreenView open(ScreenContext context);

    /// Called once when the window opens, whether or not the driver ever goes there: for what runs beside the view.
    default void begin(ScreenContext context) {}

    /// Ends what [#begin] started.
    default void end() {}

    /// Finds out the small count beside the word on the rail (answers due, new tips) and hands it over on the window's
    /// thread; asked again whenever the data changed. 0 shows none.
    default void count(ScreenContext context, Consumer<Integer> result) {}
}
