package app.doorstep.cli;

import app.doorstep.domain.Mark;
import app.doorstep.workbench.CommentMarks;
import java.io.IOException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Comments in, marks out: [CommentLine]s to `{"id":"a","labels":[…]}`, a line each, in order.
///
/// Streams in both directions without a tree per line; what is done is passed on whenever it has to wait for input.
final class Classifier {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("")
            .build();

    private final Session session;
    private final CommentMarks reader = new CommentMarks();
    private long bad;

    Classifier(Session session) {
        this.session = session;
    }

    /// Reads standard input to its end.
    ///
    /// @return how many lines could not be read
    long classify() throws IOException {
        var out = session.around().out();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            var lines = new ByteLines(session.around().in(), json::flush);
            while (lines.next()) {
                classify(lines, json);
                json.writeRaw('\n');
            }
        }
        return bad;
    }

    private void classify(ByteLines lines, JsonGenerator json) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), lines.bytes(), lines.start(), lines.length())) {
            var line = CommentLine.read(parser);
            json.writeStartObject();
            line.writeId(json);
            write(json, reader.read(line.text(), line.stars()));
            json.writeEndObject();
        } catch (CommentLine.Unreadable e) {
            refuse(json, e.reason());
        } catch (JacksonException e) {
            refuse(json, "not-json");
        }
    }

    private static void write(JsonGenerator json, List<Mark> marks) {
        json.writeArrayPropertyStart("labels");
        for (var mark : marks) {
            json.writeStartObject();
            json.writeStringProperty("factor", mark.factor().id());
            Results.string(
                    json,
                    "polarity",
                    mark.polarity() == null ? null : mark.polarity().id());
            FeedbackJson.writeEvidence(json, mark);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void refuse(JsonGenerator json, String reason) {
        bad++;
        json.writeStartObject();
        json.writeNullProperty("id");
        json.writeStringProperty("error", session.say("classify." + reason));
        json.writeEndObject();
    }
}
