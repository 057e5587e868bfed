package app.doorstep.ui.log;

import app.doorstep.domain.Flag;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.theme.Style;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done to several chosen entries at once.
final class ManyPane extends VBox {
    private final ManyViewModel model;
    private final Texts texts;

    ManyPane(ManyViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("log-many");
        var head = new VBox(
                6,
                Labels.line(
                        texts.get("log.many.title", model.chosenProperty().get().size()), Style.TITLE),
                Labels.paragraph(texts.get("log.many.text"), Style.MUTED));
        getChildren().add(part(head));
        var flags = new VBox(8);
        for (var flag : Flag.values()) {
            flags.getChildren().add(flag(flag));
        }
        getChildren().addAll(Card.hairline(), part(flags), Card.hairline(), part(marks()));
        var remove = Labels.button(Feather.TRASH_2, texts.get("log.many.delete"), model::delete);
        remove.setId("log-many-delete");
        getChildren().addAll(Card.hairline(), part(remove));
    }

    private static VBox part(Node... nodes) {
        var part = new VBox(8, nodes);
        part.getStyleClass().add("detail-part");
        return part;
    }

    private Node flag(Flag flag) {
        var name = texts.get("log.flag." + flag.id());
        var label = Labels.paragraph(name);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var set = Labels.button(texts.get("log.many.set"), () -> model.flag(flag, true));
        set.setId("log-many-set-" + flag.id());
        set.setAccessibleText(texts.get("log.many.set.help", name));
        set.setMinWidth(USE_PREF_SIZE);
        var take = Labels.button(texts.get("log.many.take"), () -> model.flag(flag, false));
        take.setId("log-many-take-" + flag.id());
        take.setAccessibleText(texts.get("log.many.take.help", name));
        take.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, label, set, take);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node marks() {
        var add = new MenuButton(texts.get("log.many.add-mark"), new FontIcon(Feather.PLUS));
        add.setId("log-many-mark");
        MarksMenu.fill(add, texts, model::mark);
        return new VBox(8, Labels.line(texts.get("log.many.marks"), Style.SMALL, Style.MUTED), add);
    }
}
