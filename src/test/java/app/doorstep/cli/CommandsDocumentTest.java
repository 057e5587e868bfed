package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// `src/docs/commands.md` is what script writers read; it is kept true here.
class CommandsDocumentTest {
    private static final Path DOCUMENT = Path.of("src/docs/commands.md");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (\\S+)$");
    private static final Pattern LISTED = Pattern.compile("(?m)^  ([a-z-]+)  ");
    private static final Pattern BLOCK = Pattern.compile("(?s)```json\n(.*?)```");

    @TempDir
    Path folder;

    @Test
    void everyCommandOfTheProgramHasItsSection() throws IOException {
        var help = new Calls(folder).run("--help").out();
        var commands = new TreeSet<String>();
        var listed = LISTED.matcher(help.substring(help.indexOf("Commands:")));
        while (listed.find()) {
            commands.add(listed.group(1));
        }
        var sections = new TreeSet<String>();
        var headings = HEADING.matcher(Files.readString(DOCUMENT));
        while (headings.find()) {
            sections.add(headings.group(1));
        }
        assertThat(sections).as("sections of %s", DOCUMENT).isEqualTo(commands);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "preview",
                "import",
                "imports",
                "undo",
                "add",
                "own-words",
                "reread",
                "feedback",
                "trend",
                "words",
                "rating",
                "tips",
                "reply",
                "check-reply",
                "backups",
                "check",
                "classify",
                "line",
                "figures",
                "apps",
                "policy"
            })
    void theDocumentedKeysAreThoseOfTheProgram(String command) throws IOException {
        var section = Arrays.stream(Files.readString(DOCUMENT).split("(?m)^## "))
                .filter(text -> text.startsWith(command + "\n"))
                .findFirst()
                .orElseThrow();
        var block = BLOCK.matcher(section);
        assertThat(block.find()).isTrue();
        assertThat(keys(Calls.json(block.group(1))))
                .isEqualTo(keys(Calls.json(CommandDocuments.text(command + ".json"))));
    }

    /// Every key with the path that leads to it: `files[].rejected[].line`.
    private static Set<String> keys(JsonNode document) {
        var keys = new TreeSet<String>();
        collect(document, "", keys);
        return keys;
    }

    private static void collect(JsonNode node, String path, Set<String> keys) {
        if (node.isObject()) {
            node.properties().forEach(property -> {
                keys.add(path + property.getKey());
                collect(property.getValue(), path + property.getKey() + ".", keys);
            });
        } else if (node.isArray()) {
            node.forEach(item -> collect(item, path + "[].", keys));
        }
    }
}
