package app.doorstep.notes;

import app.doorstep.comments.CommentReader;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads a weekly summary that was pasted out of a mail: which app, which week, what it states, what it quotes.
///
/// Where a thing can be meant in two ways it is asked; numbers that are none of the driver's ratings are named as left
/// out. The same text, answers and day always give the same reading. Thread-safe.
public final class MailReader {
    private static final Pattern CUE = Pattern.compile(
            "\\b(?:summary|recap|weekly|week (?:of|ending|in review)|your (?:\\w+ ){0,2}week|resumen|semanal|semana"
                    + " (?:del?|que)|tu semana|unsubscribe|cancelar suscripcion|dear|estimad[oa]|your (?:\\w+ ){0,2}"
                    + "(?:ratings?|standing|stats)|(?:tu|tus)"
                    + " (?:calificacion|valoracion|situacion|estadisticas)\\w*)\\b|^(?:subject|asunto)\\s*:");
    /// A figure as screens show it: its name, alone or with a value behind it.
    private static final Pattern SCREEN =
            Pattern.compile("(?:(?:your|overall|customer|average|satisfaction|tu|lifetime)"
                    + " )*(?:rating|(?:completion|acceptance|on[- ]time) rate|delivery"
                    + " quality|reliability|deliveries|standing|calificacion|valoracion|calidad de (?:la"
                    + " )?entregas?|fiabilidad|tasa de \\p{L}+)[: ]*\\S{0,8}");
    private static final int LEAST_LINES = 3;

    private final List<AppProfile> inUse;
    private final Texts texts;
    private final CommentReader reader;

    /// @param inUse the apps in use, as the driver calls them
    public MailReader(List<AppProfile> inUse, Texts texts, CommentReader reader) {
        this.inUse = List.copyOf(inUse);
        this.texts = texts;
        this.reader = reader;
    }

    /// Whether a text is such a mail rather than quick lines: it speaks of a week or of "your rating", and states
    /// something.
    static boolean is(List<String> lines) {
        var core = lines.stream()
                .map(line -> Line.core(ScreenText.names(MailText.clean(line))).strip())
                .toList();
        return core.stream().filter(line -> SCREEN.matcher(line).matches()).count() >= 2
                || (core.size() >= LEAST_LINES
                        && core.stream().anyMatch(line -> CUE.matcher(line).find())
                        && (core.stream().anyMatch(MailNumbers::isLabel)
                                || core.stream()
                                        .anyMatch(line -> line.matches(".*\\b(?:quality|standing|calidad)\\b.*"))));
    }

    /// What a mail says.
    ///
    /// @param answers to [Mail.Question#id()], and [Mail#NONE] for the id of a figure or comment that is left out
    public Mail read(String text, LocalDate today, Map<String, String> answers) {
        var lines = text.lines().map(MailText::clean).toList();
        var named = lines.stream().map(ScreenText::names).toList();
        var core = named.stream().map(Line::core).toList();
        var days = new MailDays(today);
        var questions = new ArrayList<Mail.Question>();
        var quotes = MailQuotes.of(lines);
        var skip = new HashSet<Integer>();
        for (var quote : quotes) {
            for (var i = quote.from(); i < quote.to(); i++) {
                skip.add(i);
            }
        }
        var sections = new MailSections(core, skip, new AppNames(inUse));
        var app = app(core, sections, answers, questions);
        var others = app == null ? Set.<Integer>of() : sections.notAbout(app.id());
        core = without(core, others);
        quotes = quotes.stream().filter(quote -> !others.contains(quote.from())).toList();
        var week = days.week(core).orElse(null);
        var on = day(days, core, week, today, answers, questions);
        for (var i = 0; i < core.size(); i++) {
            if ((days.isDays(core.get(i)) && !MailNumbers.isLabel(core.get(i)))
                    || core.get(i).matches("^(?:subject|asunto|from|de|to|para)\\s*:.*")) {
                skip.add(i);
            }
        }
        var comments = comments(quotes, days, answers);
        if (comments.stream().anyMatch(comment -> comment.day() == null)) {
            comments = dated(comments, week, on, answers, questions);
        }
        var head = new Mail(app, on, week, List.of(), comments, questions, List.of());
        if (app == null || on == null) {
            return head;
        }
        var figures = new MailFigures(app, head, on, answers, texts);
        figures.read(without(named, others), skip);
        questions.addAll(figures.questions());
        var unread = new ArrayList<>(figures.unread());
        others.stream().sorted().map(lines::get).filter(line -> !line.isBlank()).forEach(unread::add);
        return new Mail(app, on, week, figures.figures(), comments, questions, unread);
    }

