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
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Make a backup, see those there are, go back to one.
final class BackupsTab {
    private final BackupsViewModel model;
    private final ScreenContext context;
    private final Texts texts;

    private BackupsTab(BackupsViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
    }

    static Node of(BackupsViewModel model, ScreenContext context, Subscriptions subscriptions) {
        var tab = new BackupsTab(model, context);
        var texts = context.texts();
        var list = new VBox();
        list.setId("backups");
        var elsewhere = new VBox();
        elsewhere.setId("backups-elsewhere");
        subscriptions.on(model.backupsProperty(), backups -> tab.fill(list, backups));
        Runnable anew = () -> tab.fillElsewhere(
                elsewhere,
                model.placeProperty().get(),
                model.elsewhereProperty().get());
        subscriptions.on(model.elsewhereProperty(), _ -> anew.run());
        subscriptions.on(model.placeProperty(), _ -> anew.run());
        var scroll = new ScrollPane(new VBox(16, list, elsewhere));
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var ways = new FlowPane(
                8,
                8,
                Labels.primary(Feather.SAVE, texts.get("settings.backup.make"), () -> model.backUp(null)),
                Labels.button(texts.get("settings.backup.elsewhere"), tab::elsewhere),
                Labels.button(texts.get("settings.backup.file"), tab::fromFile),
                Labels.link(texts.get("settings.check"), model::check));
        var second = new VBox();
        second.setMinHeight(Region.USE_PREF_SIZE);
        subscriptions.on(model.placeProperty(), place -> second.getChildren().setAll(tab.second(place)));
        return new Card().named(texts.get("settings.backups")).add(ways, second, scroll);
    }

    /// The second place, or the question for one.
    private Node second(String place) {
        var words = Labels.paragraph(
                place.isEmpty()
                        ? texts.get("settings.backup.place.question")
                        : texts.get("settings.backup.place", place));
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var choose = Labels.button(
                Feather.FOLDER,
                texts.get(place.isEmpty() ? "settings.backup.place.choose" : "settings.backup.place.other"),
                this::choosePlace);
        choose.setId("second-place");
        var row = new HBox(8, words, choose);
        if (!place.isEmpty()) {
            row.getChildren().add(Labels.link(texts.get("settings.backup.place.leave"), model::leavePlace));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll(Style.ROW, "setting");
        return row;
    }

    private void choosePlace() {
        context.dialogs().folder(texts.get("settings.backup.place.choose")).ifPresent(model::choosePlace);
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

    /// What is in the second place, under its own title; nothing while no place is chosen.
    private void fillElsewhere(VBox list, String place, List<BackupEntry> backups) {
        list.getChildren().clear();
        if (place.isEmpty()) {
            return;
        }
        var title = Labels.line(texts.get("settings.backup.place.title"), Style.TITLE);
        VBox.setMargin(title, new Insets(0, 0, 4, 0));
        list.getChildren().add(title);
        if (backups.isEmpty()) {
            list.getChildren().add(Labels.paragraph(texts.get("settings.backup.place.none"), Style.MUTED));
        }
        backups.forEach(backup -> list.getChildren().add(row(backup)));
    }

    private Node row(BackupEntry backup) {
        var at = backup.at().atZone(context.clock().getZone());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var state = state(backup);
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

    private Label state(BackupEntry backup) {
        if (!backup.ok()) {
            return Labels.verdict(Feather.ALERT_TRIANGLE, texts.get("settings.backup.bad"), Style.BAD);
        }
        return backup.hashed()
                ? Labels.verdict(Feather.CHECK, texts.get("settings.backup.ok"), Style.GOOD)
                : Labels.verdict(Feather.ALERT_TRIANGLE, texts.get("settings.backup.unhashed"), Style.WARNING);
    }

    private void restore(BackupEntry backup) {
        restore(backup, texts.dayAndYear(backup.at().atZone(zone()).toLocalDate()));
    }

    /// Says how much would come back and, where its hash is missing, what that means.
    private void restore(BackupEntry backup, String name) {
        var holds = texts.count("settings.backup.holds", backup.feedback());
        var doubt = backup.hashed() ? "" : texts.get("settings.backup.restore.unhashed") + " ";
        if (context.dialogs()
                .confirm(
                        texts.get("settings.backup.restore.title", name),
                        holds + " " + doubt + texts.get("settings.backup.restore.text"),
                        texts.get("settings.backup.restore"))) {
            model.restore(backup.file());
        }
    }

    private void elsewhere() {
        context.dialogs()
                .saveFile(
                        texts.get("settings.backup.elsewhere"),
                        "doorstep-backup.db",
                        texts.get("settings.backup.kind"),
                        "*.*")
                .ifPresent(model::backUp);
    }

    private void fromFile() {
        var files = context.dialogs()
                .openFiles(texts.get("settings.backup.file"), texts.get("settings.backup.kind"), List.of());
        if (!files.isEmpty()) {
            model.look(
                    files.getFirst(),
                    backup -> restore(backup, String.valueOf(backup.file().getFileName())));
        }
    }

    private ZoneId zone() {
        return context.clock().getZone();
    }
}
