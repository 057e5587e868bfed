package app.doorstep.ui.add;

import app.doorstep.ui.kit.ScreenContext;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The saved mappings at the foot of an import: read this file by one, save one, carry one to a file or out of one.
final class PresetsMenu extends MenuButton {
    private static final String KIND = "*.json";

    private final ImportViewModel model;
    private final ScreenContext context;

    /// @param open whether a question is open, so that nothing can be saved yet
    PresetsMenu(ImportViewModel model, ScreenContext context, boolean open) {
        this.model = model;
        this.context = context;
        var texts = context.texts();
        setText(texts.get("add.import.preset.menu"));
        setGraphic(new FontIcon(Feather.BOOKMARK));
        setId("presets");
        setMinWidth(USE_PREF_SIZE);
        var save = item("save", this::save);
        save.setDisable(open);
        getItems().add(save);
        var names = model.presets().namesProperty().get();
        if (!names.isEmpty()) {
            getItems().addAll(by(names), export(names));
        }
        getItems().addAll(new SeparatorMenuItem(), item("take", this::take));
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(context.texts().get("add.import.preset." + key));
        item.setId("preset-" + key);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Menu by(List<String> names) {
        var menu = new Menu(context.texts().get("add.import.preset.by"));
        menu.setId("preset-by");
        var none = new MenuItem(context.texts().get("add.import.preset.none"));
        none.setOnAction(_ -> model.say(model.choices().withPreset(null)));
        menu.getItems().add(none);
        for (var name : names) {
            var item = new MenuItem(name);
            item.setOnAction(_ -> model.say(model.choices().withPreset(name)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu export(List<String> names) {
        var texts = context.texts();
        var menu = new Menu(texts.get("add.import.preset.export"));
        menu.setId("preset-export");
        for (var name : names) {
            var item = new MenuItem(name);
            item.setOnAction(_ -> context.dialogs()
                    .saveFile(
                            texts.get("add.import.preset.export"),
                            name.replaceAll("[^\\p{L}\\p{N} _-]+", "-") + ".json",
                            texts.get("add.import.preset.kind"),
                            KIND)
                    .ifPresent(file -> model.presets().export(name, file)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void save() {
        var texts = context.texts();
        context.dialogs()
                .line(
                        texts.get("add.import.preset.title"),
                        texts.get("add.import.preset.question"),
                        texts.get("add.import.preset.action"))
                .ifPresent(model::savePreset);
    }

    private void take() {
        var texts = context.texts();
        context.dialogs()
                .openFiles(texts.get("add.import.preset.take"), texts.get("add.import.preset.kind"), List.of(KIND))
                .forEach(file -> model.presets().take(file));
    }
}
