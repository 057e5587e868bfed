package app.doorstep.cli;

import app.doorstep.domain.Identified;
import app.doorstep.domain.Platform;
import app.doorstep.importing.DateOrder;
import app.doorstep.notes.Before;
import app.doorstep.notes.DayOrder;
import app.doorstep.notes.LineDoubt;
import app.doorstep.notes.Mail;
import app.doorstep.notes.Part;
import app.doorstep.notes.Pasted;
import app.doorstep.notes.QuickLine;
import app.doorstep.notes.QuickList;
import app.doorstep.workbench.ImportRequest;
import app.doorstep.workbench.LineReader;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `paste`: a text that was copied from somewhere, be it quick lines, a table or a weekly summary.
@Command(name = "paste")
final class PasteCommand extends NotebookCommand {
    private static final String SECOND = "b";

    @Parameters(paramLabel = "FILE|-")
    private Path file = Path.of("-");

    @Option(names = "--platform", paramLabel = "P")
    private @Nullable Platform platform;

    @Option(names = "--on", paramLabel = "D")
    private @Nullable LocalDate on;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(names = "--answer", paramLabel = "WHAT=VALUE")
    private List<String> given = new ArrayList<>();

    @Option(names = "--dry-run")
    private boolean dryRun;

    private final Map<String, String> answers = new LinkedHashMap<>();
    private final LineReadings readings;

    PasteCommand(Session session) {
        super(session);
        this.readings = new LineReadings(session);
    }

