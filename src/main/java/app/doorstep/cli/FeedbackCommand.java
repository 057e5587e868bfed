package app.doorstep.cli;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Polarity;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `feedback`: the log, newest first.
@Command(name = "feedback")
final class FeedbackCommand extends NotebookCommand {
    private static final int WIDEST_COMMENT = 60;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(names = "--csv", paramLabel = "FILE")
    private @Nullable Path csv;

    FeedbackCommand(Session session) {
        super(session);
    }

    @Override
    void check() throws Trouble {
        filters.query(session);
        if (csv != null && json.wanted()) {
            throw misuse("json-or-csv");
        }
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var query = filters.query(session);
        if (csv != null) {
            ExportCommand.export(notebook, session, csv, query);
        } else if (json.wanted()) {
            var further = notebook.log().furtherBatches();
            var failed = new ArrayList<Trouble>();
            results().json(generator -> {
                generator.writeStartArray();
                try {
                    notebook.log().forEach(query, feedback -> {
                        generator.writeRaw('\n');
                        FeedbackJson.write(generator, feedback, further.getOrDefault(feedback.id(), List.of()));
                    });
                } catch (Trouble e) {
                    failed.add(e);
                }
                generator.writeRaw('\n');
                generator.writeEndArray();
            });
            if (!failed.isEmpty()) {
                throw failed.getFirst();
            }
        } else {
            print(notebook.log().find(query));
        }
        return ExitCode.DONE;
    }

    private void print(List<Feedback> found) {
        if (found.isEmpty()) {
            results().line(say("feedback.none"));
            return;
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                say("feedback.id"),
                say("feedback.date"),
                say("feedback.app"),
                say("feedback.stars"),
                say("feedback.marks"),
                say("feedback.comment")));
        found.forEach(feedback -> rows.add(row(feedback)));
        results().table(rows, 0);
        results().line(session.texts().count("cli.feedback.count", found.size()));
    }

    private List<String> row(Feedback feedback) {
        return List.of(
                Long.toString(feedback.id()),
                feedback.date().toString(),
                feedback.platform().id(),
                verdict(feedback),
                marks(feedback),
                Columns.shortened(Objects.requireNonNullElse(feedback.words().comment(), ""), WIDEST_COMMENT));
    }

    private String verdict(Feedback feedback) {
        if (feedback.stars() != null) {
            return "★".repeat(feedback.stars());
        }
        var score = feedback.verdict().serviceScore();
        return score == null
                ? say("sentiment." + feedback.sentiment().id())
                : say("feedback.score", score.toPlainString());
    }

    private String marks(Feedback feedback) {
        var marks = new StringJoiner(", ");
        var counted = feedback.effectiveMarks();
        for (var factor : Factor.values()) {
            for (var polarity : counted.getOrDefault(factor, java.util.Set.of())) {
                marks.add(session.texts().get("factor." + factor.id()) + (polarity == Polarity.PRAISE ? " +" : " -"));
            }
        }
        return marks.toString();
    }
}
