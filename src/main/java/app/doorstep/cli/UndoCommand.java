package app.doorstep.cli;

import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.UndoneImport;
import app.doorstep.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/// `undo`: takes an import back.
@Command(name = "undo")
final class UndoCommand extends NotebookCommand {
    @Parameters(paramLabel = "BATCH")
    private Long batch = 0L;

    @Mixin
    private JsonOption json = new JsonOption();

    UndoCommand(Session session) {
        super(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var undone = notebook.imports().undo(batch);
        if (json.wanted()) {
            results().json(generator -> write(generator, undone));
        } else {
            results().line(say("undo.done", Long.toString(batch), undone.removed(), undone.restored()));
            if (undone.held() > 0) {
                results().line(session.texts().count("cli.undo.held", undone.held()));
            }
            undone.kept().forEach(kept -> results().line(say("undo.kept", Long.toString(kept.id()), kept.why())));
        }
        return ExitCode.DONE;
    }

    private static void write(JsonGenerator json, UndoneImport undone) {
        json.writeStartObject();
        json.writeNumberProperty("batch", undone.batch());
        json.writeNumberProperty("removed", undone.removed());
        json.writeNumberProperty("restored", undone.restored());
        json.writeArrayPropertyStart("kept");
        for (var kept : undone.kept()) {
            json.writeStartObject();
            json.writeNumberProperty("id", kept.id());
            json.writeStringProperty("why", kept.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
