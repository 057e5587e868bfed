package app.doorstep.workbench;

import app.doorstep.notes.Before;
import app.doorstep.notes.Mail;
import app.doorstep.notes.MailReader;
import app.doorstep.notes.Part;
import app.doorstep.notes.QuickLine;
import app.doorstep.notes.QuickLines;
import app.doorstep.notes.QuickList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Reads quick lines with the names of the apps that were in use when it was made; touches no notebook, so it may be
/// asked at every key. Thread-safe.
public final class LineReader {
    private final QuickLines lines;
    private final MailReader mails;

    LineReader(QuickLines lines, MailReader mails) {
        this.lines = lines;
        this.mails = mails;
    }

    /// What a line says. Never fails: what cannot be understood is words or a doubt.
    public QuickLine read(String text, Before before) {
        return lines.read(text, before);
    }

    /// What lines say that stand one below the other.
    public List<QuickList.Read> list(List<QuickList.Typed> texts, Before first) {
        return lines.list(texts, first);
    }

    /// What a pasted weekly summary says.
    ///
    /// @param answers to the [Mail.Question]s so far, by their ids
    public Mail mail(String text, LocalDate today, Map<String, String> answers) {
        return mails.read(text, today, answers);
    }

    /// How a reader sees a value, such as `2026-03-03`: "Tue, Mar 3".
    public String label(Part part, String value) {
        return lines.label(part, value);
    }
}
