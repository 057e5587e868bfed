package app.doorstep.cli;

import app.doorstep.analysis.Step;
import app.doorstep.domain.Audience;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Outcome;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Rater;
import app.doorstep.domain.Sentiment;
import app.doorstep.importing.DateOrder;
import app.doorstep.replies.Draft;
import app.doorstep.report.Paper;
import app.doorstep.report.ReportKind;
import app.doorstep.report.Section;
import app.doorstep.storage.RowOutcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;

/// Every command there is, in the order of the help.
final class Commands {
    private static final Map<String, Function<Session, CommandLine>> ALL = new LinkedHashMap<>();

    static {
        add("preview", PreviewCommand::new);
        add("import", ImportCommand::new);
        ALL.put(
                "imports",
                session -> new CommandLine(new ImportsCommand(session)).addSubcommand(new ImportsShowCommand(session)));
        add("undo", UndoCommand::new);
        add("add", AddCommand::new);
        ALL.put("line", LineCommand::line);
        add("paste", PasteCommand::new);
        add("checkin", CheckinCommand::new);
        add("attach", AttachCommand::new);
        add("figures", FiguresCommand::new);
        ALL.put("event", EventCommand::line);
        add("edit", EditCommand::new);
        add("delete", DeleteCommand::new);
        add("flag", FlagCommand::new);
        add("mark", MarkCommand::new);
        ALL.put("own-words", OwnWordsCommand::line);
        add("reread", RereadCommand::new);
        add("feedback", FeedbackCommand::new);
        add("export", ExportCommand::new);
        add("trend", TrendCommand::new);
        add("words", WordsCommand::new);
        add("rating", RatingCommand::new);
        add("tips", TipsCommand::new);
        add("reply", ReplyCommand::new);
        add("check-reply", CheckReplyCommand::new);
        add("sent", SentCommand::new);
        add("outcome", OutcomeCommand::new);
        add("report", ReportCommand::new);
        ALL.put(
                "apps",
                session -> new CommandLine(new AppsCommand(session)).addSubcommand(new AppsSetCommand(session)));
        ALL.put("policy", PolicyCommand::line);
        ALL.put("preset", PresetCommand::line);
        add("backup", BackupCommand::new);
        add("backups", BackupsCommand::new);
        add("restore", RestoreCommand::new);
        add("forget", ForgetCommand::new);
        add("check", CheckCommand::new);
        add("classify", ClassifyCommand::new);
        add("sample", SampleCommand::new);
        add("tour", TourCommand::new);
        add("screenshots", ScreenshotsCommand::new);
    }

    private Commands() {}

    private static void add(String name, Function<Session, ? extends PlainCommand> command) {
        ALL.put(name, session -> new CommandLine(command.apply(session)));
    }

    static Set<String> names() {
        return Collections.unmodifiableSet(ALL.keySet());
    }

    /// The commands that a call names, all of them where it asks for help: picocli looks at every option of each, and
    /// doing so for all takes longer than most commands run.
    static CommandLine of(Doorstep doorstep, Session session, List<String> arguments) {
        var help = arguments.stream().anyMatch(Commands::asksForHelp);
        var line = new CommandLine(doorstep);
        ALL.forEach((name, command) -> {
            if (help || arguments.contains(name)) {
                line.addSubcommand(name, command.apply(session));
            }
        });
        teach(line, new Arguments(session));
        return line;
    }

    private static boolean asksForHelp(String argument) {
        return argument.equals("--help")
                || (argument.startsWith("-") && !argument.startsWith("--") && argument.indexOf('h') > 0);
    }

    private static void teach(CommandLine line, Arguments arguments) {
        arguments.teach(line);
        arguments.teach(line, Audience.class);
        arguments.teach(line, Coverage.class);
        arguments.teach(line, RowOutcome.class);
        arguments.teach(line, DateOrder.class);
        arguments.teach(line, Draft.Kind.class);
        arguments.teach(line, Factor.class);
        arguments.teach(line, FigureUnit.class);
        arguments.teach(line, Kind.class);
        arguments.teach(line, Outcome.class);
        arguments.teach(line, Paper.class);
        arguments.teach(line, ReportKind.class);
        arguments.teach(line, Polarity.class);
        arguments.teach(line, Rater.class);
        arguments.teach(line, Section.class);
        arguments.teach(line, Sentiment.class);
        arguments.teach(line, Step.class);
    }
}
