package app.doorstep.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// The program's own letters for Java2D. They are not registered with the system's fonts, so that a chart looks the
/// same whatever is installed. Thread-safe.
final class ChartFonts {
    private static final Map<String, String> FILES = Map.of(
            "Inter", "Inter-Regular.ttf",
            "Inter Medium", "Inter-Medium.ttf",
            "Inter SemiBold", "Inter-SemiBold.ttf");

    private static final Map<String, Font> LOADED = load();

    private ChartFonts() {}

    /// The font of `family` in `size`; a family that is not ours comes from the system.
    static Font of(String family, float size) {
        var own = LOADED.get(family);
        return own == null ? new Font(family, Font.PLAIN, 1).deriveFont(size) : own.deriveFont(size);
    }

    private static Map<String, Font> load() {
        var fonts = new java.util.HashMap<String, Font>();
        FILES.forEach((family, file) -> fonts.put(family, read(file)));
        return Map.copyOf(fonts);
    }

    private static Font read(String file) {
        try (var in = ChartFonts.class.getResourceAsStream("/app/doorstep/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program's font is missing: " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the program's font cannot be read: " + file, e);
        }
    }
}
