package app.doorstep.cli;

import app.doorstep.analysis.PolicyScore;
import tools.jackson.core.JsonGenerator;

/// A rating under a policy as an object, as the `rating` command has it.
final class ScoreJson {
    private ScoreJson() {}

    static void write(JsonGenerator json, PolicyScore score) {
        json.writeStartObject();
        json.writeStringProperty("policy", score.policy().name());
        json.writeStringProperty("platform", score.platform().id());
        Results.string(json, "on", score.on());
        Results.string(json, "from", score.from());
        Results.string(json, "to", score.to());
        json.writeBooleanProperty("shown", score.shown());
        json.writeNumberProperty("count", score.count());
        json.writeNumberProperty("needed", score.needed());
        Results.number(json, "score", score.score());
        json.writeNumberProperty("scale", score.scale());
        Results.string(
                json,
                "band",
                score.band() == null ? null : score.band().colour().id());
        Results.string(json, "label", score.band() == null ? null : score.band().label());
        Results.number(json, "low", score.low());
        Results.number(json, "high", score.high());
        json.writeBooleanProperty("bandUncertain", score.bandUncertain());
        json.writeArrayPropertyStart("windows");
        for (var window : score.windows()) {
            json.writeStartObject();
            json.writeStringProperty("window", PolicyWords.window(window.window()));
            Results.string(json, "from", window.from());
            Results.string(json, "to", window.to());
            json.writeNumberProperty("count", window.count());
            Results.number(json, "score", window.score());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
