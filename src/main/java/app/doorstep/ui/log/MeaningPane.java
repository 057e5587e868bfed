package app.doorstep.ui.log;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.ChipFlow;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.MarkChip;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says what words mean from now on, and shows what that changes before it is done.
final class MeaningPane extends VBox {
    private static final int BRIEF = 90;

    private final MeaningViewModel model;
    private final Texts texts;
    private final MenuButton meaning = new MenuButton();
    private final VBox effect = new VBox(6);

    MeaningPane(MeaningViewModel model, Texts texts, Subscriptions subscriptions) {
        super(8);
        this.model = model;
        this.texts = texts;
        setId("log-meaning");
        getStyleClass().add("meaning");
        var phrase = new TextField();
        phrase.setId("log-meaning-phrase");
        phrase.setAccessibleText(texts.get("log.meaning.phrase"));
        phrase.textProperty().bindBidirectional(model.phraseProperty());
        meaning.setId("log-meaning-factor");
        meaning.setAccessibleText(texts.get("log.add-mark.help"));
        MarksMenu.fill(meaning, texts, model::choose);
        var row = new HBox(8, Labels.line(texts.get("log.meaning.means")), meaning);
        row.setAlignment(Pos.CENTER_LEFT);
        var apply = Labels.primary(Feather.CHECK, texts.get("log.meaning.apply"), model::apply);
        apply.setId("log-meaning-apply");
        var buttons = new HBox(8, apply, Labels.button(texts.get("kit.cancel"), model::close));
        getChildren().setAll(phrase, row, effect, buttons);
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(visibleProperty());
        subscriptions.add(model.meaningProperty().subscribe(this::show));
        subscriptions.add(model.previewProperty().subscribe(preview -> {
            apply.setDisable(!preview.ready());
            show(preview);
        }));
        subscriptions.add(model.openProperty().subscribe(open -> {
            if (open) {
                meaning.requestFocus();
            }
        }));
    }

    private void show(LogLine.@Nullable Shown chosen) {
        meaning.setText(
                chosen == null
                        ? texts.get("log.meaning.choose")
                        : texts.get(
                                "log.factor." + chosen.polarity().id(),
                                texts.get("factor." + chosen.factor().id())));
    }

    private void show(MeaningViewModel.Preview preview) {
        effect.getChildren().clear();
        if (!preview.sentence().isEmpty()) {
            effect.getChildren().add(Labels.paragraph(preview.sentence(), Style.SMALL));
        }
        preview.rows().forEach(row -> effect.getChildren().add(row(row)));
        if (preview.all().size() > preview.rows().size()) {
            effect.getChildren().add(Labels.link(texts.get("log.meaning.all"), model::showAll));
        }
    }

    private Node row(MeaningViewModel.Row row) {
        var brief =
                row.comment().length() <= BRIEF ? row.comment() : row.comment().substring(0, BRIEF - 1) + "…";
        var chips = new ChipFlow();
        add(chips, row.before());
        chips.getChildren().add(new FontIcon(Feather.ARROW_RIGHT));
        add(chips, row.after());
        return new VBox(4, Labels.paragraph(brief, Style.SMALL, Style.MUTED), chips);
    }

    private void add(ChipFlow chips, List<LogLine.Shown> marks) {
        if (marks.isEmpty()) {
            chips.getChildren().add(Labels.line(texts.get("log.meaning.nothing"), Style.SMALL, Style.MUTED));
        }
        marks.forEach(mark -> chips.getChildren().add(new MarkChip(mark.factor(), mark.polarity(), texts)));
    }
}
