package app.doorstep.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The settings of one data folder, in `settings.json`.
///
/// Written to a temporary file in the same folder, synced, then renamed over the old one, so that a crash leaves the
/// old or the new file. One that cannot be read is set aside with its date and never overwritten. Thread-safe.
public final class SettingsFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path file;
    private final InstantSource clock;
    private Settings current = Settings.INITIAL;
    private @Nullable Path setAside;

    private SettingsFile(Path folder, InstantSource clock) {
        this.file = folder.resolve("settings.json");
        this.clock = clock;
    }

    /// The settings of `folder`; the initial ones if there is no file or it cannot be read.
    ///
    /// @throws IOException if an unreadable file cannot be set aside
    public static SettingsFile open(Path folder, InstantSource clock) throws IOException {
        var settings = new SettingsFile(folder, clock);
        settings.read();
        return settings;
    }

    /// The language that the settings of `folder` name, as a BCP 47 tag; empty if they name none or cannot be read.
    /// Changes nothing, not even a file that cannot be read.
    public static String language(Path folder) {
        try {
            return JSON.readValue(Files.readAllBytes(folder.resolve("settings.json")), Stored.class)
                    .toSettings()
                    .language();
        } catch (IOException | JacksonException | IllegalArgumentException _) {
            return "";
        }
    }

    public synchronized Settings current() {
        return current;
    }

    /// Where an unreadable file was put when this one was opened, to be told to the user once.
    public synchronized Optional<Path> setAside() {
        return Optional.ofNullable(setAside);
    }

    /// Remembers `changed`.
    ///
    /// @throws IOException if it cannot be written; the file then still holds the settings before
    public synchronized void save(Settings changed) throws IOException {
        Files.createDirectories(file.getParent());
        var temporary = Files.createTempFile(file.getParent(), "settings", ".tmp");
        try {
            if (Files.getFileStore(temporary).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rw-------"));
            }
            Files.write(temporary, JSON.writeValueAsString(Stored.of(changed)).getBytes(StandardCharsets.UTF_8));
            try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            current = changed;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private synchronized void read() throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException _) {
            return;
        }
        try {
            current = JSON.readValue(bytes, Stored.class).toSettings();
        } catch (JacksonException | IllegalArgumentException _) {
            var aside = file.resolveSibling("settings-unreadable-" + STAMP.format(clock.instant()) + ".json");
            setAside = Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// The file's own shape, in which anything may be missing.
    private record Stored(
            Settings.@Nullable Theme theme,
            @Nullable String language,
            @Nullable String paper,
            @Nullable String driverName,
            @Nullable Boolean showNames,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Boolean maximized,
            @Nullable Map<String, String> remembered) {

        static Stored of(Settings s) {
            return new Stored(
                    s.theme(),
                    s.language(),
                    s.paper(),
                    s.driverName(),
                    s.showNames(),
                    s.width(),
                    s.height(),
                    s.maximized(),
                    s.remembered());
        }

        Settings toSettings() {
            var initial = Settings.INITIAL;
            return new Settings(
                    theme == null ? initial.theme() : theme,
                    language == null ? initial.language() : language,
                    "letter".equals(paper) ? "letter" : initial.paper(),
                    driverName == null ? initial.driverName() : driverName,
                    showNames == null ? initial.showNames() : showNames,
                    within(width, initial.width(), 640, 20_000),
                    within(height, initial.height(), 480, 20_000),
                    maximized == null ? initial.maximized() : maximized,
                    remembered == null ? initial.remembered() : remembered);
        }

        private static int within(@Nullable Integer value, int initial, int least, int most) {
            return value == null ? initial : Math.clamp(value, least, most);
        }
    }
}
