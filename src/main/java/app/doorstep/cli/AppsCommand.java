package app.doorstep.cli;

import app.doorstep.domain.AppGuide;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Platform;
import app.doorstep.domain.ShippedGuides;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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
            var guides = new HashMap<Platform, AppGuide>();
            for (var app : apps) {
                guides.put(app.platform(), notebook.checkins().guide(app.platform()));
            }
            results()
                    .jsonArray(
                            apps,
                            (generator, app) -> write(
                                    generator,
                                    app,
                                    guides.getOrDefault(app.platform(), ShippedGuides.of(app.platform())),
                                    inUse.contains(app)));
            return ExitCode.DONE;
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "",
                say("apps.name"),
                say("apps.channel"),
                say("apps.coverage"),
                say("apps.policy"),
                say("apps.line"),
                say("apps.gives")));
        for (var app : apps) {
            rows.add(List.of(
                    app.platform().id(),
                    inUse.contains(app) ? say("apps.in-use", app.name()) : app.name(),
                    app.channel().id(),
                    app.coverage().id(),
                    app.policy(),
                    Objects.toString(app.line(), "-"),
                    gives(notebook.checkins().guide(app.platform()))));
        }
        results().table(rows);
        return ExitCode.DONE;
    }

    private static void write(JsonGenerator json, AppProfile app, AppGuide guide, boolean inUse) {
        json.writeStartObject();
        json.writeStringProperty("platform", app.platform().id());
        json.writeStringProperty("name", app.name());
        json.writeBooleanProperty("inUse", inUse);
        json.writeStringProperty("channel", app.channel().id());
        json.writeBooleanProperty("channelAsked", app.channelAsked());
        json.writeStringProperty("coverage", app.coverage().id());
        json.writeStringProperty("policy", app.policy());
        Results.number(json, "line", app.line());
        writeGuide(json, guide);
        json.writeEndObject();
    }

    /// `file, figure, reply?`: what it gives, with a question mark where that is not known.
    private String gives(AppGuide guide) {
        return guide.gifts().stream()
                .filter(gift -> gift.answer() != AppGuide.Gift.Answer.NO)
                .map(gift -> say("apps.gift." + gift.what().id())
                        + (gift.answer() == AppGuide.Gift.Answer.UNKNOWN ? "?" : ""))
                .collect(Collectors.joining(", "));
    }

    private static void writeGuide(JsonGenerator json, AppGuide guide) {
        json.writeObjectPropertyStart("gives");
        for (var gift : guide.gifts()) {
            json.writeObjectPropertyStart(gift.what().id());
            json.writeStringProperty("answer", gift.answer().id());
            Results.string(json, "source", gift.source());
            Results.string(json, "read", gift.read());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("figures");
        for (var slot : guide.figures()) {
            json.writeStartObject();
            json.writeStringProperty("name", slot.name());
            Results.strings(json, "words", slot.words());
            Results.string(
                    json, "unit", slot.unit() == null ? null : slot.unit().id());
            Results.string(json, "window", slot.window());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("reasons");
        for (var reason : guide.reasons()) {
            json.writeStartObject();
            json.writeStringProperty("word", reason.word());
            json.writeStringProperty("factor", reason.factor().id());
            json.writeStringProperty("polarity", reason.polarity().id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
