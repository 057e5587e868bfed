package app.doorstep.ui.shell;

import app.doorstep.settings.Settings;
import app.doorstep.ui.kit.TextSize;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Theme and size of text, as commands of the frame.
final class LookCommands {
    private LookCommands() {}

    static void add(Commands commands, Frame frame) {
        add(commands, frame, "theme.light", null, now -> now.withTheme(Settings.Theme.LIGHT));
        add(commands, frame, "theme.dark", null, now -> now.withTheme(Settings.Theme.DARK));
        add(commands, frame, "theme.system", null, now -> now.withTheme(Settings.Theme.SYSTEM));
        add(commands, frame, "text-size.larger", Commands.LARGER, now -> TextSize.step(now, 1));
        add(commands, frame, "text-size.smaller", Commands.SMALLER, now -> TextSize.step(now, -1));
        add(
                commands,
                frame,
                "text-size.normal",
                Commands.NORMAL,
                now -> TextSize.change(now, TextSize.STEPS.getFirst()));
    }

    /// @param key of its words; the part before the dot says what it sets
    private static void add(
            Commands commands, Frame frame, String key, @Nullable KeyCombination keys, UnaryOperator<Settings> change) {
        var texts = frame.texts();
        var edit = texts.get("kit.set." + key.substring(0, key.indexOf('.')));
        commands.add(texts.get("shell." + key), keys, () -> frame.preferences().edit(edit, change));
    }
}
