package app.doorstep.ui.shell;

import app.doorstep.ui.kit.Action;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Pose;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Where one screen at a time is shown, and all that were opened.
///
/// A screen is opened when the driver first goes there, or before that by [Ahead], and read anew whenever it comes to
/// the front or the data changed. Used on the window's thread only.
final class Front extends StackPane implements AutoCloseable {
    private final Frame frame;
    private final Map<String, ScreenView> open = new HashMap<>();
    private final Set<String> visited = new HashSet<>();
    private final ReadOnlyBooleanWrapper alone = new ReadOnlyBooleanWrapper(false);
    private @Nullable ScreenView shown;
    private Subscription aloneness = Subscription.EMPTY;

    Front(Frame frame) {
        this.frame = frame;
    }

    /// Whether the screen shown wants the window to itself.
    ObservableValue<Boolean> alone() {
        return alone.getReadOnlyProperty();
    }

    /// The screen shown; empty before there is one.
    String place() {
        return open.entrySet().stream()
                .filter(screen -> screen.getValue().equals(shown))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /// The view of a screen, always the same.
    ScreenView open(Screen screen) {
        return open.computeIfAbsent(screen.id(), _ -> screen.open(frame));
    }

    /// Shows a screen, and there what `destination` asks for.
    void show(Screen screen, Destination destination) {
        var isNew = visited.add(screen.id());
        var view = open(screen);
        if (!view.equals(shown)) {
            shown = view;
            getChildren().setAll(view.node());
            aloneness.unsubscribe();
            aloneness = view.alone().subscribe(alone::set);
            showAgain();
            if (isNew) {
                // What a scroll pane holds is in the window, and can have the focus, only once it has its skin. And
                // what is arranged by its room would lose it again.
                applyCss();
                layout();
                applyCss();
            }
            view.focus();
        }
        view.arrive(destination);
    }

    /// Reads the screen shown anew.
    void showAgain() {
        if (shown != null) {
            shown.show(frame.filter().get());
        }
    }

    /// Moves the focus to where one starts on the screen shown.
    void focusStart() {
        if (shown != null) {
            shown.focus();
        }
    }

    /// What can be done on the screen shown.
    List<Action> actions() {
        return ScreenActions.of(shown);
    }

    /// The same, and then what the frame can do.
    List<Action> actionsAnd(List<Action> frames) {
        return ScreenActions.and(frames, shown);
    }

    /// The other states of a screen that has been opened; empty for any other.
    List<Pose> poses(String screen) {
        var view = open.get(screen);
        return view == null ? List.of() : view.poses();
    }

    @Override
    public void close() {
        open.values().forEach(ScreenView::close);
        open.clear();
    }
}
