package app.doorstep.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// The door of Doorstep.
public final class Brand {
    private Brand() {}

    /// The sign beside the name, 18 px high.
    public static Node door() {
        var door = new SVGPath();
        door.setContent("M4 17 V2.5 A1.5 1.5 0 0 1 5.5 1 H12.5 A1.5 1.5 0 0 1 14 2.5 V17 M1 17 H17 M10.7 9 V9.6");
        door.getStyleClass().add("brand-sign");
        var box = new StackPane(door);
        box.setMinSize(20, 20);
        box.setMaxSize(20, 20);
        return box;
    }

    /// The window's icon in several sizes.
    public static List<Image> icons() {
        return Stream.of(16, 32, 64, 256)
                .map(size -> new Image(Objects.requireNonNull(
                        Brand.class.getResourceAsStream("/app/doorstep/ui/shell/doorstep-" + size + ".png"))))
                .toList();
    }
}
