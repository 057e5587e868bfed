package app.doorstep.cli;

import app.doorstep.workbench.Finding;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.core.JsonGenerator;

/// `check`: reads everything and compares it with its fingerprints.
@Command(name = "check")
final class CheckCommand extends NotebookCommand {
    @Mixin
    private JsonOption json = new JsonOption();

    CheckCommand(Session session) {
        super(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var findings = notebook.safety().check();
        if (json.wanted()) {
            results().json(generator -> write(generator, findings));
        } else if (findings.isEmpty()) {
            results().line(say("check.ok", session.folder().toString()));
        } else {
            findings.forEach(finding -> results().line(finding.message() + " " + finding.remedy()));
        }
        if (findings.isEmpty()) {
            return ExitCode.DONE;
        }
        session.tell(session.texts().count("cli.check.found", findings.size()));
        return ExitCode.DATA_FOLDER;
    }

    private static void write(JsonGenerator json, List<Finding> findings) {
        json.writeStartObject();
        json.writeBooleanProperty("ok", findings.isEmpty());
        json.writeArrayPropertyStart("findings");
        for (var finding : findings) {
            json.writeStartObject();
            json.writeStringProperty("kind", finding.kind());
            json.writeStringProperty("message", finding.message());
            json.writeStringProperty("remedy", finding.remedy());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
