package app.doorstep.ui.kit;

import app.doorstep.settings.SettingsFile;
import app.doorstep.text.Texts;
import app.doorstep.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// A frame without a window, for tests of view models: work is done at once, and what a screen says is kept.
public final class PlainContext implements ScreenContext {
    /// Where the driver was sent, in order.
    public final List<Destination> went = new ArrayList<>();
    /// The notices, in order.
    public final List<String> said = new ArrayList<>();
    /// How often a screen changed the data.
    public int changes;

    private final Texts texts = Texts.of(Locale.US);
    private final Clock clock;
    private final Background background;
    private final Preferences preferences;
    private final Jobs jobs;
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.START);
    private final ObjectProperty<List<AppChoice>> apps = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<String>> drivers = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

    /// @param folder where settings are kept
    public PlainContext(Path folder, Clock clock) throws IOException {
        this(folder, clock, Background.inline());
    }

    /// @param background where work is done
    public PlainContext(Path folder, Clock clock, Background background) throws IOException {
        this.clock = clock;
        this.background = background;
        this.jobs = new Jobs(background, texts, said::add);
        this.preferences = new Preferences(SettingsFile.open(folder, clock), background);
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
        throw new AssertionError("a view model asks nothing");
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
        went.add(destination);
    }

    @Override
    public void notice(String sentence, @Nullable Runnable undo) {
        said.add(sentence);
    }

    @Override
    public void openSample() {
        said.add("sample");
    }

    @Override
    public void dataChanged() {
        changes++;
    }
}
