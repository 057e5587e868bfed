package app.doorstep.ui.settings;

import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.theme.Style;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Where the notebook lives.
final class FolderTab {
    private FolderTab() {}

    static Node of(Path folder, ScreenContext context) {
        var texts = context.texts();
        var open = Labels.button(Feather.FOLDER, texts.get("settings.folder.open"), () -> context.showInSystem(folder));
        open.setId("open-folder");
        var copy = Labels.button(Feather.COPY, texts.get("settings.folder.copy"), () -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, folder.toString()));
            context.notice(texts.get("settings.folder.copied"), null);
        });
        var card = new Card().named(texts.get("settings.folder"));
        card.setMaxHeight(Region.USE_PREF_SIZE);
        return card.add(
                Labels.paragraph(folder.toString(), Style.TITLE),
                Labels.paragraph(texts.get("settings.folder.meaning"), Style.MUTED),
                new FlowPane(8, 8, open, copy));
    }
}
