package app.doorstep.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window stood, between two starts. A place that no screen shows any more is forgotten.
final class WindowPlace {
    static final String KEY = "shell.place";
    /// So much of the window's upper edge has to be seen, or nobody could take hold of it.
    private static final double GRIP = 80;

    private double x = Double.NaN;
    private double y = Double.NaN;

    /// Follows a window while it stands freely.
    WindowPlace(Stage stage) {
        stage.xProperty().subscribe(_ -> take(stage));
        stage.yProperty().subscribe(_ -> take(stage));
    }

    private void take(Stage stage) {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            x = stage.getX();
            y = stage.getY();
        }
    }

    /// Puts a window where it stood, and makes it no larger than its screen.
    ///
    /// @param remembered what [#words()] gave
    static void restore(Stage stage, String remembered) {
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        of(remembered, screens).ifPresent(place -> {
            stage.setX(place.getMinX());
            stage.setY(place.getMinY());
        });
    }

    /// Upper left corner of the window, on a screen as large as the result says.
    static Optional<Rectangle2D> of(String remembered, List<Rectangle2D> screens) {
        if (!remembered.matches("-?\\d{1,5} -?\\d{1,5}")) {
            return Optional.empty();
        }
        var numbers = Stream.of(remembered.split(" ")).map(Integer::valueOf).toList();
        var grip = new Rectangle2D(numbers.getFirst(), numbers.getLast(), GRIP, GRIP / 4);
        return screens.stream()
                .filter(screen -> screen.contains(grip))
                .findFirst()
                .map(screen -> new Rectangle2D(grip.getMinX(), grip.getMinY(), screen.getWidth(), screen.getHeight()));
    }

    /// To be remembered; empty while the window has not stood freely.
    String words() {
        return Double.isNaN(x) ? "" : Math.round(x) + " " + Math.round(y);
    }
}
