package app.doorstep.ui.shell;

import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenView;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// Opens the screens on which the driver has not been yet, so that the first way there is as short as the next: most of
/// a first showing is Java, the style sheets and the notebook being read for the first time.
///
/// It takes one small step at a time, and only while nothing is done in the background and the driver leaves the window
/// alone. A screen is made ready in a room behind the front that is never seen. Used on the window's thread only.
final class Ahead extends StackPane {
    private static final Duration STEP = Duration.millis(50);
    /// So many steps long nothing must have been typed, clicked or moved.
    static final int ALONE = 14;

    private final Frame frame;
    private final Region front;
    private final Function<Screen, ScreenView> opening;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final Timeline ticking = new Timeline(new KeyFrame(STEP, _ -> tick()));
    private int alone;

    /// @param front where the shell shows its screens
    /// @param opening gives the view of a screen, the same if it was opened before
    Ahead(Frame frame, Region front, Function<Screen, ScreenView> opening) {
        this.frame = frame;
        this.front = front;
        this.opening = opening;
        setVisible(false);
        setManaged(false);
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    /// Starts, once the window is shown.
    void begin(Collection<Screen> screens) {
        plan(screens);
        ticking.play();
    }

    /// What [#tick] does from now on.
    void plan(Collection<Screen> screens) {
        getScene().addEventFilter(InputEvent.ANY, _ -> alone = 0);
        screens.forEach(screen -> steps.add(() -> open(screen)));
    }

    boolean isDone() {
        return steps.isEmpty();
    }

    void end() {
        ticking.stop();
        steps.clear();
        getChildren().clear();
    }

    /// Takes the next step, if this is the time for it.
    void tick() {
        alone++;
        if (alone < ALONE || !frame.background().isAtRest()) {
            return;
        }
        if (steps.isEmpty()) {
            end();
        } else {
            steps.remove().run();
        }
    }

    private void open(Screen screen) {
        var view = opening.apply(screen);
        if (view.node().getParent() != null) {
            return;
        }
        List.<Runnable>of(
                        () -> getChildren().setAll(view.node()),
                        this::applyCss,
                        this::layOut,
                        () -> view.show(frame.filter().get()),
                        this::applyCss,
                        this::layOut,
                        // What came by then may have asked for more.
                        this::layOut)
                .reversed()
                .forEach(steps::addFirst);
    }

    private void layOut() {
        resize(front.getWidth(), front.getHeight());
        applyCss();
        layout();
    }
}
