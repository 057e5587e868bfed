package app.doorstep.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What Doorstep remembers about how its user likes it. No feedback, no names of customers.
///
/// More than six components: it is the list of all preferences.
///
/// @param language a BCP 47 tag, or empty for the system's
/// @param paper `a4` or `letter`
/// @param driverName how the driver signs replies and reports; empty if not told
/// @param showNames whether reports show customers' names unless told otherwise
/// @param width of the window's content in pixels
/// @param height likewise
/// @param maximized whether the window was maximized
/// @param remembered choices of single screens by key (`log.columns`), in alphabetical order
public record Settings(
        Theme theme,
        String language,
        String paper,
        String driverName,
        boolean showNames,
        int width,
        int height,
        boolean maximized,
        Map<String, String> remembered) {

    /// Light, dark or as the system has it.
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// How everybody starts.
    public static final Settings INITIAL = new Settings(Theme.SYSTEM, "", "a4", "", false, 1366, 768, false, Map.of());

    /// What the second place of backups is remembered by.
    public static final String SECOND_PLACE = "backups.place";

    public Settings {
        remembered = Collections.unmodifiableMap(new TreeMap<>(remembered));
    }

    /// The folder of the second place of backups, such as one on a stick; empty while none is chosen, or where what is
    /// remembered is no path on this machine.
    public Optional<Path> secondPlace() {
        var place = remembered.getOrDefault(SECOND_PLACE, "");
        try {
            return place.isEmpty() ? Optional.empty() : Optional.of(Path.of(place));
        } catch (InvalidPathException fromElsewhere) {
            return Optional.empty();
        }
    }

    public Settings withTheme(Theme other) {
        return new Settings(other, language, paper, driverName, showNames, width, height, maximized, remembered);
    }

    public Settings withLanguage(String other) {
        return new Settings(theme, other, paper, driverName, showNames, width, height, maximized, remembered);
    }

    public Settings withPaper(String other) {
        return new Settings(theme, language, other, driverName, showNames, width, height, maximized, remembered);
    }

    public Settings withDriverName(String other) {
        return new Settings(theme, language, paper, other, showNames, width, height, maximized, remembered);
    }

    public Settings withShowNames(boolean other) {
        return new Settings(theme, language, paper, driverName, other, width, height, maximized, remembered);
    }

    /// The same without what tells of a person: the name, and choices of single screens such as a watched folder.
    public Settings withoutPerson() {
        return new Settings(theme, language, paper, "", showNames, width, height, maximized, Map.of());
    }

    public Settings withWindow(int newWidth, int newHeight, boolean newMaximized) {
        return new Settings(
                theme, language, paper, driverName, showNames, newWidth, newHeight, newMaximized, remembered);
    }

    /// The same, but whatever differs between two settings is as the second has it; what was changed meanwhile stays.
    public Settings following(Settings from, Settings to) {
        var mixed = new TreeMap<>(remembered);
        Stream.concat(from.remembered.keySet().stream(), to.remembered.keySet().stream())
                .filter(key -> !Objects.equals(from.remembered.get(key), to.remembered.get(key)))
                .forEach(key -> mixed.compute(key, (_, _) -> to.remembered.get(key)));
        return new Settings(
                from.theme == to.theme ? theme : to.theme,
                from.language.equals(to.language) ? language : to.language,
                from.paper.equals(to.paper) ? paper : to.paper,
                from.driverName.equals(to.driverName) ? driverName : to.driverName,
                from.showNames == to.showNames ? showNames : to.showNames,
                width,
                height,
                maximized,
                mixed);
    }

    /// Remembers one choice of one screen.
    public Settings remembering(String key, String value) {
        var more = new TreeMap<>(remembered);
        more.put(key, value);
        return new Settings(theme, language, paper, driverName, showNames, width, height, maximized, more);
    }
}
