package app.doorstep.ui.kit;

import java.util.function.BiConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;

/// Tells the system's accessibility that what a node says has changed. JavaFX tells of a label's text by itself, but
/// not
/// of an accessible text: whoever changes one under the focus of a screen reader says so here.
public final class Spoken {
    private Spoken() {}

    /// Lets `node` say `words` from now on, and tells of it if it said something else before.
    public static void says(Node node, String words) {
        says(node, words, Node::notifyAccessibleAttributeChanged);
    }

    static void says(Node node, String words, BiConsumer<Node, AccessibleAttribute> told) {
        if (!words.equals(node.getAccessibleText())) {
            node.setAccessibleText(words);
            told.accept(node, AccessibleAttribute.TEXT);
        }
    }
}
