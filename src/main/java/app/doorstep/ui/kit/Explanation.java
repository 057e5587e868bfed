package app.doorstep.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// What F1 says about a figure: how it is computed and what it rests on.
public final class Explanation {
    private static final Object KEY = Explanation.class;
    private static final double WIDEST = 360;

    private Explanation() {}

    /// Gives `node` an explanation, on hover too, and lets the keyboard reach it.
    public static <N extends Node> N on(N node, String sentence) {
        node.getProperties().put(KEY, sentence);
        node.setFocusTraversable(true);
        node.getStyleClass().add("explained");
        node.setAccessibleHelp(sentence);
        var hover = new Tooltip(sentence);
        hover.setWrapText(true);
        hover.setMaxWidth(WIDEST);
        Tooltip.install(node, hover);
        return node;
    }

    /// The explanation of what has the focus, or of what it is part of.
    public static Optional<String> of(@Nullable Node focused) {
        for (var node = focused; node != null; node = node.getParent()) {
            if (node.getProperties().get(KEY) instanceof String sentence) {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }
}
