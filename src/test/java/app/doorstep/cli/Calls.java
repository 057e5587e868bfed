package app.doorstep.cli;

import app.doorstep.settings.Settings;
import app.doorstep.settings.SettingsFile;
import app.doorstep.text.Texts;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Commands run in-process in one working folder, whose `data` is the data folder, on 31 March 2026.
final class Calls {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T18:02:11Z"), ZoneOffset.UTC);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    Calls(Path folder) {
        this.folder = folder;
    }

    /// What a call left behind.
    record Answer(int code, String out, String err) {
        JsonNode json() {
            return JSON.readTree(out);
        }

        /// The first line of standard error.
        String sentence() {
            return err.lines().findFirst().orElse("");
        }
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    Answer run(String... arguments) {
        return withInput("", arguments);
    }

    Answer withInput(String input, String... arguments) {
        return run(input.getBytes(StandardCharsets.UTF_8), false, arguments);
    }

    /// With a person at the terminal who types `input`.
    Answer atTerminal(String input, String... arguments) {
        return run(input.getBytes(StandardCharsets.UTF_8), true, arguments);
    }

    Answer run(byte[] input, boolean terminal, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var result = Cli.run(arguments, around(input, terminal, out, err));
        if (!(result instanceof Cli.Exit exit)) {
            throw new AssertionError("no command ran: " + result);
        }
        return new Answer(exit.code(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// The result where no command may be named.
    Cli.Result result(String... arguments) {
        return Cli.run(arguments, around(new byte[0], false, new ByteArrayOutputStream(), new ByteArrayOutputStream()));
    }

    private Surroundings around(byte[] input, boolean terminal, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        return new Surroundings(
                new ByteArrayInputStream(input),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> terminal,
                folder,
                Locale.US,
                CLOCK,
                new Folders(folder.resolve("data")),
                Calls::picture);
    }

    private static List<Path> picture(Path into, Pictures.Look look, Path notebook, Texts texts) {
        try {
            var words = look.theme() + " " + look.width() + "x" + look.height() + " " + look.scale() + " "
                    + notebook.getFileName();
            return List.of(Files.writeString(into.resolve("overview" + look.ending() + ".png"), words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    boolean hasNotebook() {
        return Files.exists(folder.resolve("data"));
    }

    private record Folders(Path usual) implements Notebooks {
        @Override
        public Path folder(@Nullable Path given) {
            return Objects.requireNonNullElse(given, usual);
        }

        @Override
        public Settings settings(Path folder) {
            return Settings.INITIAL;
        }

        @Override
        public String language(Path folder) {
            return SettingsFile.language(folder);
        }

        @Override
        public Workbench open(Path folder, Texts texts) throws Trouble {
            return Workbench.open(folder, CLOCK, texts, () -> Settings.INITIAL);
        }
    }
}
