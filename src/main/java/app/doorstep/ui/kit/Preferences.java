package app.doorstep.ui.kit;

import app.doorstep.settings.Settings;
import app.doorstep.settings.SettingsFile;
import java.io.IOException;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The settings as the window sees them: they change at once and are written behind its back. Used on the window's
/// thread only.
public final class Preferences {
    private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);

    private final SettingsFile file;
    private final Background background;
    private final ReadOnlyObjectWrapper<Settings> current;
    private final Settings atOpening;
    private Edits edits = (_, _, _) -> {};
    private boolean writing;

    /// Keeps a change so that it can be taken back. Its steps are to be called on the window's thread.
    public interface Edits {
        void made(String words, Runnable back, Runnable again);
    }

    public Preferences(SettingsFile file, Background background) {
        this.file = file;
        this.background = background;
        this.atOpening = file.current();
        this.current = new ReadOnlyObjectWrapper<>(atOpening);
    }

    /// The settings as they were when the window opened.
    public Settings atOpening() {
        return atOpening;
    }

    public Settings get() {
        return current.get();
    }

    public ReadOnlyObjectProperty<Settings> property() {
        return current.getReadOnlyProperty();
    }

    /// Changes something and remembers it. A file that cannot be written is not worth a question: the change holds
    /// until the window closes.
    public void change(UnaryOperator<Settings> change) {
        current.set(change.apply(current.get()));
        write();
    }

    /// Changes something that the driver set, so that one undo takes it back.
    ///
    /// @param words what it is, for people
    public void edit(String words, UnaryOperator<Settings> change) {
        var before = get();
        change(change);
        edited(words, before);
    }

    /// Makes one edit of what was changed since, such as a name letter by letter; nothing if it is as it was.
    public void edited(String words, Settings before) {
        var after = get();
        if (!after.equals(before)) {
            edits.made(
                    words,
                    () -> change(now -> now.following(after, before)),
                    () -> change(now -> now.following(before, after)));
        }
    }

    /// Where edits are kept; set once by the frame.
    public void keepEdits(Edits kept) {
        edits = kept;
    }

    /// Makes a last change and writes it before it returns: for the end of the program.
    public void close(UnaryOperator<Settings> change) {
        current.set(change.apply(current.get()));
        try {
            file.save(current.get());
        } catch (IOException e) {
            LOG.warn("settings were not written: {}", e.getClass().getName());
        }
    }

    /// What a screen remembered under `key`, or `otherwise`.
    public String remembered(String key, String otherwise) {
        return get().remembered().getOrDefault(key, otherwise);
    }

    private void write() {
        if (writing) {
            return;
        }
        writing = true;
        var wanted = current.get();
        background.run(
                _ -> {
                    file.save(wanted);
                    return wanted;
                },
                written -> {
                    writing = false;
                    if (!written.equals(current.get())) {
                        write();
                    }
                },
                problem -> {
                    writing = false;
                    LOG.warn("settings were not written: {}", problem.getClass().getName());
                });
    }
}
