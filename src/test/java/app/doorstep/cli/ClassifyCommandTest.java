package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifyCommandTest {
    @TempDir
    Path folder;

    @Test
    void everyCommentGetsItsMarksInOrder() {
        var calls = new Calls(folder);
        var answer = calls.withInput("""
            {"id":"a","text":"left it in the rain","stars":2}
            {"id":7,"text":"fine","stars":null}
            {"text":"so friendly"}
            """, "classify");
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        var lines = answer.out().lines().map(Calls::json).toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).isEqualTo(Calls.json("""
            {"id":"a","labels":[{"factor":"care","polarity":"complaint","evidence":[{"start":0,"end":19}]}]}\
            """));
        assertThat(lines.get(1).get("id").intValue()).isEqualTo(7);
        assertThat(lines.get(2).get("id").isNull()).isTrue();
        assertThat(calls.hasNotebook()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nonsense                        | not one JSON object
        ''                              | not one JSON object
        []                              | not one JSON object
        {"id":"a","text":"b"} {}        | not one JSON object
        {"id":"a","text":"b"            | not one JSON object
        {"id":"a"}                      | no text
        {"id":"a","text":7}             | no text
        {"id":{},"text":"b"}            | the id is neither text nor a whole number
        {"id":"a","text":"b","stars":6} | stars are not a whole number from 1 to 5
        {"id":"a","text":"b","stars":"2"} | stars are not a whole number from 1 to 5
        {"id":"a","text":"b","stars":9999999999999999999999} | stars are not a whole number from 1 to 5
        """)
    void aBadLineIsAnsweredTooAndTheRestGoesOn(String line, String error) {
        var answer = new Calls(folder).withInput(line + "\n{\"id\":\"z\",\"text\":\"\"}\n", "classify");
        assertThat(answer.code()).isEqualTo(4);
        assertThat(answer.sentence()).isEqualTo("1 line could not be read; all others are answered.");
        assertThat(answer.out()).isEqualTo("{\"id\":null,\"error\":\"" + error + "\"}\n{\"id\":\"z\",\"labels\":[]}\n");
    }

    @Test
    void bytesThatAreNotUtf8AreABadLine() {
        var answer = new Calls(folder)
                .run(
                        "{\"id\":\"a\",\"text\":\"fl\u00fcchtig\"}\n".getBytes(StandardCharsets.ISO_8859_1),
                        false,
                        "classify");
        assertThat(answer.code()).isEqualTo(4);
        assertThat(answer.out()).isEqualTo("{\"id\":null,\"error\":\"not one JSON object\"}\n");
    }

    @Test
    void evidenceCountsUtf16CodeUnits() {
        var answer =
                new Calls(folder).withInput("{\"id\":\"a\",\"text\":\"\uD83D\uDCE6 left it in the rain\"}", "classify");
        assertThat(answer.json().at("/labels/0/evidence/0")).isEqualTo(Calls.json("{\"start\":3,\"end\":22}"));
    }
}
