package app.doorstep.ui.kit;

import javafx.scene.control.ToggleButton;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Toggles that are as wide unchosen as chosen, where the chosen one's words are bolder: nothing beside them jumps.
public final class Steady {
    private static final String CHOSEN = "Inter SemiBold";

    private Steady() {}

    /// Keeps the room that the bolder words need.
    public static void keep(ToggleButton toggle) {
        var words = new Text(toggle.getText());
        toggle.fontProperty().subscribe(font -> {
            words.setFont(Font.font(CHOSEN, font.getSize()));
            widen(toggle, words);
        });
        toggle.paddingProperty().subscribe(_ -> widen(toggle, words));
    }

    private static void widen(ToggleButton toggle, Text words) {
        var sides = toggle.getPadding().getLeft() + toggle.getPadding().getRight();
        toggle.setMinWidth(Math.ceil(words.getLayoutBounds().getWidth() + sides));
    }
}
