package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Every document of the command line, whole: what stands in `src/test/resources/app/doorstep/cli` as NAME.json.
class JsonDocumentsTest {
    /// Sentences for people, which may be worded better any day, and the reader's version, which changes whenever it
    /// learns; that they are there is compared, not what they say.
    private static final Set<String> SENTENCES =
            Set.of("headline", "advice", "why", "text", "missing", "message", "remedy", "reason", "notice", "reader");

    private static final String SENTENCE = "…";

    @TempDir
    Path folder;

    private Calls calls;

    @BeforeEach
    void importFiles() throws IOException {
        calls = new Calls(folder);
        for (var file : Set.of("ratings.csv", "seller.txt", "unsure.csv", "answer.txt")) {
            Files.write(folder.resolve(file), CommandDocuments.bytes(file));
        }
        var answer = calls.run("import", "ratings.csv", "seller.txt", "--json");
        assertThat(answer.code()).isEqualTo(4);
        compare(answer, "import");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        preview      | 0 | preview unsure.csv --json
        import-dry   | 3 | import ratings.csv --dry-run --json
        import-again | 4 | import ratings.csv --again --dry-run --json
        imports      | 0 | imports --json
        undo         | 0 | undo 1 --json
        add          | 0 | add --date 2026-03-28 --platform doordash --stars 2 --comment late --json
        own-words    | 0 | own-words add the note said --factor outside_control --polarity complaint --dry-run --json
        reread       | 0 | reread --json
        feedback     | 0 | feedback --search porch --json
        trend        | 0 | trend --by month --factor communication --json
        words        | 0 | words --from 2026-03-01 --to 2026-03-31 --json
        rating       | 0 | rating --on 2026-03-31 --json
        rating-policy | 0 | rating --policy customer-service --on 2026-03-31 --json
        tips         | 0 | tips --on 2026-03-31 --json
        reply        | 0 | reply 5 --json
        check-reply  | 4 | check-reply answer.txt --for 10 --audience public --json
        check        | 0 | check --json
        imports-show | 0 | imports show 1 --json
        apps         | 0 | apps --json
        policies     | 0 | policy list --json
        policy       | 0 | policy show customer-service --json
        """)
    void theDocumentIsWhole(String name, int code, String line) throws IOException {
        var answer = calls.run(line.split(" "));
        assertThat(answer.code()).as(answer.err()).isEqualTo(code);
        if (code == 3) {
            assertThat(answer.out()).isEmpty();
        } else {
            compare(answer, name);
        }
    }

    @Test
    void backupsAreListedWithTheirState() throws IOException {
        assertThat(calls.run("backup").code()).isZero();
        compare(calls.run("backups", "--json"), "backups");
    }

    @Test
    void figuresAreWhatTheAppsSaid() throws IOException {
        assertThat(calls.run(
                                "checkin",
                                "--platform",
                                "amazon-flex",
                                "--on",
                                "2026-03-08",
                                "--standing",
                                "reliability=Great",
                                "--deliveries",
                                "44")
                        .code())
                .isZero();
        assertThat(calls.run("checkin", "--platform", "uber-eats", "--on", "2026-03-09", "--figure", "96")
                        .code())
                .isZero();
        compare(calls.run("figures", "--json"), "figures");
    }

    @Test
    void aLineIsStoredOrReadWithWhatIsOpen() throws IOException {
        compare(calls.run("line", "ue - fri left in rain, note said porch #A-7", "--json"), "line-stored");
        var open = calls.withInput("ue 4 5 late\n5 dd mon great\n", "line", "-", "--json");
        assertThat(open.code()).isEqualTo(3);
        compare(open, "line");
    }

    @Test
    void classifyAnswersLineByLine() throws IOException {
        var answer = calls.withInput("""
            {"id":"a","text":"late, but very friendly","stars":2}
            not JSON
            {"id":"c","text":"fine","stars":null}
            """, "classify");
        assertThat(answer.code()).isEqualTo(4);
        compare(new Calls.Answer(4, "[" + answer.out().strip().replace("\n", ",") + "]", answer.err()), "classify");
    }

    private void compare(Calls.Answer answer, String name) throws IOException {
        var given = sentencesAside(Calls.json(
                answer.out().replace(folder.toRealPath().toString(), "/home").replace(folder.toString(), "/home")));
        assertThat(given).isEqualTo(Calls.json(CommandDocuments.text(name + ".json")));
    }

    private static JsonNode sentencesAside(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                if (SENTENCES.contains(property.getKey())) {
                    property.setValue(withoutWords(property.getValue()));
                } else {
                    sentencesAside(property.getValue());
                }
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(JsonDocumentsTest::sentencesAside);
        }
        return node;
    }

    private static JsonNode withoutWords(JsonNode value) {
        if (value instanceof ArrayNode sentences) {
            var one = JsonNodeFactory.instance.arrayNode();
            return sentences.isEmpty() ? one : one.add(SENTENCE);
        }
        return value.isNull() ? value : JsonNodeFactory.instance.stringNode(SENTENCE);
    }
}
