package app.doorstep.ui.shell;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Action;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Every action of the frame, with its words and its shortcut, for the palette, the menu and the keyboard alike.
final class Commands {
    static final KeyCombination NEW = shortcut(KeyCode.N);
    static final KeyCombination CHECKIN =
            new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    static final KeyCombination OPEN = shortcut(KeyCode.O);
    static final KeyCombination FIND = shortcut(KeyCode.F);
    static final KeyCombination UNDO = shortcut(KeyCode.Z);
    static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    /// What Windows knows beside [#REDO].
    static final KeyCombination REDO_TOO = shortcut(KeyCode.Y);
    static final KeyCombination AREA = new KeyCodeCombination(KeyCode.F6);
    static final KeyCombination AREA_BEFORE = new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN);
    static final KeyCombination PALETTE = shortcut(KeyCode.K);
    static final KeyCombination SETTINGS = shortcut(KeyCode.COMMA);
    static final KeyCombination HELP = new KeyCodeCombination(KeyCode.F1);
    static final KeyCombination REFRESH = new KeyCodeCombination(KeyCode.F5);
    static final KeyCombination LARGER = shortcut(KeyCode.PLUS);
    static final KeyCombination SMALLER = shortcut(KeyCode.MINUS);
    static final KeyCombination NORMAL = shortcut(KeyCode.DIGIT0);
    /// Other keys that mean the same: where + is written with Shift, and beside the digits.
    private static final Map<KeyCombination, List<KeyCombination>> TOO = Map.of(
            LARGER,
            List.of(
                    new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
                    shortcut(KeyCode.ADD)),
            SMALLER,
            List.of(shortcut(KeyCode.SUBTRACT)),
            NORMAL,
            List.of(shortcut(KeyCode.NUMPAD0)));

    /// What a shortcut does, in the list of all.
    private static final double WORDS = 210;

    static final KeyCombination QUIT = shortcut(KeyCode.Q);

    /// Null is a line between two groups.
    private final List<@Nullable Supplier<Action>> commands = new ArrayList<>();

    void add(String text, @Nullable KeyCombination keys, Runnable run) {
        add(() -> text, keys, run);
    }

    /// One whose words depend on what it would do now.
    void add(Supplier<String> text, @Nullable KeyCombination keys, Runnable run) {
        commands.add(() -> new Action(text.get(), keys, run));
    }

    /// All of them as they stand now, in the order of the menu.
    List<Action> actions() {
        return commands.stream().flatMap(Stream::ofNullable).map(Supplier::get).toList();
    }

    void separator() {
        commands.add(null);
    }

    /// The places, Ctrl+1 and so on in the order of the rail.
    void places(List<Screen> screens, Texts texts, Consumer<String> go) {
        var digit = 0;
        for (var screen : screens) {
            switch (screen.id()) {
                case Screen.ADD -> {}
                case Screen.SETTINGS -> add(texts.get(screen.titleKey()), SETTINGS, () -> go.accept(screen.id()));
                default -> {
                    digit++;
                    add(
                            texts.get(screen.titleKey()),
                            shortcut(KeyCode.valueOf("DIGIT" + digit)),
                            () -> go.accept(screen.id()));
                }
            }
        }
    }

    /// @param here the place in the menu for what can be done on the screen in front
    /// @param now finds that out when the menu opens
    void fill(MenuButton menu, Menu here, Supplier<List<Action>> now) {
        menu.addEventHandler(MenuButton.ON_SHOWING, _ -> {
            here.getItems().setAll(now.get().stream().map(Commands::item).toList());
            here.setDisable(here.getItems().isEmpty());
        });
        menu.getItems().setAll(here, new SeparatorMenuItem());
        for (var command : commands) {
            if (command == null) {
                menu.getItems().add(new SeparatorMenuItem());
            } else {
                var action = command.get();
                var item = item(action);
                menu.addEventHandler(
                        MenuButton.ON_SHOWING, _ -> item.setText(command.get().text()));
                menu.getItems().add(item);
            }
        }
    }

    private static MenuItem item(Action action) {
        var item = new MenuItem(action.text());
        if (action.keys() != null) {
            item.setAccelerator(action.keys());
        }
        item.setOnAction(_ -> action.run().run());
        return item;
    }

    void listen(Scene scene) {
        for (var action : actions()) {
            if (action.keys() != null) {
                scene.getAccelerators().put(action.keys(), action.run());
                TOO.getOrDefault(action.keys(), List.of())
                        .forEach(keys -> scene.getAccelerators().put(keys, action.run()));
            }
        }
    }

    /// All shortcuts, in two columns, so that the dialog fits into a small screen.
    Node listing() {
        var lines = new GridPane(16, 6);
        var all = actions().stream().filter(action -> action.keys() != null).toList();
        var half = (all.size() + 1) / 2;
        for (var i = 0; i < all.size(); i++) {
            var action = all.get(i);
            var keys = Objects.requireNonNull(action.keys(), "filtered above").getDisplayText();
            var key = Labels.line(keys, "key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            var does = Labels.paragraph(action.text());
            does.setPrefWidth(WORDS);
            lines.add(key, i < half ? 0 : 2, i % half);
            lines.add(does, i < half ? 1 : 3, i % half);
        }
        return lines;
    }

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