    /// The lines with nothing in the place of the `others`.
    private static List<String> without(List<String> lines, Set<Integer> others) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> others.contains(i) ? "" : lines.get(i))
                .toList();
    }

    private @Nullable Platform app(
            List<String> lines, MailSections sections, Map<String, String> answers, List<Mail.Question> questions) {
        var answer = answers.get(Mail.APP);
        if (answer != null) {
            return new Platform(answer);
        }
        var names = new AppNames(inUse);
        if (!sections.several().isEmpty()) {
            questions.add(
                    new Mail.Question(Mail.APP, "", texts.get("notes.mail.apps"), choices(sections.several(), names)));
            return null;
        }
        var counts = new HashMap<String, Integer>();
        var open = new LinkedHashSet<String>();
        for (var text : lines) {
            var line = Line.of(text);
            for (var i = 0; i < line.size(); i++) {
                var found = names.at(line, i);
                if (found.isPresent()) {
                    var values = found.get().values();
                    if (values.size() == 1) {
                        counts.merge(values.getFirst(), 1, Integer::sum);
                    } else {
                        open.addAll(values);
                    }
                    i = found.get().to() - 1;
                }
            }
        }
        var most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var best = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (best.size() == 1) {
            return new Platform(best.getFirst());
        }
        var only = names.only();
        if (best.isEmpty() && open.isEmpty() && only.isPresent()) {
            return only.get();
        }
        var choices = best.isEmpty()
                ? open.isEmpty() ? names.choices().stream().map(Platform::id).toList() : List.copyOf(open)
                : best;
        questions.add(new Mail.Question(Mail.APP, "", texts.get("notes.mail.app"), choices(choices, names)));
        return null;
    }

    private static List<LineDoubt.Choice> choices(List<String> apps, AppNames names) {
        return apps.stream()
                .map(id -> new LineDoubt.Choice(id, names.label(new Platform(id))))
                .toList();
    }

    private @Nullable LocalDate day(
            MailDays days,
            List<String> lines,
            @Nullable Period week,
            LocalDate today,
            Map<String, String> answers,
            List<Mail.Question> questions) {
        var answer = answers.get(Mail.DAY);
        if (answer != null) {
            return LocalDate.parse(answer);
        }
        var head = days.head(lines);
        if (head.isPresent() && !head.get().isAfter(today)) {
            return head.get();
        }
        if (week != null && !week.to().isAfter(today)) {
            return week.to();
        }
        var offered = new LinkedHashSet<>(days.offered(lines));
        offered.addAll(List.of(today, today.minusDays(1), today.minusDays(7)));
        questions.add(new Mail.Question(Mail.DAY, "", texts.get("notes.mail.day"), choices(offered)));
        return null;
    }

    private List<Mail.Comment> comments(List<MailQuotes.Quote> quotes, MailDays days, Map<String, String> answers) {
        var comments = new ArrayList<Mail.Comment>();
        var number = 0;
        for (var quote : quotes) {
            number++;
            var id = "comment-" + number;
            if (!Mail.NONE.equals(answers.get(id)) && !quote.words().isBlank()) {
                comments.add(new Mail.Comment(
                        id,
                        quote.words(),
                        quote.stars(),
                        quote.thumb(),
                        days.one(Line.core(quote.around())).orElse(null),
                        reader.read(quote.words(), quote.stars())));
            }
        }
        return comments;
    }

    /// Gives comments without a day the one the driver says; it is asked once for all.
    private List<Mail.Comment> dated(
            List<Mail.Comment> comments,
            @Nullable Period week,
            @Nullable LocalDate on,
            Map<String, String> answers,
            List<Mail.Question> questions) {
        var answer = answers.get(Mail.COMMENTS);
        if (answer == null) {
            var offered = new LinkedHashSet<LocalDate>();
            if (week != null) {
                week.to().datesUntil(week.to().plusDays(1)).forEach(offered::add);
                week.from()
                        .datesUntil(week.to())
                        .sorted(java.util.Comparator.reverseOrder())
                        .forEach(offered::add);
            }
            if (on != null) {
                offered.add(on);
            }
            if (offered.isEmpty()) {
                return comments;
            }
            questions.add(new Mail.Question(
                    Mail.COMMENTS,
                    "",
                    texts.count(
                            "notes.mail.comments",
                            comments.stream()
                                    .filter(comment -> comment.day() == null)
                                    .count()),
                    choices(offered)));
            return comments;
        }
        var day = LocalDate.parse(answer);
        return comments.stream()
                .map(comment -> comment.day() != null
                        ? comment
                        : new Mail.Comment(
                                comment.id(), comment.words(), comment.stars(), comment.thumb(), day, comment.marks()))
                .toList();
    }

    private List<LineDoubt.Choice> choices(Iterable<LocalDate> days) {
        var choices = new ArrayList<LineDoubt.Choice>();
        days.forEach(day -> choices.add(new LineDoubt.Choice(day.toString(), texts.weekdayAndDay(day))));
        return choices;
    }
}
