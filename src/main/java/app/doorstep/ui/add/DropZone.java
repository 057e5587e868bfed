package app.doorstep.ui.add;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.theme.Style;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The place to drop files on, which also asks for them when it is pressed.
final class DropZone {
    private DropZone() {}

    /// @param choose asks for files
    /// @param take takes those that were dropped
    static VBox of(Texts texts, Runnable choose, Consumer<List<Path>> take) {
        var icon = new FontIcon(Feather.DOWNLOAD);
        var zone = new VBox(
                icon,
                Labels.line(texts.get("add.drop.title"), Style.TITLE),
                Labels.line(texts.get("add.drop.kinds"), Style.SMALL, Style.MUTED));
        zone.getStyleClass().add("drop-zone");
        zone.setMinHeight(96);
        zone.setPrefHeight(136);
        zone.setOnMouseClicked(_ -> choose.run());
        zone.setFocusTraversable(true);
        zone.setAccessibleRole(AccessibleRole.BUTTON);
        zone.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                choose.run();
                event.consume();
            }
        });
        zone.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        zone.setOnDragEntered(_ -> zone.getStyleClass().add("over"));
        zone.setOnDragExited(_ -> zone.getStyleClass().removeAll("over"));
        zone.setOnDragDropped(event -> {
            var files = event.getDragboard().getFiles();
            event.setDropCompleted(!files.isEmpty());
            take.accept(files.stream().map(File::toPath).toList());
            event.consume();
        });
        zone.setAccessibleText(texts.get("add.drop.title") + ", " + texts.get("add.drop.kinds"));
        return zone;
    }
}