    @Override
    void check() throws Trouble {
        reading.choices(session);
        for (var answer : given) {
            var sign = answer.indexOf('=');
            if (sign < 1 || sign == answer.length() - 1) {
                throw misuse("not-a-pair", answer, "WHAT=VALUE");
            }
            answers.put(answer.substring(0, sign), answer.substring(sign + 1));
        }
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var order = reading.choices(session).dateOrder();
        var reader = notebook.notes()
                .reader(order == null ? null : order == DateOrder.DMY ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
        return switch (notebook.notes().pasted(session.read(file))) {
            case Pasted.Lines lines -> lines(notebook, reader, lines);
            case Pasted.Table table -> table(notebook, table);
            case Pasted.Letter letter -> letter(notebook, reader, letter.text());
        };
    }

    private int lines(Workbench notebook, LineReader reader, Pasted.Lines pasted) throws Trouble {
        pasted.leftOut()
                .forEach(left -> session.tell(say("paste.left-out", left).strip()));
        var names = new ArrayList<String>();
        var typed = new ArrayList<QuickList.Typed>();
        for (var text : pasted.lines()) {
            type(reader, text, Integer.toString(typed.size() - splits(names) + 1), names, typed);
        }
        var found = reader.list(typed, new Before(session.today(), platform, on, Map.of()));
        if (found.isEmpty()) {
            throw unusable("line.empty");
        }
        var lines = found.stream().map(QuickList.Read::line).toList();
        var open = LineReadings.open(lines);
        if (open > 0) {
            session.tell(session.texts().count("cli.paste.open", open));
            readings.ask(
                    lines,
                    found.stream().map(read -> names.get(read.place())).toList(),
                    (name, answer) -> answer(
                            name + "." + answer.doubt().part().id(),
                            answer.choice().value()));
            return ExitCode.NOT_USABLE;
        }
        var ids = dryRun
                ? List.<Long>of()
                : notebook.notes()
                        .add(lines.stream()
                                .map(QuickLine::entry)
                                .flatMap(Optional::stream)
                                .toList());
        for (var i = 0; i < lines.size(); i++) {
            var reading = readings.of(lines.get(i));
            results()
                    .line(
                            dryRun
                                    ? say("line.read", names.get(found.get(i).place()), reading)
                                    : say("line.done", Long.toString(ids.get(i)), reading));
        }
        return ExitCode.DONE;
    }

    private static int splits(List<String> names) {
        return (int) names.stream().filter(name -> name.endsWith(SECOND)).count();
    }

    /// Adds a line, or the two that the driver says it is: the second of line 3 is called 3b.
    private void type(LineReader reader, String text, String name, List<String> names, List<QuickList.Typed> typed) {
        var mine = answers(name);
        var halves = LineDoubt.SPLIT.equals(mine.remove(Part.WORDS))
                ? reader.read(text, Before.on(session.today())).halves()
                : List.of(text);
        names.add(name);
        typed.add(new QuickList.Typed(halves.getFirst(), halves.size() > 1 ? mine : answers(name)));
        if (halves.size() > 1) {
            names.add(name + SECOND);
            typed.add(new QuickList.Typed(halves.getLast(), answers(name + SECOND)));
        }
    }

    /// What was answered for a line: `2.day=2026-03-02`, `2.app=uber-eats`.
    private Map<Part, String> answers(String line) {
        var mine = new EnumMap<Part, String>(Part.class);
        answers.forEach((what, value) -> {
            if (what.startsWith(line + ".")) {
                Identified.of(Part.class, what.substring(what.indexOf('.') + 1))
                        .ifPresent(part -> mine.put(part, value));
            }
        });
        return mine;
    }

    private int table(Workbench notebook, Pasted.Table table) throws Trouble {
        var outcome = notebook.imports()
                .run(
                        new ImportRequest(
                                List.of(notebook.notes().file(table)),
                                reading.choices(session),
                                platform,
                                null,
                                null,
                                dryRun,
                                false),
                        session.stopping());
        var results = new ImportResults(session, dryRun);
        results.print(outcome);
        if (!outcome.hasRejections()) {
            return ExitCode.DONE;
        }
        results.tellRejected(outcome);
        return ExitCode.WITH_FAILURES;
    }

    private int letter(Workbench notebook, LineReader reader, String text) throws Trouble {
        var all = new HashMap<>(answers);
        if (platform != null) {
            all.put(Mail.APP, platform.id());
        }
        if (on != null) {
            all.put(Mail.DAY, on.toString());
        }
        var mail = reader.mail(text, session.today(), all);
        if (!mail.questions().isEmpty()) {
            session.tell(
                    session.texts().count("cli.paste.open", mail.questions().size()));
            mail.questions().forEach(question -> session.tell(asked(question)));
            return ExitCode.NOT_USABLE;
        }
        if (!mail.isReady()) {
            mail.unread()
                    .forEach(line -> session.tell(say("paste.left-out", line).strip()));
            throw unusable("paste.nothing");
        }
        if (!dryRun) {
            notebook.notes().keep(mail);
        }
        var head = session.texts()
                .count(
                        dryRun ? "cli.paste.would" : "cli.paste.kept",
                        mail.figures().size() + mail.comments().size());
        results()
                .line(say(
                        "paste.of",
                        head,
                        reader.label(Part.APP, String.valueOf(mail.app())),
                        String.valueOf(mail.on())));
        mail.figures().forEach(figure -> results().line("  " + FiguresCommand.says(figure.figure(), session.texts())));
        mail.comments().forEach(comment -> results().line("  " + said(comment)));
        mail.unread().forEach(line -> results().line(say("paste.left-out", line)));
        return ExitCode.DONE;
    }

    private static String said(Mail.Comment comment) {
        var stars = comment.stars();
        var thumb = comment.thumb();
        var verdict = stars != null ? stars + " " : thumb != null ? thumb.id() + " " : "";
        return comment.day() + " " + verdict + comment.words();
    }

    private String asked(Mail.Question question) {
        var choices = question.choices().stream()
                .map(choice -> answer(question.id(), choice.value()))
                .collect(Collectors.joining(" / "));
        var words = question.line().isEmpty()
                ? question.message()
                : question.message() + " \u201c" + question.line() + "\u201d";
        return say("line.doubt.choices", words, choices);
    }

    private static String answer(String what, String value) {
        var pair = what + "=" + value;
        return "--answer " + (pair.matches("[A-Za-z0-9:=._-]+") ? pair : "'" + pair + "'");
    }
}
