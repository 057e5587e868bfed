package app.doorstep.cli;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.MappingPreset;
import app.doorstep.workbench.ImportRequest;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/// `preset`, and `preset list`: saved mappings.
@Command(name = "preset")
class PresetCommand extends NotebookCommand {
    @Mixin
    private JsonOption json = new JsonOption();

    PresetCommand(Session session) {
        super(session);
    }

    /// The command with those below it.
    static CommandLine line(Session session) {
        return new CommandLine(new PresetCommand(session))
                .addSubcommand(new Listing(session))
                .addSubcommand(new Saving(session))
                .addSubcommand(new Exporting(session))
                .addSubcommand(new Taking(session))
                .addSubcommand(new Deleting(session));
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var presets = notebook.presets().all();
        if (json.wanted()) {
            results().jsonArray(presets, PresetCommand::write);
            return ExitCode.DONE;
        }
        if (presets.isEmpty()) {
            results().line(say("preset.none"));
            return ExitCode.DONE;
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(say("preset.name"), say("preset.columns")));
        for (var preset : presets) {
            rows.add(List.of(
                    preset.name(),
                    preset.roles().entrySet().stream()
                            .map(role -> role.getKey() + "=" + role.getValue())
                            .collect(Collectors.joining(", "))));
        }
        results().table(rows);
        return ExitCode.DONE;
    }

    private static void write(JsonGenerator json, MappingPreset preset) {
        json.writeStartObject();
        json.writeStringProperty("name", preset.name());
        Results.strings(json, "headers", preset.headers());
        write(json, "roles", preset.roles());
        write(json, "values", preset.values());
        write(json, "choices", preset.choices());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Map<String, String> map) {
        json.writeObjectPropertyStart(name);
        map.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    @Command(name = "list")
    private static final class Listing extends PresetCommand {
        Listing(Session session) {
            super(session);
        }
    }

    /// `preset save`: how a file is read, under a name.
    @Command(name = "save")
    private static final class Saving extends NotebookCommand {
        @Parameters(paramLabel = "NAME", index = "0")
        private String name = "";

        @Parameters(paramLabel = "FILE", index = "1")
        private Path file = Path.of("");

        @Mixin
        private ReadingOptions reading = new ReadingOptions();

        @Mixin
        private WhoseOptions whose = new WhoseOptions();

        @Option(names = "--coverage", paramLabel = "complete|negative|picked")
        private @Nullable Coverage coverage;

        Saving(Session session) {
            super(session);
        }

        @Override
        void check() throws Trouble {
            reading.choices(session);
        }

        @Override
        int run(Workbench notebook) throws Trouble {
            var preset = notebook.presets()
                    .save(
                            name,
                            new ImportRequest(
                                    List.of(session.resolve(file)),
                                    reading.choices(session),
                                    whose.platform(),
                                    whose.driver(),
                                    coverage,
                                    true,
                                    true));
            results().line(say("preset.saved", preset.name()));
            return ExitCode.DONE;
        }
    }

    /// `preset export`: to a file, or to standard output.
    @Command(name = "export")
    private static final class Exporting extends NotebookCommand {
        @Parameters(paramLabel = "NAME", index = "0")
        private String name = "";

        @Parameters(paramLabel = "FILE|-", index = "1")
        private String file = "";

        Exporting(Session session) {
            super(session);
        }

        @Override
        int run(Workbench notebook) throws Trouble {
            if (file.equals("-")) {
                var text = notebook.presets().text(name);
                text.lines().forEach(results()::line);
                return ExitCode.DONE;
            }
            notebook.presets().export(name, session.resolve(Path.of(file)));
            results().line(say("preset.exported", name, file));
            return ExitCode.DONE;
        }
    }

    /// `preset import`: from a file.
    @Command(name = "import")
    private static final class Taking extends NotebookCommand {
        @Parameters(paramLabel = "FILE")
        private Path file = Path.of("");

        Taking(Session session) {
            super(session);
        }

        @Override
        int run(Workbench notebook) throws Trouble {
            results()
                    .line(say(
                            "preset.saved",
                            notebook.presets().take(session.resolve(file)).name()));
            return ExitCode.DONE;
        }
    }

    /// `preset delete`.
    @Command(name = "delete")
    private static final class Deleting extends NotebookCommand {
        @Parameters(paramLabel = "NAME")
        private String name = "";

        Deleting(Session session) {
            super(session);
        }

        @Override
        int run(Workbench notebook) throws Trouble {
            notebook.presets().delete(name);
            results().line(say("preset.deleted", name));
            return ExitCode.DONE;
        }
    }
}
