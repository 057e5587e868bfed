package app.doorstep.ui.settings;

import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.theme.Style;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.kordamp.ikonli.feather.Feather;

/// Where the notebook lives.
final class FolderTab {
    private FolderTab() {}

    static Node of(SettingsViewModel model, ScreenContext context) {
        var texts = context.texts();
        return new Card(texts.get("settings.folder"))
                .add(
                        Labels.paragraph(model.folder()),
                        Labels.paragraph(texts.get("settings.folder.meaning"), Style.MUTED),
                        Labels.button(Feather.COPY, texts.get("settings.folder.copy"), () -> {
                            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, model.folder()));
                            context.notice(texts.get("settings.folder.copied"), null);
                        }));
    }
}
