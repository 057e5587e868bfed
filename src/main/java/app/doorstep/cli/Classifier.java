package app.doorstep.cli;

import app.doorstep.domain.Mark;
import app.doorstep.workbench.CommentMarks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Comments in, marks out: [CommentLine]s to `{"id":"a","labels":[…]}`, a line each, in order.
///
/// While lines come in, those before are read in batches by as many threads as there are processors, and what is ready
/// is written; all that has come is passed on whenever there is nothing to read yet.
final class Classifier {
    /// Lines read at a time by one thread.
    private static final int BATCH = 1024;
    /// Bytes of a line of the output, about.
    private static final int LIKELY_SIZE = 160;

    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    /// Batches that may wait for one that takes long.
    private static final int AHEAD = 2 * THREADS;

    private static final JsonFactory JSON =
            JsonFactory.builder().rootValueSeparator("\n").build();

    private final Session session;
    private final CommentMarks reader = new CommentMarks();
    private final Queue<CompletableFuture<Answers>> waiting = new ArrayDeque<>();
    private LineBatch batch = new LineBatch();
    private long bad;

    Classifier(Session session) {
        this.session = session;
    }

    /// Reads standard input to its end.
    ///
    /// @return how many lines could not be read
    long classify() throws IOException {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var lines = new ByteLines(session.around().in(), () -> passOn(threads));
            while (lines.next()) {
                batch.add(lines.bytes(), lines.start(), lines.length());
                if (batch.size() == BATCH) {
                    send(threads);
                }
            }
            passOn(threads);
        }
        return bad;
    }

    private void send(ExecutorService threads) throws IOException {
        var lines = batch;
        batch = new LineBatch();
        waiting.add(CompletableFuture.supplyAsync(() -> classify(lines), threads));
        while (!waiting.isEmpty()
                && (waiting.size() > AHEAD || waiting.element().isDone())) {
            write(waiting.remove().join());
        }
    }

    private void passOn(ExecutorService threads) throws IOException {
        if (waiting.isEmpty() && batch.size() == 1) {
            // Somebody types: no other thread has to load what reads it.
            write(classify(batch));
            batch = new LineBatch();
        } else if (batch.size() > 0) {
            send(threads);
        }
        while (!waiting.isEmpty()) {
            write(waiting.remove().join());
        }
        session.around().out().flush();
    }

    private void write(Answers answers) throws IOException {
        bad += answers.bad();
        answers.json().writeTo(session.around().out());
    }

    /// Lines of the output, and how many of them refuse one of the input.
    private record Answers(ByteArrayOutputStream json, int bad) {}

    private Answers classify(LineBatch lines) {
        var out = new ByteArrayOutputStream(lines.size() * LIKELY_SIZE);
        int refused = 0;
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            for (int line = 0; line < lines.size(); line++) {
                refused += classify(lines, line, json) ? 0 : 1;
            }
            json.writeRaw('\n');
        }
        return new Answers(out, refused);
    }

    /// @return whether the line could be read
    private boolean classify(LineBatch lines, int number, JsonGenerator json) {
        try (var parser = JSON.createParser(
                ObjectReadContext.empty(), lines.bytes(), lines.start(number), lines.length(number))) {
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
