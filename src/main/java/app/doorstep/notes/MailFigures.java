package app.doorstep.notes;

import app.doorstep.domain.AppGuide;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.ShippedGuides;
import app.doorstep.domain.StatedFigure;
import app.doorstep.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The figures of a summary of one app: standings and numbers, each on a line of its own or on the line beside its
/// name. What fits two figures is asked.
final class MailFigures {
    private static final Pattern VALUE =
            Pattern.compile("[\u2605\\s]*\\d[\\d.,]*\\s*(?:%|\u2605|stars?|estrellas|/ ?5)?\\s*");
    /// The answer that of two lines the later one holds.
    private static final String HOLDS = "holds";
    /// What is told where it is not understood: a number, or a standing by an unknown word.
    private static final String NOTEWORTHY = ".*(?:\\d|\\b(?:standing|level|tier|situacion|nivel)\\b).*";
    /// Where a line says one thing after another.
    private static final Pattern BETWEEN =
            Pattern.compile("(?<=[.;!?])\\s+|\\s+[|\u00b7\u2022]\\s+|,?\\s+(?:and|while|but|y|e|mientras"
                    + "|pero)\\s+(?=(?:your|you|the|an?|tu|tus|su|la|el|una?)\\b)|,\\s+(?=(?:your|tu|su)\\b)");
    /// An answer that is the value itself.
    private static final Pattern VALUE_ALONE = Pattern.compile("\\d[\\d.]*");
    private static final String WORD_ALONE = "[\\p{L} ]{3,24}";

    private final Platform platform;
    private final LocalDate on;
    private final @Nullable Period week;
    private final Map<String, String> answers;
    private final Texts texts;
    private final AppGuide guide;
    private final MailStandings standings;
    private final List<Mail.Figure> figures = new ArrayList<>();
    private final List<Mail.Question> questions = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    /// More than six parameters would be asked otherwise: what the mail says of itself comes as one.
    MailFigures(Platform platform, Mail head, LocalDate on, Map<String, String> answers, Texts texts) {
        this.platform = platform;
        this.on = on;
        this.week = head.week();
        this.answers = answers;
        this.texts = texts;
        this.guide = ShippedGuides.of(platform);
        this.standings = new MailStandings(guide);
    }

    List<Mail.Figure> figures() {
        return figures;
    }

    List<Mail.Question> questions() {
        return questions;
    }

    List<String> unread() {
        return unread;
    }

    /// Reads them.
    ///
    /// @param raw the lines of the mail
    /// @param skip lines that are quotes or days
    void read(List<String> raw, Set<Integer> skip) {
        var pending = "";
        var pendingValue = "";
        for (var i = 0; i < raw.size(); i++) {
            var line = Line.core(raw.get(i)).strip();
            if (skip.contains(i) || line.isBlank()) {
                pending = line.isBlank() ? pending : "";
                continue;
            }
            var isValue = VALUE.matcher(
                            Line.core(ScreenText.numbers(raw.get(i))).strip())
                    .matches();
            if (isValue && !pending.isEmpty()) {
                line(i, pending + ": " + raw.get(i).strip());
                pending = "";
            } else if (isValue) {
                pendingValue = raw.get(i).strip();
            } else if (!pendingValue.isEmpty() && MailNumbers.isLabel(line)) {
                line(i, raw.get(i).strip() + ": " + pendingValue);
                pendingValue = "";
            } else if (standings.words(line).isEmpty()
                    && !line.contains(": ")
                    && (MailStandings.named(line).isPresent() || isLabelAlone(line))) {
                pending = raw.get(i).strip();
            } else if (!pending.isEmpty()
                    && line.matches(WORD_ALONE)
                    && !standings.words(line).isEmpty()) {
                line(i, pending + ": " + raw.get(i).strip());
                pending = "";
            } else {
                line(i, raw.get(i).strip());
            }
        }
    }

    private static boolean isLabelAlone(String line) {
        return MailNumbers.isLabel(line) && line.chars().noneMatch(Character::isDigit) && line.length() < 40;
    }

    private void line(int index, String said) {
        var id = "figure-" + (index + 1);
        var clauses = BETWEEN.splitAsStream(said).toList();
        var saying = clauses.stream().filter(MailFigures::saysSomething).count();
        if (saying < 2) {
            clause(id, said);
            return;
        }
        for (var i = 0; i < clauses.size(); i++) {
            clause(i == 0 ? id : id + "-" + (i + 1), clauses.get(i));
        }
    }

    private static boolean saysSomething(String clause) {
        var line = Line.core(clause);
        return MailNumbers.isLabel(line) && line.chars().anyMatch(Character::isDigit);
    }

    private void clause(String id, String said) {
        var line = Line.core(said).strip();
        var given = answers.get(id);
        if (Mail.NONE.equals(given)) {
            return;
        }
        var answer = HOLDS.equals(given) ? null : given;
        var words = standings.words(line);
        if (!words.isEmpty()
                && (MailStandings.named(line).isPresent() || line.matches(".*\\b(?:standing|situacion|nivel)\\b.*"))) {
            standing(id, said, line, words, answer);
            return;
        }
        var mended = Line.core(ScreenText.numbers(said)).strip();
        if (!mended.equals(line) && MailNumbers.of(mended).isPresent()) {
            mended(id, said, MailNumbers.of(mended).orElseThrow(), answer);
            return;
        }
        MailNumbers.of(line).ifPresentOrElse(found -> number(id, said, found, answer), () -> {
            if (MailStandings.named(line).isPresent() || line.matches(NOTEWORTHY)) {
                unread.add(said);
            }
        });
    }

