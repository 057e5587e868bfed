package app.doorstep.ui.settings;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.EmptyState;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import app.doorstep.workbench.BackupEntry;
import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Make a backup, see those there are, go back to one.
final class BackupsTab {
    private final SettingsViewModel model;
    private final ScreenContext context;
    private final Texts texts;

    private BackupsTab(SettingsViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
    }

    static Node of(SettingsViewModel model, ScreenContext context, Subscriptions subscriptions) {
        var tab = new BackupsTab(model, context);
        var texts = context.texts();
        var list = new VBox();
        subscriptions.on(model.backupsProperty(), backups -> tab.fill(list, backups));
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var ways = new HBox(
                8,
                Labels.primary(Feather.SAVE, texts.get("settings.backup.make"), () -> model.backUp(null)),
                Labels.button(texts.get("settings.backup.elsewhere"), tab::elsewhere),
                Labels.button(texts.get("settings.backup.file"), tab::fromFile),
                Labels.link(texts.get("settings.check"), model::check));
        return new Card(texts.get("settings.backups"))
                .add(Labels.paragraph(texts.get("settings.backup.meaning"), Style.MUTED), ways, scroll);
    }

    private void fill(VBox list, List<BackupEntry> backups) {
        list.getChildren().clear();
        if (backups.isEmpty()) {
            list.getChildren()
                    .add(new EmptyState(
                            Feather.ARCHIVE,
                            texts.get("settings.backup.none"),
                            texts.get("settings.backup.none.text")));
        }
        backups.forEach(backup -> list.getChildren().add(row(backup)));
    }

    private Node row(BackupEntry backup) {
        var at = backup.at().atZone(context.clock().getZone());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label state = backup.ok()
                ? Labels.verdict(Feather.CHECK, texts.get("settings.backup.ok"), Style.GOOD)
                : Labels.verdict(Feather.ALERT_TRIANGLE, texts.get("settings.backup.bad"), Style.BAD);
        var day = Labels.line(texts.dayAndYear(at.toLocalDate()) + ", " + texts.time(at.toLocalTime()));
        day.setMinWidth(180);
        var row = new HBox(
                16,
                day,
                Labels.line(texts.count("settings.backup.entries", backup.feedback())),
                Labels.line(String.valueOf(backup.file().getFileName()), Style.SMALL, Style.MUTED),
                space,
                state);
        if (backup.ok()) {
            row.getChildren().add(Labels.link(texts.get("settings.backup.restore"), () -> restore(backup)));
        }
        row.getStyleClass().add(Style.ROW);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void restore(BackupEntry backup) {
        var day = texts.dayAndYear(backup.at().atZone(zone()).toLocalDate());
        if (context.dialogs()
                .confirm(
                        texts.get("settings.backup.restore.title", day),
                        texts.get("settings.backup.restore.text"),
                        texts.get("settings.backup.restore"))) {
            model.restore(backup.file());
        }
    }

    private void elsewhere() {
        context.dialogs()
                .saveFile(
                        texts.get("settings.backup.elsewhere"),
                        "doorstep-backup.zip",
                        texts.get("settings.backup.kind"),
                        "*.*")
                .ifPresent(model::backUp);
    }

    private void fromFile() {
        var files = context.dialogs()
                .openFiles(texts.get("settings.backup.file"), texts.get("settings.backup.kind"), List.of());
        if (!files.isEmpty()
                && context.dialogs()
                        .confirm(
                                texts.get(
                                        "settings.backup.restore.title",
                                        files.getFirst().getFileName()),
                                texts.get("settings.backup.restore.text"),
                                texts.get("settings.backup.restore"))) {
            model.restore(files.getFirst());
        }
    }

    private ZoneId zone() {
        return context.clock().getZone();
    }
}
