package app.doorstep.cli;

import app.doorstep.domain.AppProfile;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.core.JsonGenerator;

/// `apps`: the apps, those in use first.
@Command(name = "apps")
final class AppsCommand extends NotebookCommand {
    @Mixin
    private JsonOption json = new JsonOption();

    AppsCommand(Session session) {
        super(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var inUse = new HashSet<>(notebook.apps().inUse());
        var apps = notebook.apps().all();
        if (json.wanted()) {
            results().jsonArray(apps, (generator, app) -> write(generator, app, inUse.contains(app)));
            return ExitCode.DONE;
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "", say("apps.name"), say("apps.channel"), say("apps.coverage"), say("apps.policy"), say("apps.line")));
        for (var app : apps) {
            rows.add(List.of(
                    app.platform().id(),
                    inUse.contains(app) ? say("apps.in-use", app.name()) : app.name(),
                    app.channel().id(),
                    app.coverage().id(),
                    app.policy(),
                    Objects.toString(app.line(), "-")));
        }
        results().table(rows);
        return ExitCode.DONE;
    }

    private static void write(JsonGenerator json, AppProfile app, boolean inUse) {
        json.writeStartObject();
        json.writeStringProperty("platform", app.platform().id());
        json.writeStringProperty("name", app.name());
        json.writeBooleanProperty("inUse", inUse);
        json.writeStringProperty("channel", app.channel().id());
        json.writeBooleanProperty("channelAsked", app.channelAsked());
        json.writeStringProperty("coverage", app.coverage().id());
        json.writeStringProperty("policy", app.policy());
        Results.number(json, "line", app.line());
        json.writeEndObject();
    }
}
