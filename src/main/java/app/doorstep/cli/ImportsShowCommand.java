package app.doorstep.cli;

import app.doorstep.storage.RowOutcome;
import app.doorstep.workbench.ImportedLine;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/// `imports show`: what became of each row of one batch.
@Command(name = "show")
final class ImportsShowCommand extends NotebookCommand {
    @Parameters(paramLabel = "BATCH")
    private Long batch = 0L;

    @Option(names = "--outcome", paramLabel = "stored|updated|duplicate|near_duplicate|rejected")
    private @Nullable RowOutcome outcome;

    @Option(names = "--offset", paramLabel = "N")
    private Long offset = 0L;

    @Option(names = "--limit", paramLabel = "N")
    private Integer limit = Integer.MAX_VALUE;

    @Option(names = "--rejects", paramLabel = "FILE.csv")
    private @Nullable Path rejects;

    @Mixin
    private JsonOption json = new JsonOption();

    ImportsShowCommand(Session session) {
        super(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        if (rejects != null) {
            notebook.review().writeRejects(batch, session.resolve(rejects));
        }
        var lines = notebook.review().lines(batch, outcome, offset, limit);
        if (json.wanted()) {
            results().jsonArray(lines, ImportsShowCommand::write);
        } else {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of(say("imports.file"), say("imports.line"), say("imports.outcome"), ""));
            lines.forEach(line -> rows.add(List.of(
                    line.file(),
                    Long.toString(line.line()),
                    say("imports." + line.outcome().id()),
                    line.reason())));
            results().table(rows, 1);
        }
        return ExitCode.DONE;
    }

    private static void write(JsonGenerator json, ImportedLine line) {
        json.writeStartObject();
        json.writeStringProperty("file", line.file());
        json.writeNumberProperty("line", line.line());
        json.writeStringProperty("outcome", line.outcome().id());
        Results.number(json, "feedback", line.feedback());
        Results.number(json, "twin", line.twin());
        Results.string(json, "column", line.column());
        json.writeStringProperty("reason", line.reason());
        json.writeEndObject();
    }
}
