package app.doorstep.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Where results go: standard output, as text for people or as JSON for programs. Streams; holds nothing back.
final class Results {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final PrintStream out;

    Results(PrintStream out) {
        this.out = out;
    }

    /// A line of text.
    void line(String text) {
        out.println(text);
    }

    void blank() {
        out.println();
    }

    /// Columns, each as wide as its widest cell; the columns of `right` (from 0) are flush right.
    void table(List<List<String>> rows, Integer... right) {
        Columns.of(rows, List.of(right)).forEach(out::println);
    }

    /// One JSON value, written by `value`, and a line break.
    void json(JsonValue value) {
        try (var generator = generator()) {
            value.write(generator);
        }
        out.println();
        out.flush();
    }

    /// An array of objects, one line each.
    <T> void jsonArray(List<T> items, JsonItem<T> each) {
        json(json -> {
            json.writeStartArray();
            for (var item : items) {
                json.writeRaw('\n');
                each.write(json, item);
            }
            json.writeRaw('\n');
            json.writeEndArray();
        });
    }

    /// Whether something could not be written, say because the disk is full.
    boolean failed() {
        return out.checkError();
    }

    private JsonGenerator generator() {
        return MAPPER.createGenerator(out);
    }

    /// Writes one value.
    interface JsonValue {
        void write(JsonGenerator json);
    }

    /// Writes one item of a list.
    interface JsonItem<T> {
        void write(JsonGenerator json, T item);
    }

    static void string(JsonGenerator json, String key, @Nullable Object value) {
        json.writeName(key);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    static void number(JsonGenerator json, String key, @Nullable BigDecimal value) {
        json.writeName(key);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    /// A number with exactly `decimals` decimals: `4.50`.
    static void decimal(JsonGenerator json, String key, @Nullable BigDecimal value, int decimals) {
        number(json, key, value == null ? null : value.setScale(decimals, RoundingMode.HALF_UP));
    }

    static void number(JsonGenerator json, String key, @Nullable Long value) {
        json.writeName(key);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    static void number(JsonGenerator json, String key, @Nullable Integer value) {
        number(json, key, value == null ? null : Long.valueOf(value));
    }

    /// A moment in UTC, to the second: `2026-03-31T18:02:11Z`.
    static String instant(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static void strings(JsonGenerator json, String key, Iterable<String> values) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
