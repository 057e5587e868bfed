package app.doorstep.ui.add;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.AppChoice;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.ChipFlow;
import app.doorstep.ui.kit.CommentText;
import app.doorstep.ui.kit.DayPicker;
import app.doorstep.ui.kit.EvidenceStrip;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.MarkChip;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Segments;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The form for one feedback.
final class FormPane implements AutoCloseable {
    private static final List<Integer> STARS = List.of(0, 1, 2, 3, 4, 5);

    private final FormViewModel model;
    private final Texts texts;
    private final Subscriptions subscriptions = new Subscriptions();
    private final TextArea comment = new TextArea();
    private final CommentText evidence = new CommentText();
    private final ChipFlow marks = new ChipFlow();
    private final Card card;

    /// @param pictures what is kept as evidence with the feedback
    /// @param close puts the form away
    FormPane(FormViewModel model, PicturesViewModel pictures, ScreenContext context, Runnable close) {
        this.model = model;
        this.texts = context.texts();
        card = new Card(texts.get("add.form.title")).corner(Labels.icon(Feather.X, texts.get("add.form.close"), close));
        card.setSpacing(12);
        card.add(
                new HBox(16, field("add.form.app", apps(), true), field("add.form.date", date(), false)),
                new FlowPane(16, 12, field("add.form.stars", stars(), false), field("add.form.tone", tone(), false)),
                field("add.form.comment", comment(), true),
                field("add.form.marks", marks(), true),
                new HBox(
                        16,
                        field("add.form.customer", text(model.customerProperty(), "customer"), true),
                        field("add.form.order", text(model.orderProperty(), "order"), true)),
                field("kit.evidence", strip(pictures, context), true),
                foot());
        model.marks().addListener((ListChangeListener<Mark>) _ -> showMarks());
        showMarks();
    }

    Node node() {
        return card;
    }

    void focus() {
        comment.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private Node apps() {
        var box = new ComboBox<>(model.apps());
        box.setId("app");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable AppChoice app) {
                return app == null ? "" : app.name();
            }

            @Override
            public @Nullable AppChoice fromString(String name) {
                return null;
            }
        });
        box.valueProperty().bindBidirectional(model.appProperty());
        return box;
    }

    private Node date() {
        var picker = new DayPicker(texts, texts.get("add.form.date"), null);
        picker.setId("date");
        picker.setPrefWidth(160);
        picker.valueProperty().bindBidirectional(model.dateProperty());
        return picker;
    }

    private Node stars() {
        var segments = new Segments<>(
                texts.get("add.form.stars"),
                STARS,
                count -> count == 0 ? texts.get("add.form.stars.none") : texts.number(count),
                0);
        segments.setId("stars");
        subscriptions.on(
                segments.valueProperty(), count -> model.starsProperty().set(count == 0 ? null : count));
        subscriptions.add(model.starsProperty()
                .subscribe(count -> segments.valueProperty().set(Objects.requireNonNullElse(count, 0))));
        return segments;
    }

    private Node tone() {
        var segments = new Segments<>(
                texts.get("add.form.tone"),
                List.of(FormViewModel.Tone.values()),
                tone -> texts.get("add.form.tone." + tone.name().toLowerCase(Locale.ROOT)),
                FormViewModel.Tone.NONE);
        segments.valueProperty().bindBidirectional(model.toneProperty());
        return segments;
    }

    private Node comment() {
        comment.setId("comment");
        comment.setPromptText(texts.get("add.form.comment.prompt"));
        comment.setWrapText(true);
        comment.setPrefRowCount(3);
        comment.setMinHeight(Region.USE_PREF_SIZE);
        comment.setAccessibleText(texts.get("add.form.comment"));
        comment.textProperty().bindBidirectional(model.commentProperty());
        return comment;
    }

    private Node marks() {
        marks.setId("marks");
        return new VBox(8, marks, evidence);
    }

    private TextField text(StringProperty value, String id) {
        var field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private Node strip(PicturesViewModel pictures, ScreenContext context) {
        var strip = new EvidenceStrip(context).low().attaching(pictures::add);
        strip.setId("form-evidence");
        // The strip lives as long as the pictures do.
        pictures.pictures()
                .addListener((ListChangeListener<PicturesViewModel.Picture>) _ -> strip.show(pictures.pieces()));
        return strip;
    }

    private Node foot() {
        var missing = Labels.line("", Style.SMALL, Style.MUTED);
        missing.textProperty().bind(model.missingProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button save = Labels.primary(Feather.CHECK, texts.get("add.form.save"), model::save);
        save.setId("save");
        save.disableProperty().bind(model.missingProperty().isNotEmpty());
        var foot = new HBox(16, missing, space, save);
        foot.getStyleClass().add("form-foot");
        return foot;
    }

    private VBox field(String key, Node control, boolean grows) {
        var label = new Label(texts.get(key));
        label.getStyleClass().addAll(Style.SMALL, Style.MUTED);
        label.setLabelFor(control);
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(label.getText());
        }
        var field = new VBox(4, label, control);
        if (grows) {
            field.setMinWidth(0);
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setMaxWidth(Double.MAX_VALUE);
        }
        return field;
    }

    private void showMarks() {
        var shown = new ArrayList<Node>();
        for (var mark : model.marks()) {
            var polarity = mark.polarity();
            if (polarity != null) {
                shown.add(new MarkChip(mark.factor(), polarity, texts)
                        .removable(texts, () -> model.correct(mark.factor(), null)));
            }
        }
        if (shown.isEmpty()) {
            shown.add(Labels.line(texts.get("add.form.marks.none"), Style.SMALL, Style.MUTED));
        }
        shown.add(adder());
        marks.getChildren().setAll(shown);
        var said = model.commentProperty().get().strip();
        var found = CommentText.evidence(model.marks());
        evidence.setVisible(!found.isEmpty());
        evidence.setManaged(!found.isEmpty());
        evidence.show(found.isEmpty() ? "" : said, found);
    }

    private MenuButton adder() {
        var button = new MenuButton(texts.get("add.form.marks.add"));
        button.getStyleClass().add(Style.CHIP_SMALL);
        for (var factor : Factor.values()) {
            if (factor == Factor.OVERALL) {
                continue;
            }
            for (var polarity : Polarity.values()) {
                var item = new MenuItem(
                        texts.get("factor." + factor.id()) + " " + (polarity == Polarity.PRAISE ? "+" : "\u2212"));
                item.setOnAction(_ -> model.correct(factor, polarity));
                button.getItems().add(item);
            }
        }
        return button;
    }
}
