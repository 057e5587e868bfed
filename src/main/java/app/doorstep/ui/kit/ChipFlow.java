package app.doorstep.ui.kit;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Chips side by side, 8 px apart, on as many lines as they need.
public final class ChipFlow extends FlowPane {
    public ChipFlow(Node... chips) {
        super(8, 8);
        setMinWidth(0);
        getChildren().addAll(FXCollections.observableArrayList(chips));
    }
}
