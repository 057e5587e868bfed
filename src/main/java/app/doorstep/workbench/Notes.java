package app.doorstep.workbench;

import app.doorstep.domain.Entry;
import app.doorstep.notes.Before;
import app.doorstep.notes.DayOrder;
import app.doorstep.notes.Mail;
import app.doorstep.notes.MailReader;
import app.doorstep.notes.Pasted;
import app.doorstep.notes.QuickLine;
import app.doorstep.notes.QuickLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the driver types or pastes instead of a file.
public final class Notes {
    private final Desk desk;
    private final Apps apps;
    private final Log log;
    private final PasteFolder paste;

    Notes(Desk desk, Apps apps, Log log, PasteFolder paste) {
        this.paste = paste;
        this.desk = desk;
        this.apps = apps;
        this.log = log;
    }

    /// A reader that knows the apps now in use.
    public LineReader reader() throws Trouble {
        return reader(null);
    }

    /// The same with another order of day and month than the language's.
    ///
    /// @param order null for the language's
    public LineReader reader(@Nullable DayOrder order) throws Trouble {
        var usual = order == null ? DayOrder.of(desk.texts().locale()) : order;
        var inUse = apps.inUse();
        return new LineReader(
                new QuickLines(inUse, usual, desk.texts(), desk.reader()),
                new MailReader(inUse, desk.texts(), desk.reader()));
    }

    /// Several lines, each with app and day of the one before it where it has none of its own. Empty lines are left
    /// out.
    public List<QuickLine> read(LineReader reader, List<String> texts, Before first) {
        var lines = new ArrayList<QuickLine>();
        var before = first;
        for (var text : texts) {
            if (!text.isBlank()) {
                var line = reader.read(text.strip(), before);
                lines.add(line);
                before = before.after(line);
            }
        }
        return List.copyOf(lines);
    }

    /// What a pasted text is: quick lines, or a table.
    public Pasted pasted(String text) {
        return Pasted.of(text);
    }

    /// The quick lines of a text that was copied out of a phone's notes or a messenger.
    public Pasted.Lines lines(String text) {
        return Pasted.lines(text);
    }

    /// Puts a pasted table where it can be imported like a file, until the notebook is closed.
    public Path file(Pasted.Table table) throws Trouble {
        try {
            return paste.put(desk.say("pasted") + "." + table.ending(), table.text());
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.DATA_FOLDER, desk.say("no-place-for-paste"), List.of(), e);
        }
    }

    /// Keeps what a weekly summary says, its comments and its figures, or nothing if something is in the way. One undo
    /// takes all of it back.
    ///
    /// @return how many things were kept
    public int keep(Mail mail) throws Trouble {
        var reader = desk.reader();
        var entries = mail.entries().stream()
                .map(entry -> MarkedEntries.read(entry, reader))
                .toList();
        var added = desk.ask(store -> store.edits().add(entries, mail.stated()));
        var things = added.feedback().size() + added.figures().size();
        if (things > 0) {
            desk.edits()
                    .push(
                            desk.say("undo.mail"),
                            () -> desk.tell(store -> store.edits().withdraw(added)),
                            () -> desk.tell(store -> store.edits().addAgain(added, mail.stated())));
        }
        return things;
    }

    /// Keeps all of `entries` or, if something is in the way, none. One undo takes them back.
    ///
    /// @return their numbers, in the same order
    public List<Long> add(List<Entry> entries) throws Trouble {
        return log.add(entries);
    }
}
