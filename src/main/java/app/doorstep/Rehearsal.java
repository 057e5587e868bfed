package app.doorstep;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// Runs, one after the other in one process, the commands people use most. The build of the image has it run once under
/// an eye of the Java runtime, which keeps what was loaded and starts the program with it: `packaging/Finish.java`.
final class Rehearsal {
    private Rehearsal() {}

    /// @param arguments a folder for what the commands write
    static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        var year = folder.resolve("year.csv").toString();
        var notebook = folder.resolve("notebook").toString();
        large(folder);
        run("--help");
        run("ratign");
        run("sample", year);
        run("preview", year, "--json");
        run("import", year, "--data", notebook, "--json");
        run("import", year, "--data", notebook);
        run("imports", "--data", notebook);
        for (var result : new String[][] {{}, {"--json"}}) {
            ask(notebook, result, "rating");
            ask(notebook, result, "trend", "--factor", "all", "--by", "month");
            ask(notebook, result, "tips");
            ask(notebook, result, "feedback", "--limit", "20");
            ask(notebook, result, "feedback", "--unanswered", "--search", "late");
            ask(notebook, result, "reply", "2");
            ask(notebook, result, "apps");
            ask(notebook, result, "policy");
            ask(notebook, result, "check");
        }
        run("add", "--data", notebook, "--date", "2026-02-08", "--platform", "uber-eats", "--stars", "2");
        run("export", folder.resolve("export.csv").toString(), "--data", notebook);
        run("backup", "--data", notebook);
        // Last, and as a program of its own, which also ends what draws the pictures.
        Main.main(new String[] {"tour", "--out", folder.resolve("tour").toString()});
    }

    /// A file that is large enough for the runtime to see what an import does most.
    private static void large(Path folder) {
        var large = folder.resolve("large.csv").toString();
        run("sample", large, "--ratings", "30000");
        run("import", large, "--data", folder.resolve("large").toString());
        ask(folder.resolve("large").toString(), new String[0], "trend", "--factor", "all", "--by", "day");
        ask(folder.resolve("large").toString(), new String[0], "tips");
        classify(folder.resolve("large.csv"));
    }

    /// Has the comments of a file read as lines from elsewhere.
    private static void classify(Path file) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            var lines = rows.stream()
                    .map(row -> row.getField("comment"))
                    .filter(comment -> !comment.isEmpty() && comment.chars().noneMatch(Rehearsal::needsEscaping))
                    .map(comment -> "{\"id\":\"1\",\"text\":\"" + comment + "\"}\n")
                    .collect(Collectors.joining());
            System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run("classify");
    }

    private static boolean needsEscaping(int letter) {
        return letter == '"' || letter == '\\' || letter < ' ';
    }

    private static void ask(String notebook, String[] result, String... command) {
        var whole = new String[command.length + 2 + result.length];
        System.arraycopy(command, 0, whole, 0, command.length);
        whole[command.length] = "--data";
        whole[command.length + 1] = notebook;
        System.arraycopy(result, 0, whole, command.length + 2, result.length);
        run(whole);
    }

    private static void run(String... command) {
        Main.run(command);
    }
}
