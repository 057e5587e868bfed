package app.doorstep.cli;

import app.doorstep.workbench.BackupEntry;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.core.JsonGenerator;

/// `backups`: those in the data folder, newest first.
@Command(name = "backups")
final class BackupsCommand extends NotebookCommand {
    @Mixin
    private JsonOption json = new JsonOption();

    BackupsCommand(Session session) {
        super(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var backups = notebook.safety().backups();
        if (json.wanted()) {
            results().jsonArray(backups, BackupsCommand::write);
        } else if (backups.isEmpty()) {
            results().line(say("backups.none"));
        } else {
            var rows = new ArrayList<List<String>>();
            rows.add(List.of(say("at"), say("backups.feedback"), "", say("file")));
            backups.forEach(backup -> rows.add(List.of(
                    session.local(backup.at()),
                    session.texts().number(backup.feedback()),
                    say(backup.ok() ? "backups.ok" : "backups.damaged"),
                    backup.file().toString())));
            results().table(rows, 1);
        }
        return ExitCode.DONE;
    }

    private static void write(JsonGenerator json, BackupEntry backup) {
        json.writeStartObject();
        json.writeStringProperty("file", backup.file().toString());
        json.writeStringProperty("at", Results.instant(backup.at()));
        json.writeNumberProperty("feedback", backup.feedback());
        json.writeBooleanProperty("ok", backup.ok());
        json.writeEndObject();
    }
}
