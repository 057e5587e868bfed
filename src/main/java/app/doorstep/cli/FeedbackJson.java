package app.doorstep.cli;

import app.doorstep.domain.Feedback;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Mark;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// One feedback as an object, as the `feedback` command has it.
final class FeedbackJson {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private FeedbackJson() {}

    /// What was typed, and stands in no import.
    static void write(JsonGenerator json, Feedback feedback) {
        write(json, feedback, List.of());
    }

    /// @param further the imports, beside its first, that brought it too
    static void write(JsonGenerator json, Feedback feedback, List<Long> further) {
        var occasion = feedback.occasion();
        var verdict = feedback.verdict();
        var words = feedback.words();
        json.writeStartObject();
        json.writeNumberProperty("id", feedback.id());
        json.writeStringProperty("platform", occasion.platform().id());
        Results.string(json, "externalId", occasion.externalId());
        Results.string(json, "driver", occasion.driver());
        Results.string(json, "date", occasion.date());
        Results.string(json, "time", time(occasion.time()));
        Results.string(json, "learned", occasion.learned());
        Results.number(json, "stars", verdict.stars());
        Results.string(json, "sentiment", feedback.sentiment().id());
        json.writeObjectPropertyStart("factorStars");
        verdict.factorStars().forEach((factor, stars) -> json.writeNumberProperty(factor.id(), stars));
        json.writeEndObject();
        writeMarks(json, "marks", feedback.countingMarks());
        Results.string(json, "comment", words.comment());
        Results.string(json, "customer", words.customer());
        Results.number(json, "serviceScore", verdict.serviceScore());
        json.writeName("solved");
        if (verdict.solved() == null) {
            json.writeNull();
        } else {
            json.writeBoolean(verdict.solved());
        }
        json.writeStringProperty("kind", feedback.kind().id());
        json.writeStringProperty("rater", feedback.rater().id());
        var answer = feedback.answer();
        Results.string(json, "reply", answer == null ? words.reply() : answer.text());
        json.writeBooleanProperty("outsideControl", feedback.flags().contains(Flag.OUTSIDE_CONTROL));
        json.writeBooleanProperty("disputed", feedback.flags().contains(Flag.DISPUTED));
        json.writeBooleanProperty("excluded", feedback.flags().contains(Flag.EXCLUDED));
        json.writeStringProperty("coverage", feedback.coverage().id());
        Results.number(json, "batch", feedback.batch());
        json.writeArrayPropertyStart("batches");
        Stream.concat(Stream.ofNullable(feedback.batch()), further.stream())
                .distinct()
                .sorted()
                .forEach(json::writeNumber);
        json.writeEndArray();
        Results.string(json, "note", words.note());
        json.writeEndObject();
    }

    static void writeMarks(JsonGenerator json, String key, List<Mark> marks) {
        json.writeArrayPropertyStart(key);
        for (var mark : marks) {
            json.writeStartObject();
            json.writeStringProperty("factor", mark.factor().id());
            Results.string(
                    json,
                    "polarity",
                    mark.polarity() == null ? null : mark.polarity().id());
            json.writeStringProperty("source", mark.source().id());
            writeEvidence(json, mark);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeEvidence(JsonGenerator json, Mark mark) {
        json.writeArrayPropertyStart("evidence");
        for (var span : mark.evidence()) {
            json.writeStartObject();
            json.writeNumberProperty("start", span.start());
            json.writeNumberProperty("end", span.end());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : TIME.format(time);
    }
}
