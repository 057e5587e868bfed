package app.doorstep.cli;

import app.doorstep.domain.Mark;
import app.doorstep.workbench.CommentMarks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Comments in, marks out: [CommentLine]s to `{"id":"a","labels":[…]}`, a line each, in order.
///
/// Lines are read in batches, all processors at once; what has come is passed on whenever there is nothing to read yet.
final class Classifier {
    private static final int BATCH = 4096;
    /// Bytes of a line of the output, about.
    private static final int LIKELY_SIZE = 256;

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final Session session;
    private final CommentMarks reader = new CommentMarks();
    private final List<byte[]> waiting = new ArrayList<>(BATCH);
    private long bad;

    Classifier(Session session) {
        this.session = session;
    }

    /// Reads standard input to its end.
    ///
    /// @return how many lines could not be read
    long classify() throws IOException {
        var lines = new ByteLines(session.around().in(), this::passOn);
        while (lines.next()) {
            waiting.add(Arrays.copyOfRange(lines.bytes(), lines.start(), lines.start() + lines.length()));
            if (waiting.size() == BATCH) {
                classifyWaiting();
            }
        }
        passOn();
        return bad;
    }

    private void passOn() throws IOException {
        classifyWaiting();
        session.around().out().flush();
    }

    private void classifyWaiting() throws IOException {
        var all = new ByteArrayOutputStream(waiting.size() * LIKELY_SIZE);
        var results = waiting.size() == 1
                ? List.of(classify(waiting.getFirst()))
                : waiting.parallelStream().map(this::classify).toList();
        for (var result : results) {
            bad += result.isBad() ? 1 : 0;
            result.json().writeTo(all);
        }
        all.writeTo(session.around().out());
        waiting.clear();
    }

    /// A line of the output.
    private record Result(ByteArrayOutputStream json, boolean isBad) {}

    private Result classify(byte[] line) {
        var out = new ByteArrayOutputStream(LIKELY_SIZE);
        var isBad = false;
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            isBad = !classify(line, json);
            json.writeRaw('\n');
        }
        return new Result(out, isBad);
    }

    /// @return whether the line could be read
    private boolean classify(byte[] bytes, JsonGenerator json) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            var line = CommentLine.read(parser);
            json.writeStartObject();
            line.writeId(json);
            write(json, reader.read(line.text(), line.stars()));
            json.writeEndObject();
            return true;
        } catch (CommentLine.Unreadable e) {
            refuse(json, e.reason());
        } catch (JacksonException e) {
            refuse(json, "not-json");
        }
        return false;
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
        json.writeStartObject();
        json.writeNullProperty("id");
        json.writeStringProperty("error", session.say("classify." + reason));
        json.writeEndObject();
    }
}
