package app.doorstep.ui.shell;

import app.doorstep.ui.kit.Background;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Preferences;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.Toolkit;
import app.doorstep.ui.theme.Theme;
import app.doorstep.ui.theme.Typeface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/// Draws every screen into a file, without showing a window.
public final class Pictures {
    private Pictures() {}

    /// What a picture looks like.
    ///
    /// @param width of the window in pixels, likewise `height`
    /// @param scale pixels of the picture per pixel of the window
    /// @param ending what the name of each picture has at its end, such as `-dark`; may be empty
    public record Look(Theme theme, int width, int height, double scale, String ending) {
        public static final Look USUAL = new Look(Theme.LIGHT, 1366, 768, 1, "");

        private Path in(Path folder, String name) {
            return folder.resolve(name + ending + ".png");
        }
    }

    /// Draws all screens of `context` into `folder`, starting JavaFX without a display if it does not run yet. From any
    /// thread but the window's.
    ///
    /// @return the files written: for each screen `overview.png` and its other states, then `palette.png`
    /// @throws Exception what a screen or the disk has against it
    public static List<Path> write(Path folder, AppContext context, Look look) throws Exception {
        Toolkit.withoutDisplay();
        return Toolkit.call(() -> {
            Typeface.load();
            var background = Background.inline();
            var preferences = new Preferences(context.settings(), background);
            var theme = new SimpleObjectProperty<>(look.theme());
            var frame = new Frame(context.texts(), context.clock(), background, preferences, theme);
            frame.pin(look.theme());
            try (var shell = new Shell(frame, context.screens(), context.notebook())) {
                return draw(shell, context.screens(), folder, look);
            }
        });
    }

    private static List<Path> draw(Shell shell, List<Screen> screens, Path folder, Look look) throws IOException {
        Files.createDirectories(folder);
        var scene = new Scene(shell.node(), look.width(), look.height());
        shell.dress(scene);
        shell.readFacts();
        var written = new ArrayList<Path>();
        for (var screen : screens) {
            shell.narrow(Filter.START);
            shell.go(new Destination.To(screen.id()));
            written.add(save(scene, look, look.in(folder, screen.id())));
            for (var pose : shell.poses(screen.id())) {
                pose.take().run();
                written.add(save(scene, look, look.in(folder, screen.id() + "-" + pose.name())));
            }
        }
        shell.narrow(Filter.START);
        shell.home();
        shell.palette();
        written.add(save(scene, look, look.in(folder, "palette")));
        return written;
    }

    private static Path save(Scene scene, Look look, Path file) throws IOException {
        ImageIO.write(SwingFXUtils.fromFXImage(picture(scene, look), null), "png", file.toFile());
        return file;
    }

    /// All parts, also those that only a pulse of a shown window lays out, such as what a scroll pane holds.
    private static void layOut(Parent part) {
        // A scroll pane keeps a picture of what it shows, and without a window it would go on showing that one.
        part.setCache(false);
        part.requestLayout();
        part.layout();
        part.getChildrenUnmodifiable().forEach(child -> {
            if (child instanceof Parent parent) {
                layOut(parent);
            }
        });
    }

    private static Image picture(Scene scene, Look look) {
        var root = scene.getRoot();
        // More than once, because text that wraps learns its height only when its width is known.
        for (var i = 0; i < 3; i++) {
            root.applyCss();
            layOut(root);
        }
        var picture = new WritableImage(
                (int) Math.round(look.width() * look.scale()), (int) Math.round(look.height() * look.scale()));
        if (look.scale() == 1) {
            return scene.snapshot(picture);
        }
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(look.scale(), look.scale()));
        return root.snapshot(parameters, picture);
    }
}
