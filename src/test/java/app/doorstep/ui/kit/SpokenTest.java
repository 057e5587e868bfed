package app.doorstep.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/// What is told to the system's accessibility when a text changes under the focus.
class SpokenTest {
    @Test
    void anotherTextIsToldOnceItIsThereAndTheSameOneIsNot() {
        var node = new Pane();
        var told = new ArrayList<String>();
        for (var words : new String[] {"first", "first", "second"}) {
            Spoken.says(node, words, (on, what) -> told.add(what + " " + on.getAccessibleText()));
        }
        assertThat(told).containsExactly(AccessibleAttribute.TEXT + " first", AccessibleAttribute.TEXT + " second");
    }
}
