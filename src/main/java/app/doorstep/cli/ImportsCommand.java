package app.doorstep.cli;

import app.doorstep.workbench.ImportedBatch;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.core.JsonGenerator;

/// `imports`: the batches, newest first.
@Command(name = "imports")
final class ImportsCommand extends NotebookCommand {
    @Mixin
    private JsonOption json = new JsonOption();

    ImportsCommand(Session session) {
        super(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var batches = notebook.imports().history();
        if (json.wanted()) {
            results().jsonArray(batches, ImportsCommand::write);
        } else if (batches.isEmpty()) {
            results().line(say("imports.none"));
        } else {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of(say("imports.batch"), say("at"), say("records"), say("stored"), say("files"), ""));
            batches.forEach(batch -> rows.add(row(batch)));
            results().table(rows, 0, 2, 3);
        }
        return ExitCode.DONE;
    }

    private List<String> row(ImportedBatch batch) {
        return List.of(
                Long.toString(batch.batch()),
                session.local(batch.at()),
                session.texts().number(batch.records()),
                session.texts().number(batch.stored()),
                String.join(", ", batch.files()),
                batch.undone() ? say("imports.undone") : "");
    }

    private static void write(JsonGenerator json, ImportedBatch batch) {
        json.writeStartObject();
        json.writeNumberProperty("batch", batch.batch());
        json.writeStringProperty("at", Results.instant(batch.at()));
        Results.strings(json, "files", batch.files());
        json.writeNumberProperty("records", batch.records());
        json.writeNumberProperty("stored", batch.stored());
        json.writeNumberProperty("updated", batch.updated());
        json.writeNumberProperty("duplicates", batch.duplicates());
        json.writeNumberProperty("nearDuplicates", batch.nearDuplicates());
        json.writeNumberProperty("rejected", batch.rejected());
        json.writeBooleanProperty("undone", batch.undone());
        json.writeEndObject();
    }
}
