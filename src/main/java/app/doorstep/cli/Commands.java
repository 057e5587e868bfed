package app.doorstep.cli;

import app.doorstep.analysis.Step;
import app.doorstep.domain.Audience;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Outcome;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Rater;
import app.doorstep.domain.Sentiment;
import app.doorstep.importing.DateOrder;
import app.doorstep.replies.Draft;
import app.doorstep.report.Paper;
import app.doorstep.report.Section;
import picocli.CommandLine;

/// Every command there is, in the order of the help.
final class Commands {
    private Commands() {}

    static CommandLine of(Doorstep doorstep, Session session) {
        var line = new CommandLine(doorstep)
                .addSubcommand(new PreviewCommand(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new ImportsCommand(session))
                .addSubcommand(new UndoCommand(session))
                .addSubcommand(new AddCommand(session))
                .addSubcommand(new EditCommand(session))
                .addSubcommand(new DeleteCommand(session))
                .addSubcommand(new FlagCommand(session))
                .addSubcommand(new MarkCommand(session))
                .addSubcommand(new FeedbackCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new TrendCommand(session))
                .addSubcommand(new RatingCommand(session))
                .addSubcommand(new TipsCommand(session))
                .addSubcommand(new ReplyCommand(session))
                .addSubcommand(new CheckReplyCommand(session))
                .addSubcommand(new SentCommand(session))
                .addSubcommand(new OutcomeCommand(session))
                .addSubcommand(new ReportCommand(session))
                .addSubcommand(new CommandLine(new AppsCommand(session)).addSubcommand(new AppsSetCommand(session)))
                .addSubcommand(PolicyCommand.line(session))
                .addSubcommand(new BackupCommand(session))
                .addSubcommand(new BackupsCommand(session))
                .addSubcommand(new RestoreCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new ClassifyCommand(session))
                .addSubcommand(new SampleCommand(session))
                .addSubcommand(new TourCommand(session))
                .addSubcommand(new ScreenshotsCommand(session));
        teach(line, new Arguments(session));
        return line;
    }

    private static void teach(CommandLine line, Arguments arguments) {
        arguments.teach(line);
        arguments.teach(line, Audience.class);
        arguments.teach(line, Coverage.class);
        arguments.teach(line, DateOrder.class);
        arguments.teach(line, Draft.Kind.class);
        arguments.teach(line, Factor.class);
        arguments.teach(line, Kind.class);
        arguments.teach(line, Outcome.class);
        arguments.teach(line, Paper.class);
        arguments.teach(line, Polarity.class);
        arguments.teach(line, Rater.class);
        arguments.teach(line, Section.class);
        arguments.teach(line, Sentiment.class);
        arguments.teach(line, Step.class);
    }
}
