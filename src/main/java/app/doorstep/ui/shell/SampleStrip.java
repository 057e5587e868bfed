package app.doorstep.ui.shell;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Labels;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The coloured strip above an invented notebook: what it is, and the way back to the driver's own.
final class SampleStrip extends StackPane {
    /// @param back closes the window
    SampleStrip(Texts texts, String sentence, Runnable back) {
        getStyleClass().add("sample-strip");
        setMinHeight(Region.USE_PREF_SIZE);
        var close = Labels.button(Feather.X, texts.get("shell.sample.back"), back);
        close.setId("sample-back");
        getChildren().addAll(Labels.line(sentence), close);
        setAlignment(close, Pos.CENTER_RIGHT);
    }
}
