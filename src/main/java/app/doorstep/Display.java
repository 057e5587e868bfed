package app.doorstep;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Map;
import java.util.Optional;

/// Whether a window can be opened here, found out before JavaFX is loaded.
final class Display {
    private Display() {}

    /// What is missing: the end of the key of its sentence. Windows and macOS always have a display; elsewhere one must
    /// be named, and GTK 3 be there to draw on it.
    static Optional<String> missing(Map<String, String> environment, String osName) {
        if (osName.startsWith("Windows") || osName.startsWith("Mac")) {
            return Optional.empty();
        }
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of("no-display");
        }
        return hasLibrary("libgtk-3.so.0") ? Optional.empty() : Optional.of("no-gtk");
    }

    @SuppressWarnings("restricted") // only looks whether the library is there
    private static boolean hasLibrary(String name) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(name, arena);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
