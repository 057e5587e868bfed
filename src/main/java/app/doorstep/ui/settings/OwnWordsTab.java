package app.doorstep.ui.settings;

import app.doorstep.domain.FactorWord;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.EmptyState;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.MarkChip;
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

/// Words of my own: what each means, and the way to delete it.
final class OwnWordsTab {
    private final OwnWordsViewModel model;
    private final Texts texts;

    private OwnWordsTab(OwnWordsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    static Node of(OwnWordsViewModel model, Texts texts, Subscriptions subscriptions) {
        var tab = new OwnWordsTab(model, texts);
        var list = new VBox();
        list.setId("settings-words");
        subscriptions.on(model.wordsProperty(), words -> tab.fill(list, words));
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new Card().named(texts.get("settings.words")).add(scroll);
    }

    private void fill(VBox list, List<FactorWord> words) {
        var way = Labels.button(Feather.LIST, texts.get("settings.words.log"), model::toLog);
        if (words.isEmpty()) {
            list.getChildren()
                    .setAll(new EmptyState(
                            Feather.EDIT_3,
                            texts.get("settings.words.none"),
                            texts.get("settings.words.none.text"),
                            way));
        } else {
            list.getChildren().setAll(new HBox(way));
            words.forEach(word -> list.getChildren().add(row(word)));
        }
    }

    private Node row(FactorWord word) {
        var phrase = Labels.line(word.word());
        HBox.setHgrow(phrase, Priority.ALWAYS);
        phrase.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(
                16,
                phrase,
                new MarkChip(word.factor(), word.polarity(), texts),
                Labels.icon(
                        Feather.TRASH_2, texts.get("settings.words.delete", word.word()), () -> model.delete(word)));
        row.getStyleClass().add(Style.ROW);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
