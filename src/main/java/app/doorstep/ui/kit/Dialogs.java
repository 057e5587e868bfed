package app.doorstep.ui.kit;

import app.doorstep.text.Texts;
import app.doorstep.ui.theme.Style;
import app.doorstep.ui.theme.Theme;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Questions and sentences in front of the window. Used on the window's thread only; each call waits for the driver.
public final class Dialogs {
    private static final double WIDE = 680;
    private static final double LOOK_WIDTH = 940;
    private static final double LOOK_HEIGHT = 560;

    private final Texts texts;
    private final Supplier<@Nullable Window> owner;
    private final Supplier<Theme> theme;
    private final Supplier<Double> size;

    /// @param owner the window the dialogs belong to; gives null before it is shown
    /// @param size of the text, 1 for as it is drawn
    public Dialogs(Texts texts, Supplier<@Nullable Window> owner, Supplier<Theme> theme, Supplier<Double> size) {
        this.texts = texts;
        this.owner = owner;
        this.theme = theme;
        this.size = size;
    }

    /// Asks before something that cannot simply be undone.
    ///
    /// @param action what the button does: "Delete 3 entries"
    /// @return whether the driver pressed it
    public boolean confirm(String title, String sentence, String action) {
        var does = new ButtonType(action, ButtonData.OK_DONE);
        var dialog = dialog(title, sentence, does, cancel());
        return dialog.showAndWait().orElse(null) == does;
    }

    /// Tells something that needs no decision.
    public void tell(String title, String sentence) {
        dialog(title, sentence, ButtonType.CLOSE).showAndWait();
    }

    /// Tells something that is more than a sentence.
    public void tell(String title, Node content) {
        var dialog = dialog(title, "", ButtonType.CLOSE);
        var box = (VBox) dialog.getDialogPane().getContent();
        box.getChildren().set(1, content);
        box.setPrefWidth(WIDE);
        dialog.showAndWait();
    }

    /// Shows something to be looked at, as large as there is room for.
    public void look(String title, Region content) {
        var dialog = dialog(title, "", ButtonType.CLOSE);
        content.setPrefSize(LOOK_WIDTH, LOOK_HEIGHT);
        var pane = dialog.getDialogPane();
        pane.setContent(content);
        dialog.setResizable(true);
        dialog.showAndWait();
    }

    /// Tells what happened, what was kept and what to do.
    ///
    /// @param cause shown as a short code to be copied, never as text; null if there is none
    public void error(String sentence, @Nullable Throwable cause) {
        var dialog = dialog(texts.get("kit.error.title"), sentence, ButtonType.CLOSE);
        if (cause != null) {
            var code = new TextField(ProblemCode.of(cause));
            code.setEditable(false);
            code.setAccessibleText(texts.get("kit.error.code"));
            var note = new Label(texts.get("kit.error.code"));
            note.getStyleClass().addAll(Style.SMALL, Style.MUTED);
            ((VBox) dialog.getDialogPane().getContent()).getChildren().addAll(note, code);
        }
        dialog.showAndWait();
    }

    /// Asks for one line of text.
    ///
    /// @return nothing if the driver left it or wrote nothing
    public Optional<String> line(String title, String question, String action) {
        var does = new ButtonType(action, ButtonData.OK_DONE);
        var dialog = dialog(title, question, does, cancel());
        var field = new TextField();
        field.setAccessibleText(question);
        ((VBox) dialog.getDialogPane().getContent()).getChildren().add(field);
        dialog.setOnShown(_ -> field.requestFocus());
        return dialog.showAndWait().orElse(null) == does && !field.getText().isBlank()
                ? Optional.of(field.getText().strip())
                : Optional.empty();
    }

    /// Asks for several things at once.
    ///
    /// @param content the fields; its first one that can have the focus gets it
    /// @param ready whether the button can be pressed
    /// @return whether the driver pressed it
    public boolean form(String title, Node content, String action, ObservableValue<Boolean> ready) {
        return form(title, content, action, ready, List.of());
    }

