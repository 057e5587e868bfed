package app.doorstep.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// Inter, which the program brings along: the same face, with tabular figures, on every system.
public final class Typeface {
    /// The family names as style sheets write them; 700 is [#REGULAR] in bold.
    public static final String REGULAR = "Inter";
    public static final String MEDIUM = "Inter Medium";
    public static final String SEMIBOLD = "Inter SemiBold";

    private static final List<String> FILES = List.of("Regular", "Medium", "SemiBold", "Bold");

    private Typeface() {}

    /// Makes the face known to JavaFX; once, before the first scene.
    ///
    /// @throws IllegalStateException if a bundled file cannot be read, which is a broken build
    public static void load() {
        for (var file : FILES) {
            try (var bytes = open(file)) {
                if (Font.loadFont(bytes, 14) == null) {
                    throw new IllegalStateException("not a font: Inter-" + file + ".ttf");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static InputStream open(String weight) {
        var bytes = Typeface.class.getResourceAsStream("/app/doorstep/fonts/Inter-" + weight + ".ttf");
        if (bytes == null) {
            throw new IllegalStateException("missing font: Inter-" + weight + ".ttf");
        }
        return bytes;
    }
}
