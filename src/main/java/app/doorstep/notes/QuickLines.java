package app.doorstep.notes;

import app.doorstep.comments.CommentReader;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Platform;
import app.doorstep.text.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads quick lines: `ue - tue left in rain, note said porch #A17 !`.
///
/// App, `+` `-` or stars, day, time, `#order` and `!` (outside my control) may stand in any order before and after the
/// words. The same line, answers and day always give the same reading. Thread-safe.
public final class QuickLines {
    /// The answer that `4/5` is a day.
    static final String AS_DAY = "day";

    static final String YES = "yes";

    private static final Pattern GLUED =
            Pattern.compile("[1-5][*\u2605]?|[+-]|\\d{1,2}(?::\\d\\d)?(?:am?|pm?)?|\\d{1,2}:\\d\\d");
    private static final Set<String> WEEKDAYS = CalendarNames.weekdays().keySet();

    private final AppNames apps;
    private final TimeWords times;
    private final DayOrder order;
    private final Texts texts;
    private final CommentReader reader;

    /// @param inUse the apps in use, as the driver calls them
    /// @param order how `3/2` is read; usually [DayOrder#of(java.util.Locale)]
    /// @param texts for labels and sentences; their locale decides on times too
    public QuickLines(List<AppProfile> inUse, DayOrder order, Texts texts, CommentReader reader) {
        this.apps = new AppNames(inUse);
        this.times = new TimeWords(texts.locale());
        this.order = order;
        this.texts = texts;
        this.reader = reader;
    }

    /// What `text` says. Anything at all can be read; what cannot be understood is words.
    public QuickLine read(String text, Before before) {
        var line = Line.of(text, apps::isName, this::standsForItself);
        var scan = scan(line, before, false);
        var found = scan.run();
        var ofFive = found.stream().filter(f -> Scan.isOfFive(line, f)).findFirst();
        var question = false;
        if (ofFive.isPresent()) {
            var answer = before.answers().get(Part.VERDICT);
            var hasVerdict = found.stream().anyMatch(f -> f.part() == Part.VERDICT);
            var hasDay = found.stream().anyMatch(f -> f.part() == Part.DAY && !Scan.isOfFive(line, f));
            if (answer == null ? !hasVerdict && hasDay : !answer.equals(AS_DAY)) {
                scan = scan(line, before, true);
                found = scan.run();
            } else if (answer == null && hasVerdict == hasDay) {
                question = true;
            }
        }
        var decision = new Decision(line, found, before, apps, this, reader);
        if (question) {
            decision.askOfFive(ofFive.get());
        }
        var second = scan.second();
        if (second != null) {
            decision.askSecond(second);
        }
        return decision.line();
    }

    /// What lines say that stand one below the other.
    public List<QuickList.Read> list(List<QuickList.Typed> lines, Before first) {
        return QuickList.read(this, lines, first);
    }

    private Scan scan(Line line, Before before, boolean ofFive) {
        var spanish = texts.locale().getLanguage().equals("es");
        var spacedMarks = texts.locale().getLanguage().equals("fr");
        var days = new DayWords(before.today(), order, spanish);
        return new Scan(line, apps, days, times, ofFive, spacedMarks);
    }

    /// Whether a sign glued behind `word` is one.
    private boolean standsForItself(String word) {
        return GLUED.matcher(word).matches() || WEEKDAYS.contains(word);
    }

    /// Asks what a line of nothing but words is.
    ///
    /// @param above whether it may go on with a line above it
    LineDoubt wordsAlone(boolean above) {
        var choices = new ArrayList<LineDoubt.Choice>();
        if (above) {
            choices.add(new LineDoubt.Choice(QuickList.JOIN, texts.get("notes.join")));
        }
        choices.add(new LineDoubt.Choice(LineDoubt.AS_WORDS, texts.get("notes.own-line")));
        choices.add(new LineDoubt.Choice(LineDoubt.NONE, texts.get("notes.mail.leave-out")));
        return new LineDoubt(Part.WORDS, null, texts.get("notes.doubt.words-alone"), choices);
    }

    /// How a reader sees the value of a [Chip] or of an answer.
    public String label(Part part, String value) {
        if (value.equals(LineDoubt.AS_WORDS) || value.equals(LineDoubt.NONE)) {
            return texts.get("notes.as-" + value);
        }
        return switch (part) {
            case APP -> apps.label(new Platform(value));
            case VERDICT ->
                Character.isDigit(value.charAt(0))
                        ? texts.count("notes.stars", Long.parseLong(value))
                        : texts.get("notes.thumb." + value);
            case DAY -> texts.weekdayAndDay(LocalDate.parse(value));
            case TIME -> texts.time(LocalTime.parse(value));
            case ORDER -> "#" + value;
            case OUTSIDE -> texts.get("notes.outside");
            case WORDS -> value;
        };
    }

    Texts texts() {
        return texts;
    }
}
