package app.doorstep.ui.add;

import app.doorstep.domain.Mark;
import app.doorstep.notes.QuickLine;
import app.doorstep.text.Texts;
import app.doorstep.ui.entry.ChipRow;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.MarkChip;
import app.doorstep.ui.theme.Style;
import java.util.ArrayList;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Pasted lines with their readings, before they are kept.
final class PastedPane {
    private final PastedViewModel model;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final Button save;
    private final Card card;

    PastedPane(PastedViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        save = Labels.primary(Feather.CHECK, "", model::save);
        save.setId("save-pasted");
        var open = Labels.line("", Style.SMALL, Style.MUTED);
        open.textProperty()
                .bind(model.openProperty()
                        .map(count -> count.intValue() == 0 ? "" : texts.count("add.pasted.open", count.intValue())));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(8, open, space, save);
        foot.getStyleClass().add("form-foot");
        card = new Card(texts.get("add.pasted.title"))
                .corner(Labels.icon(Feather.X, texts.get("add.pasted.close"), model::close))
                .add(lines, foot);
        card.setId("pasted");
        model.lines().addListener((ListChangeListener<QuickLine>) _ -> show());
        model.openProperty().subscribe(_ -> show());
    }

    Node node() {
        return card;
    }

    private void show() {
        lines.getChildren().clear();
        for (var i = 0; i < model.lines().size(); i++) {
            lines.getChildren().add(line(i, model.lines().get(i)));
        }
        var leftOut = model.leftOutProperty().get();
        if (!leftOut.isEmpty()) {
            lines.getChildren()
                    .add(Labels.paragraph(
                            texts.get("add.pasted.left-out") + ": " + String.join(" \u00b7 ", leftOut),
                            Style.SMALL,
                            Style.MUTED));
        }
        save.setText(texts.count("add.pasted.save", model.lines().size()));
        save.setDisable(model.openProperty().get() > 0);
    }

    private Node line(int index, QuickLine line) {
        var text = Labels.paragraph(line.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(8, text, Labels.icon(Feather.X, texts.get("add.pasted.remove"), () -> model.remove(index)));
        var marks = new ArrayList<Node>();
        for (Mark mark : line.marks()) {
            var polarity = mark.polarity();
            if (polarity != null) {
                marks.add(new MarkChip(mark.factor(), polarity, texts));
            }
        }
        var chips = new ChipRow(texts, model::choices, (part, value) -> model.answer(index, part, value));
        chips.show(line.chips(), line.doubts(), marks);
        var box = new VBox(4, head, chips);
        box.getStyleClass().add("pasted-line");
        return box;
    }
}
