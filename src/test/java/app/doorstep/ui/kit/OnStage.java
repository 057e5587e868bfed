package app.doorstep.ui.kit;

import app.doorstep.ui.theme.Theme;
import app.doorstep.ui.theme.Typeface;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// A screen by itself on a test's stage, in the light theme.
public final class OnStage {
    private OnStage() {}

    /// Shows `view` with what `filter` lets through.
    public static void show(Stage stage, ScreenView view, Filter filter, double width, double height) {
        Typeface.load();
        Application.setUserAgentStylesheet(Theme.LIGHT.userAgentStylesheet());
        var scene = new Scene(view.node(), width, height);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        stage.setScene(scene);
        stage.show();
        view.show(filter);
    }
}
