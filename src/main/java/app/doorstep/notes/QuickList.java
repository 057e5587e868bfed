package app.doorstep.notes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Quick lines that stand one below the other, as in a phone's notes: each has app and day of the one above where it
/// has none of its own. A line that says an app or a day alone is a heading of those below it. One with nothing but
/// words may go on with the line above, and is asked about.
public final class QuickList {
    /// The answer that a line goes on with the one above.
    public static final String JOIN = "join";

    /// A line as it was written, with what the driver answered.
    public record Typed(String text, Map<Part, String> answers) {
        public Typed {
            answers = Map.copyOf(answers);
        }
    }

    /// A feedback.
    ///
    /// @param place the line of the list with which it begins, from 0
    public record Read(int place, QuickLine line) {}

    private final QuickLines reader;
    private final List<Read> found = new ArrayList<>();
    private Before before;
    /// What was known before the last feedback, and all of its text and answers.
    private Before beforeLast;

    private Typed last = new Typed("", Map.of());

    private QuickList(QuickLines reader, Before first) {
        this.reader = reader;
        this.before = first;
        this.beforeLast = first;
    }

    /// The feedback of a list; headings and lines that are answered with [LineDoubt#NONE] are none.
    static List<Read> read(QuickLines reader, List<Typed> lines, Before first) {
        var list = new QuickList(reader, first);
        for (var i = 0; i < lines.size(); i++) {
            list.read(i, lines.get(i), i == lines.size() - 1);
        }
        return List.copyOf(list.found);
    }

    private void read(int place, Typed typed, boolean isLast) {
        var answer = typed.answers().get(Part.WORDS);
        if (LineDoubt.NONE.equals(answer)) {
            return;
        }
        if (JOIN.equals(answer) && !found.isEmpty()) {
            join(typed);
            return;
        }
        var line = reader.read(typed.text(), before.answering(typed.answers()));
        if (!isLast && line.isHeading()) {
            before = before.after(line);
            return;
        }
        if (answer == null && line.saysWordsAlone()) {
            line = line.asking(reader.wordsAlone(!found.isEmpty()));
        }
        found.add(new Read(place, line));
        beforeLast = before;
        last = typed;
        before = before.after(line);
    }

    private void join(Typed typed) {
        var answers = new EnumMap<Part, String>(Part.class);
        answers.putAll(typed.answers());
        answers.putAll(last.answers());
        answers.remove(Part.WORDS);
        last = new Typed(last.text() + " " + typed.text().strip(), answers);
        var line = reader.read(last.text(), beforeLast.answering(answers));
        found.set(found.size() - 1, new Read(found.getLast().place(), line));
        before = beforeLast.after(line);
    }
}
