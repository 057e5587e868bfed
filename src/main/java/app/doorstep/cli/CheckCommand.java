package app.doorstep.cli;

import app.doorstep.workbench.Finding;
import app.doorstep.workbench.Safety;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/// `check`: reads everything and compares it with its fingerprints, or saves what can be read of a damaged notebook.
@Command(name = "check")
final class CheckCommand extends PlainCommand {
    @Option(names = "--salvage", paramLabel = "FILE")
    private @Nullable Path salvage;

    @Mixin
    private JsonOption json = new JsonOption();

    CheckCommand(Session session) {
        super(session);
    }

    @Override
    int run() throws Trouble {
        if (salvage != null) {
            return salvage(salvage);
        }
        try (var notebook = session.open()) {
            return check(notebook);
        } catch (Trouble trouble) {
            if (json.wanted() && trouble.kind() == Trouble.Kind.DATA_FOLDER) {
                results().json(generator -> write(generator, List.of(unopened(trouble.sentence()))));
            }
            throw trouble;
        }
    }

    /// @param sentence what happened and what was kept, then what to do
    private static Finding unopened(String sentence) {
        int end = sentence.indexOf(". ", sentence.lastIndexOf("; ")) + 1;
        return new Finding(
                "notebook", sentence.substring(0, end), sentence.substring(end).strip());
    }

    /// Works where the notebook cannot even be opened.
    private int salvage(Path file) throws Trouble {
        var saved = Safety.salvage(session.folder(), session.resolve(file), session.texts());
        results().line(session.texts().count("cli.check.salvaged", saved.feedback(), file.toString()));
        if (saved.changed() > 0) {
            session.tell(session.texts().count("cli.check.left-out", saved.changed()));
            return ExitCode.WITH_FAILURES;
        }
        return ExitCode.DONE;
    }

    private int check(Workbench notebook) throws Trouble {
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
