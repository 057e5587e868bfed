package app.doorstep.ui.settings;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FactorWord;
import app.doorstep.domain.Polarity;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.MarkChip;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The reason words of one app: what each means, a line to add one, a button to forget one.
final class ReasonsPane extends VBox {
    private final ReasonsViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final TextField word = new TextField();

    ReasonsPane(ReasonsViewModel model, Texts texts, Subscriptions subscriptions) {
        this.model = model;
        this.texts = texts;
        rows.setId("settings-reasons");
        subscriptions.on(model.wordsProperty(), this::fill);
    }

    /// Shows the words of `app`.
    void show(AppProfile app) {
        word.clear();
        getChildren()
                .setAll(
                        new SettingRow(
                                texts.get("settings.reasons"),
                                texts.get("settings.reasons.meaning", app.name()),
                                word(),
                                means()),
                        rows);
        model.show(app);
    }

    private Node word() {
        word.setId("settings-reason");
        word.setPromptText(texts.get("settings.reasons.word"));
        word.setAccessibleText(texts.get("settings.reasons.word"));
        word.setPrefColumnCount(12);
        word.setMinWidth(Region.USE_PREF_SIZE);
        return word;
    }

    private Node means() {
        var menu = new MenuButton(texts.get("settings.reasons.choose"));
        menu.setId("settings-reason-means");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.disableProperty().bind(word.textProperty().map(String::isBlank));
        for (var factor : Factor.values()) {
            for (var polarity : Polarity.values()) {
                var item = new MenuItem(texts.get("log.factor." + polarity.id(), texts.get("factor." + factor.id())));
                item.setId("reason-" + factor.id() + "-" + polarity.id());
                item.setOnAction(_ -> say(factor, polarity));
                menu.getItems().add(item);
            }
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().removeLast();
        return menu;
    }

    private void say(Factor factor, Polarity polarity) {
        if (model.say(word.getText(), factor, polarity)) {
            word.clear();
            word.requestFocus();
        }
    }

    private void fill(List<FactorWord> words) {
        rows.getChildren().setAll(words.stream().map(this::row).toList());
    }

    private Node row(FactorWord known) {
        var name = Labels.line(known.word());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(
                16,
                name,
                new MarkChip(known.factor(), known.polarity(), texts),
                Labels.icon(
                        Feather.TRASH_2,
                        texts.get("settings.reasons.delete", known.word()),
                        () -> model.forget(known)));
        row.getStyleClass().add(Style.ROW);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
