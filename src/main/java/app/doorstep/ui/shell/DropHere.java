package app.doorstep.ui.shell;

import app.doorstep.text.Texts;
import app.doorstep.ui.theme.Style;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The whole window as a place to drop files: a sheet over it that says what will happen, while they are held there.
final class DropHere extends StackPane {
    private final Texts texts;
    private final Label words = new Label();

    DropHere(Texts texts) {
        this.texts = texts;
        setId("drop");
        getStyleClass().add("drop-here");
        words.getStyleClass().add(Style.PAGE_TITLE);
        words.setGraphic(new FontIcon(Feather.DOWNLOAD));
        words.setContentDisplay(ContentDisplay.TOP);
        getChildren().add(words);
        setVisible(false);
        setMouseTransparent(true);
    }

    /// Takes what is dropped on `window`.
    void over(Region window, Consumer<List<Path>> take) {
        window.setOnDragOver(event -> {
            var files = event.getDragboard().getFiles();
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                words.setText(texts.get("shell.drop", texts.count("shell.drop.files", files.size())));
                setVisible(true);
            }
            event.consume();
        });
        window.setOnDragExited(_ -> setVisible(false));
        window.setOnDragDropped(event -> {
            setVisible(false);
            var files = event.getDragboard().getFiles();
            event.setDropCompleted(!files.isEmpty());
            if (!files.isEmpty()) {
                take.accept(files.stream().map(File::toPath).toList());
            }
            event.consume();
        });
    }
}
