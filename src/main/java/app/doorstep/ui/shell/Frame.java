package app.doorstep.ui.shell;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.AppChoice;
import app.doorstep.ui.kit.Background;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Dialogs;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Jobs;
import app.doorstep.ui.kit.Preferences;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.TextSize;
import app.doorstep.ui.theme.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The frame as the screens see it.
final class Frame implements ScreenContext {
    private final Texts texts;
    private final Clock clock;
    private final Background background;
    private final Preferences preferences;
    private final Dialogs dialogs;
    private final Jobs jobs;
    // A field, because a value that nobody holds is collected and then tells nothing any more.
    private final ObservableValue<Theme> system;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Filter> filter;
    private final ObjectProperty<List<AppChoice>> apps = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<String>> drivers = new SimpleObjectProperty<>(List.of());
    private @Nullable Window window;
    private boolean pinned;
    private Consumer<Destination> travel = _ -> {};
    private Notice notice = (_, _) -> {};
    private Runnable change = () -> {};
    private Runnable sample = () -> {};
    private Runnable again = () -> {};
    private Consumer<Path> outside = _ -> {};

    /// Says something at the foot of the window.
    interface Notice {
        void show(String sentence, @Nullable Runnable undo);
    }

    Frame(Texts texts, Clock clock, Background background, Preferences preferences, ObservableValue<Theme> system) {
        this.texts = texts;
        this.clock = clock;
        this.background = background;
        this.preferences = preferences;
        this.system = system;
        preferences.property().subscribe(_ -> chooseTheme());
        system.subscribe(_ -> chooseTheme());
        this.dialogs = new Dialogs(texts, () -> window, theme::get, () -> TextSize.of(preferences.get()));
        this.jobs = new Jobs(background, texts, sentence -> notice(sentence, null));
        this.filter = new SimpleObjectProperty<>(RememberedFilter.read(preferences));
        filter.subscribe((_, now) -> RememberedFilter.write(preferences, now));
    }

    /// Where the calls of the screens lead; set once by the shell.
    void lead(Consumer<Destination> toPlaces, Notice toNotice, Runnable toChange) {
        travel = toPlaces;
        notice = toNotice;
        change = toChange;
    }

    /// What opens the sample year; set once by the application.
    void setSample(Runnable open) {
        sample = open;
    }

    void setWindow(Window shown) {
        window = shown;
    }

    void setApps(List<AppChoice> inUse) {
        apps.set(List.copyOf(inUse));
        var chosen = filter.get().platform();
        if (chosen != null && inUse.stream().noneMatch(app -> app.platform().equals(chosen))) {
            filter.set(new Filter(filter.get().period(), null, filter.get().driver()));
        }
    }

    void setDrivers(List<String> named) {
        drivers.set(List.copyOf(named));
        var chosen = filter.get().driver();
        if (chosen != null && !named.contains(chosen)) {
            filter.set(filter.get().ofDriver(null));
        }
    }

    /// Shows one theme whatever the settings say: for pictures.
    void pin(Theme only) {
        pinned = true;
        theme.set(only);
    }

    private void chooseTheme() {
        if (!pinned) {
            theme.set(
                    switch (preferences.get().theme()) {
                        case SYSTEM -> system.getValue();
                        case LIGHT -> Theme.LIGHT;
                        case DARK -> Theme.DARK;
                    });
        }
    }

    @Override
    public Texts texts() {
        return texts;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public Background background() {
        return background;
    }

    @Override
    public Jobs jobs() {
        return jobs;
    }

    @Override
    public Dialogs dialogs() {
        return dialogs;
    }

    @Override
    public Preferences preferences() {
        return preferences;
    }

    @Override
    public ObjectProperty<Filter> filter() {
        return filter;
    }

    @Override
    public ObservableValue<List<AppChoice>> apps() {
        return apps;
    }

    @Override
    public ObservableValue<List<String>> drivers() {
        return drivers;
    }

    @Override
    public ObservableValue<Theme> theme() {
        return theme;
    }

    @Override
    public void go(Destination destination) {
        travel.accept(destination);
    }

    @Override
    public void notice(String sentence, @Nullable Runnable undo) {
        notice.show(sentence, undo);
    }

    @Override
    public void openSample() {
        sample.run();
    }

    /// What opens the window again; set once by the application.
    void setAgain(Runnable open) {
        again = open;
    }

    /// Waits for work that must come to its end.
    @Override
    public void openAgain() {
        jobs.whole("again", _ -> true, _ -> again.run(), _ -> again.run());
    }

    /// What opens a folder outside; set once by the application.
    void setOutside(Consumer<Path> open) {
        outside = open;
    }

    @Override
    public void showInSystem(Path folder) {
        outside.accept(folder);
    }

    @Override
    public void dataChanged() {
        change.run();
    }
}
