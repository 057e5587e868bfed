package app.doorstep.ui.settings;

import app.doorstep.domain.MappingPreset;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.EmptyState;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The saved mappings: what each reads, another name, a file of it, away with it.
final class PresetsTab {
    private static final String KIND = "*.json";

    private final PresetsViewModel model;
    private final ScreenContext context;
    private final Texts texts;

    private PresetsTab(PresetsViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
    }

    static Node of(PresetsViewModel model, ScreenContext context, Subscriptions subscriptions) {
        var tab = new PresetsTab(model, context);
        var texts = context.texts();
        var list = new VBox();
        list.setId("settings-presets");
        subscriptions.on(model.presetsProperty(), presets -> tab.fill(list, presets));
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new Card().named(texts.get("settings.presets")).add(scroll);
    }

    private void fill(VBox list, List<MappingPreset> presets) {
        var take = Labels.button(Feather.DOWNLOAD, texts.get("settings.presets.take"), this::take);
        take.setId("preset-take");
        if (presets.isEmpty()) {
            list.getChildren()
                    .setAll(new EmptyState(
                            Feather.COLUMNS,
                            texts.get("settings.presets.none"),
                            texts.get("settings.presets.none.text"),
                            take));
        } else {
            list.getChildren().setAll(new HBox(take));
            presets.forEach(preset -> list.getChildren().add(row(preset)));
        }
    }

    private Node row(MappingPreset preset) {
        var roles = preset.roles().entrySet().stream()
                .map(role -> texts.get("settings.presets.role", role.getKey(), role.getValue()))
                .toList();
        var words = new VBox(
                2,
                Labels.line(preset.name(), Style.TITLE),
                Labels.paragraph(
                        roles.isEmpty() ? texts.get("settings.presets.guessed") : String.join(" \u00b7 ", roles),
                        Style.SMALL,
                        Style.MUTED));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var name = preset.name();
        var row = new HBox(
                8,
                words,
                Labels.icon(Feather.EDIT_2, texts.get("settings.presets.rename", name), () -> rename(preset)),
                Labels.icon(Feather.UPLOAD, texts.get("settings.presets.export", name), () -> export(preset)),
                Labels.icon(Feather.TRASH_2, texts.get("settings.presets.delete", name), () -> model.delete(preset)));
        row.getStyleClass().addAll(Style.ROW, "setting");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void rename(MappingPreset preset) {
        context.dialogs()
                .line(
                        texts.get("settings.presets.rename", preset.name()),
                        texts.get("settings.presets.rename.question"),
                        texts.get("settings.presets.rename.action"))
                .ifPresent(name -> model.rename(preset, name));
    }

    private void export(MappingPreset preset) {
        context.dialogs()
                .saveFile(
                        texts.get("settings.presets.export", preset.name()),
                        preset.name() + ".json",
                        texts.get("settings.presets"),
                        KIND)
                .ifPresent(file -> model.export(preset, file));
    }

    private void take() {
        context.dialogs()
                .openFiles(texts.get("settings.presets.take"), texts.get("settings.presets"), List.of(KIND))
                .forEach(model::take);
    }
}
