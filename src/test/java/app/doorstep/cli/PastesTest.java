package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Texts as people copy them out of mails, screenshots, messengers, notes and pages. Each is read right, asked about,
/// or said to be left out; never silently something else. Behind each text stand calls of `paste` and what comes of
/// them: the exit code, what is said, what is in the notebook then. The drivers use three apps.
class PastesTest {
    private static final Path PASTES = Path.of("src/test/resources/app/doorstep/cli/pastes");
    private static final String CALL = "=== ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("names")
    void everyPasteIsReadRightOrAskedOrNamedAsLeftOut(String name) throws IOException {
        var file = Files.readString(PASTES.resolve(name));
        assertThat(file).contains(CALL);

        assertThat(withResults(file, folder)).isEqualTo(file);
    }

    static Stream<String> names() throws IOException {
        try (var files = Files.list(PASTES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    /// The text of a file with what its calls bring now.
    static String withResults(String file, Path folder) throws IOException {
        var text = file.substring(0, file.indexOf(CALL));
        var lines = new ArrayList<String>();
        for (var call : file.lines().filter(line -> line.startsWith(CALL)).toList()) {
            var calls = new Calls(Files.createTempDirectory(folder, ""));
            for (var app : List.of("uber-eats", "doordash", "amazon-flex")) {
                calls.run("apps", "set", app, "coverage=picked");
            }
            lines.add(call);
            lines.addAll(result(calls, text, call.substring(CALL.length()).split(" ", -1)));
        }
        return text + String.join("\n", lines) + "\n";
    }

    private static List<String> result(Calls calls, String text, String... arguments) {
        var answer = calls.withInput(text, arguments);
        var lines = new ArrayList<String>();
        lines.add("exit " + answer.code());
        answer.err().lines().map(line -> "! " + line).forEach(lines::add);
        answer.out()
                .lines()
                .filter(line -> line.startsWith("  ")
                        && !line.matches("  (?:rating|customer service|\\d+ deliveries|reliability|delivery"
                                + " quality|completion rate|20).*"))
                .forEach(lines::add);
        for (var feedback : calls.run("feedback", "--json").json()) {
            lines.add(shown(feedback));
        }
        for (var figure : calls.run("figures", "--json").json()) {
            lines.add(stated(figure));
        }
        return lines;
    }

    private static String shown(JsonNode feedback) {
        var words = new ArrayList<String>();
        for (var key : List.of("date", "time", "platform", "driver", "stars")) {
            words.add(text(feedback.get(key)));
        }
        if (feedback.get("stars").isNull()) {
            words.add(text(feedback.get("sentiment")));
        }
        if (!feedback.get("externalId").isNull()) {
            words.add("#" + text(feedback.get("externalId")));
        }
        words.add(feedback.get("outsideControl").asBoolean() ? "!" : "");
        words.add(feedback.get("comment").isNull() ? "" : "\"" + text(feedback.get("comment")) + "\"");
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    private static String stated(JsonNode figure) {
        var words = new ArrayList<String>();
        for (var key : List.of("on", "platform", "name", "word", "value", "unit", "window", "from", "to")) {
            words.add(text(figure.get(key)));
        }
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.asString();
    }
}
