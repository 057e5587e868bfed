package app.doorstep.ui.shell;

import app.doorstep.ui.kit.Action;
import app.doorstep.ui.kit.ButtonActions;
import app.doorstep.ui.kit.ScreenView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What can be done on the screen in front: what it names itself, and what its buttons do.
final class ScreenActions {
    private ScreenActions() {}

    static List<Action> of(@Nullable ScreenView shown) {
        if (shown == null) {
            return List.of();
        }
        return joined(shown.actions(), ButtonActions.in(shown.node()));
    }

    /// The same, and then those of the frame, but not the palette itself.
    static List<Action> and(List<Action> frame, @Nullable ScreenView shown) {
        return joined(
                of(shown),
                frame.stream()
                        .filter(action -> !Commands.PALETTE.equals(action.keys()))
                        .toList());
    }

    /// Words that are there already are not offered again.
    private static List<Action> joined(List<Action> first, List<Action> then) {
        var all = new ArrayList<>(first);
        var named = first.stream().map(Action::text).collect(Collectors.toSet());
        then.stream().filter(action -> !named.contains(action.text())).forEach(all::add);
        return all;
    }
}
