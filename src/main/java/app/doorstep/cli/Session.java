package app.doorstep.cli;

import app.doorstep.text.Languages;
import app.doorstep.text.Texts;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Scanner;
import org.jspecify.annotations.Nullable;

/// One call of the command line: what its commands share. The data folder is not touched before [#open()].
final class Session {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Surroundings around;
    private final Results results;
    private @Nullable Path data;
    private @Nullable Locale language;
    private @Nullable Texts texts;
    private boolean toProgram;
    private @Nullable Stopping stopping;

    Session(Surroundings around) {
        this.around = around;
        this.results = new Results(around.out());
    }

    void useData(Path folder) {
        data = resolve(folder);
        texts = null;
    }

    void useLanguage(Locale wanted) {
        language = wanted;
        texts = null;
    }

    /// A program that reads JSON finds the same words whatever the language.
    void speakToProgram(boolean json) {
        toProgram = json;
        texts = null;
    }

    Surroundings around() {
        return around;
    }

    Results results() {
        return results;
    }

    @Nullable
    Path data() {
        return data;
    }

    @Nullable
    Locale language() {
        return language;
    }

    /// The texts in the language of `--lang`, else of the settings, else the system's; English with `--json`.
    Texts texts() {
        if (texts == null) {
            var spoken = Texts.of(
                    language == null
                            ? Languages.chosen(around.notebooks().language(folder()), around.locale())
                            : Languages.here(language, around.locale()));
            texts = toProgram ? spoken.inEnglish() : spoken;
        }
        return texts;
    }

    /// A text of the command line's own.
    String say(String key, Object... arguments) {
        return texts().get("cli." + key, arguments);
    }

    /// A message for a person, on standard error.
    void tell(String message) {
        around.err().println(message);
    }

    LocalDate today() {
        return LocalDate.now(around.clock());
    }

    /// A moment as the clock on the wall shows it here: `2026-03-31 20:02`.
    String local(Instant moment) {
        return LOCAL.format(moment.atZone(around.clock().getZone()));
    }

    Path folder() {
        return around.notebooks().folder(data);
    }

    Workbench open() throws Trouble {
        return around.notebooks().open(folder(), texts());
    }

    /// What an import asks whether it may go on; heard until [#end()].
    Stopping stopping() {
        if (stopping == null) {
            stopping = Stopping.listening();
        }
        return stopping;
    }

    /// Everything has been told.
    void end() {
        around.err().flush();
        if (stopping != null) {
            stopping.close();
        }
    }

    /// A path as the caller meant it.
    Path resolve(Path path) {
        return around.folder().resolve(path).normalize();
    }

    /// The text in `file`, or on standard input if it is `-`; without a byte order mark.
    ///
    /// @throws Trouble if it cannot be read or is not UTF-8
    String read(Path file) throws Trouble {
        var named = file.toString();
        if (!named.equals("-")) {
            requireFile(file);
        }
        try {
            var bytes = named.equals("-") ? around.in().readAllBytes() : Files.readAllBytes(resolve(file));
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (java.nio.charset.CharacterCodingException e) {
            throw trouble(Trouble.Kind.INPUT, "not-text", named);
        } catch (IOException e) {
            throw trouble(Trouble.Kind.INPUT, unreadable(resolve(file)), named);
        }
    }

    /// Refuses a file that is not there, or a folder.
    void requireFile(Path file) throws Trouble {
        var resolved = resolve(file);
        if (!Files.isRegularFile(resolved) || !Files.isReadable(resolved)) {
            throw trouble(Trouble.Kind.INPUT, unreadable(resolved), file.toString());
        }
    }

    /// A folder for results, made if it is not there.
    Path makeFolder(Path named) throws Trouble {
        var folder = resolve(named);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw trouble(Trouble.Kind.INPUT, "no-folder", named.toString());
        }
    }

    /// Asks the person at the terminal; without one the answer is no.
    boolean agrees(String question) {
        if (!around.terminal().getAsBoolean()) {
            return false;
        }
        around.err().print(question + " ");
        around.err().flush();
        var answer = new Scanner(around.in(), StandardCharsets.UTF_8);
        return answer.hasNextLine() && plain(answer.nextLine()).equals(plain(say("yes")));
    }

    /// Without accents, which not everybody types.
    private static String plain(String answer) {
        return Normalizer.normalize(answer.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    private static String unreadable(Path file) {
        if (!Files.exists(file)) {
            return "no-file";
        }
        return Files.isDirectory(file) ? "is-folder" : Files.isRegularFile(file) ? "unreadable" : "special";
    }

    /// Trouble in the command line's own words.
    Trouble trouble(Trouble.Kind kind, String key, Object... arguments) {
        return new Trouble(kind, say(key, arguments));
    }
}
