package app.doorstep.ui.add;

import app.doorstep.notes.Mail;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.LineReader;
import app.doorstep.workbench.Workbench;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A pasted weekly summary: what it states and quotes, what is open, kept all together. Used on the window's thread
/// only.
final class MailViewModel {
    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final Lane reading;
    private final ReadOnlyObjectWrapper<@Nullable Mail> mail = new ReadOnlyObjectWrapper<>();
    private final Map<String, String> answers = new HashMap<>();
    private String text = "";
    private @Nullable LineReader reader;

    MailViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
        this.reading = context.background().lane();
    }

    /// How it is read; null while there is none.
    ReadOnlyObjectProperty<@Nullable Mail> mailProperty() {
        return mail.getReadOnlyProperty();
    }

    /// Shows another one.
    void show(String pasted) {
        reading.ask(
                _ -> workbench.notes().reader(),
                found -> {
                    reader = found;
                    text = pasted;
                    answers.clear();
                    read();
                },
                after::tell);
    }

    /// Answers a question, or with [Mail#NONE] leaves a figure or a comment out.
    void answer(String id, String value) {
        answers.put(id, value);
        read();
    }

    /// What people call the app it is from; empty while it is asked.
    String app() {
        var read = mail.get();
        var asker = reader;
        return read == null || asker == null || read.app() == null
                ? ""
                : asker.label(app.doorstep.notes.Part.APP, read.app().id());
    }

    /// Puts it away.
    void close() {
        answers.clear();
        text = "";
        mail.set(null);
    }

    /// Keeps what it says.
    void save() {
        var read = mail.get();
        if (read == null || !read.isReady()) {
            return;
        }
        after.keep(
                _ -> workbench.notes().keep(read),
                _ -> close(),
                _ -> context.texts().get("add.mail.saved"),
                () -> {});
    }

    private void read() {
        var asker = reader;
        mail.set(asker == null || text.isBlank() ? null : asker.mail(text, workbench.today(), answers));
    }
}