    private void standing(String id, String said, String line, List<String> words, @Nullable String answer) {
        var choices = new ArrayList<LineDoubt.Choice>();
        for (var slot : guide.figures()) {
            var named = MailStandings.named(line);
            if (!slot.words().isEmpty() && (named.isEmpty() || named.get().equals(slot.name()))) {
                for (var word : words) {
                    choices.add(new LineDoubt.Choice(slot.name() + "=" + word, slot.name() + ": " + word));
                }
            }
        }
        var chosen = answer != null
                ? answer
                : choices.size() == 1 ? choices.getFirst().value() : null;
        if (chosen != null && chosen.indexOf('=') > 0) {
            var sign = chosen.indexOf('=');
            add(id, said, StatedFigure.standing(platform, on, chosen.substring(0, sign), chosen.substring(sign + 1)));
        } else if (choices.isEmpty()) {
            unread.add(said);
        } else {
            ask(id, said, choices);
        }
    }

    /// A number that holds letters, as programs read it off pictures: asked, whatever it seems to be.
    private void mended(String id, String said, MailNumbers.Labelled found, @Nullable String answer) {
        if (found.what() == MailNumbers.What.OTHER || found.unit() == null) {
            unread.add(said);
        } else if (answer == null) {
            ask(id, said, List.of(value(found.value(), found.unit())));
        } else {
            number(id, said, found, answer);
        }
    }

    private LineDoubt.Choice value(BigDecimal value, FigureUnit unit) {
        return new LineDoubt.Choice(value.toPlainString(), label(value, unit));
    }

    private void number(String id, String said, MailNumbers.Labelled found, @Nullable String answer) {
        var unit = found.unit();
        if (found.what() == MailNumbers.What.OTHER || unit == null) {
            unread.add(said);
            return;
        }
        if (found.what() == MailNumbers.What.DELIVERIES) {
            var period = week;
            if (period == null) {
                unread.add(said);
            } else {
                add(
                        id,
                        said,
                        StatedFigure.deliveries(
                                platform, on, period, found.value().longValueExact()));
            }
            return;
        }
        if (!found.others().isEmpty()) {
            if (answer == null) {
                ask(
                        id,
                        said,
                        Stream.concat(Stream.of(found.value()), found.others().stream())
                                .map(value -> value(value, unit))
                                .toList());
                return;
            }
            if (VALUE_ALONE.matcher(answer).matches()) {
                number(id, said, found.with(new BigDecimal(answer)), answer);
                return;
            }
        }
        var name = switch (found.what()) {
            case COMPLETION -> "completion rate";
            case SERVICE -> "customer service";
            case RATING, DELIVERIES, OTHER -> StatedFigure.OVERALL;
        };
        var figure = StatedFigure.number(platform, on, name, found.value(), unit, window(found, name, unit));
        if (answer == null && name.equals(StatedFigure.OVERALL) && isUnusual(unit)) {
            ask(id, said, List.of(new LineDoubt.Choice(name, label(found.value(), unit))));
        } else {
            add(id, said, figure);
        }
    }

    private @Nullable String window(MailNumbers.Labelled found, String name, FigureUnit unit) {
        return found.window() != null
                ? found.window()
                : slot(name)
                        .filter(slot -> slot.unit() == unit)
                        .map(AppGuide.Slot::window)
                        .orElse(null);
    }

    /// Whether the app is known to show its rating in another unit.
    private boolean isUnusual(FigureUnit unit) {
        return Platform.SHIPPED.contains(platform)
                && slot(StatedFigure.OVERALL).map(slot -> slot.unit() != unit).orElse(true);
    }

    private Optional<AppGuide.Slot> slot(String name) {
        return guide.figures().stream().filter(slot -> slot.name().equals(name)).findFirst();
    }

    private String label(BigDecimal value, FigureUnit unit) {
        return texts.get("notes.mail." + unit.id(), value.toPlainString());
    }

    private void ask(String id, String said, List<LineDoubt.Choice> choices) {
        var all = new ArrayList<>(choices);
        all.add(new LineDoubt.Choice(Mail.NONE, texts.get("notes.mail.leave-out")));
        questions.add(new Mail.Question(id, said, texts.get("notes.mail.figure"), all));
    }

    /// Keeps a figure; of two that say the same thing the first one counts, and a different one is asked about.
    private void add(String id, String said, StatedFigure figure) {
        if (taken.add(figure.name())) {
            figures.add(new Mail.Figure(id, said, figure));
            return;
        }
        var first = figures.stream()
                .filter(known -> known.figure().name().equals(figure.name()))
                .findFirst();
        if (first.isPresent() && !first.get().figure().equals(figure)) {
            var earlier = first.get();
            figures.remove(earlier);
            if (HOLDS.equals(answers.get(id))) {
                figures.add(new Mail.Figure(id, said, figure));
                return;
            }
            questions.add(new Mail.Question(
                    id,
                    said,
                    texts.get("notes.mail.twice", earlier.line()),
                    List.of(new LineDoubt.Choice(Mail.NONE, earlier.line()), new LineDoubt.Choice(HOLDS, said))));
        }
    }
}