    /// The same before something that nothing brings back; its button looks like it.
    public boolean lastForm(String title, Node content, String action, ObservableValue<Boolean> ready) {
        return form(title, content, action, ready, List.of("final"));
    }

    private boolean form(
            String title, Node content, String action, ObservableValue<Boolean> ready, List<String> styles) {
        var does = new ButtonType(action, ButtonData.OK_DONE);
        var dialog = dialog(title, "", does, cancel());
        ((VBox) dialog.getDialogPane().getContent()).getChildren().set(1, content);
        var button = dialog.getDialogPane().lookupButton(does);
        button.getStyleClass().addAll(styles);
        ready.subscribe(can -> button.setDisable(!can));
        dialog.setOnShown(
                _ -> content.lookupAll(".text-field").stream().findFirst().ifPresent(Node::requestFocus));
        return dialog.showAndWait().orElse(null) == does;
    }

    /// Asks for files to read.
    ///
    /// @param kinds what they may be called, as `*.csv`; empty for any
    public List<Path> openFiles(String title, String kindsTitle, List<String> kinds) {
        var chosen = chooser(title, kindsTitle, kinds).showOpenMultipleDialog(owner.get());
        return chosen == null
                ? List.of()
                : chosen.stream().map(file -> file.toPath()).toList();
    }

    /// Asks where to write a file.
    public Optional<Path> saveFile(String title, String suggestedName, String kindTitle, String kind) {
        var chooser = chooser(title, kindTitle, List.of(kind));
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(file -> file.toPath());
    }

    /// Asks where to write a file of one of several kinds; a name without an ending gets that of the first.
    ///
    /// @param kinds what each is called, with its ending: `PNG` and `.png`
    public Optional<Path> saveFile(String title, String suggestedName, Map<String, String> kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggestedName);
        kinds.forEach((name, ending) ->
                chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(name, "*" + ending)));
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(file -> {
            var path = file.toPath();
            var name = file.getName().toLowerCase(Locale.ROOT);
            return kinds.values().stream().anyMatch(name::endsWith)
                    ? path
                    : path.resolveSibling(
                            file.getName() + kinds.values().iterator().next());
        });
    }

    /// Asks for a folder.
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(file -> file.toPath());
    }

    private FileChooser chooser(String title, String kindsTitle, List<String> kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        if (!kinds.isEmpty()) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kindsTitle, kinds));
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("kit.file.any"), "*.*"));
        }
        return chooser;
    }

    private ButtonType cancel() {
        return new ButtonType(texts.get("kit.cancel"), ButtonData.CANCEL_CLOSE);
    }

    private Dialog<ButtonType> dialog(String title, String sentence, ButtonType... buttons) {
        var dialog = new Dialog<ButtonType>();
        var window = owner.get();
        if (window != null) {
            dialog.initOwner(window);
        }
        dialog.setTitle(title);
        var heading = new Label(title);
        heading.getStyleClass().add(Style.TITLE);
        var text = new Label(sentence);
        text.setWrapText(true);
        text.setMaxWidth(440);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var content = new VBox(8, heading, text);
        content.setPrefWidth(440);
        var pane = dialog.getDialogPane();
        pane.setContent(content);
        pane.getStylesheets().setAll(theme.get().stylesheets(size.get()));
        pane.getButtonTypes().setAll(buttons);
        // Each as wide as its words: a long one would stretch "Cancel" as well.
        Arrays.stream(buttons).forEach(button -> ButtonBar.setButtonUniformSize(pane.lookupButton(button), false));
        Arrays.stream(buttons)
                .filter(button -> button.getButtonData() == ButtonData.OK_DONE)
                .forEach(button -> pane.lookupButton(button).getStyleClass().add(Style.PRIMARY));
        return dialog;
    }
}
