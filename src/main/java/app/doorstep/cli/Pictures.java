package app.doorstep.cli;

import app.doorstep.text.Texts;
import app.doorstep.workbench.Trouble;
import java.nio.file.Path;
import java.util.List;

/// Pictures of all screens, as whoever owns the window draws them; the command line knows no toolkit.
public interface Pictures {
    /// Writes every screen of a notebook as a PNG file.
    ///
    /// @param into the folder for the pictures, which exists
    /// @param notebook the data folder to show
    /// @param texts the language of the screens
    /// @return the files written, in the order of the navigation
    /// @throws Trouble if screens cannot be drawn here or a file cannot be written
    List<Path> write(Path into, Look look, Path notebook, Texts texts) throws Trouble;

    /// How the pictures look.
    ///
    /// @param theme `light` or `dark`
    /// @param width of a screen, in its own units
    /// @param height likewise
    /// @param scale pixels per unit
    /// @param ending what the name of each picture has at its end, such as `-dark`; may be empty
    record Look(String theme, int width, int height, double scale, String ending) {
        /// As the mockups are drawn.
        public static final Look USUAL = new Look("light", 1366, 768, 1, "");
    }
}
