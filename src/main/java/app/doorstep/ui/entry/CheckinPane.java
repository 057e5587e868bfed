package app.doorstep.ui.entry;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.EvidenceStrip;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The weekly check-in, made for the keyboard: Enter says unchanged and goes on, 1 to 4 picks a standing, digits
/// overwrite.
public final class CheckinPane implements AutoCloseable {
    private static final double APP = 104;
    private static final double NAME = 124;
    private static final double NUMBER = 72;
    private static final double LEAST = 120;
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final CheckinViewModel model;
    private final Texts texts;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Subscriptions ofRows = new Subscriptions();
    private final VBox lines = new VBox();
    private final List<Node> stops = new ArrayList<>();
    private final Button save;
    private final HBox hint;
    private final BooleanProperty telling = new SimpleBooleanProperty();
    private final Card card;
    /// Whether the keyboard is to go to the first line as soon as there is one.
    private boolean wanted;

    /// @param pictures those of the last check-in
    public CheckinPane(CheckinViewModel model, CheckinPicturesViewModel pictures, ScreenContext context) {
        this.model = model;
        this.texts = context.texts();
        var title = Labels.paragraph("", Style.TITLE);
        title.textProperty().bind(model.titleProperty());
        hint = new HBox(
                4,
                Labels.line(texts.get("add.checkin.grey"), Style.SMALL, Style.MUTED),
                Labels.line(texts.get("add.checkin.enter"), Style.KEY),
                Labels.line(texts.get("add.checkin.unchanged"), Style.SMALL, Style.MUTED));
        hint.setMinWidth(0);
        title.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(8, title, space, hint);
        save = Labels.primary(Feather.CHECK, texts.get("add.checkin.save"), this::save);
        save.setId("save-checkin");
        save.disableProperty().bind(model.readProperty().isEqualTo(0));
        var progress = Labels.paragraph("", Style.SMALL, Style.MUTED);
        progress.textProperty().bind(model.progressProperty().map(words -> texts.get("add.checkin.hint", words)));
        var push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        var foot = new HBox(8, progress, push, save);
        foot.getStyleClass().add("entry-foot");
        foot.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        hint.visibleProperty().bind(Bindings.isNotEmpty(model.rows()).and(telling.not()));
        card = new Card();
        card.setId("checkin");
        EntryLook.dress(card);
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(LEAST);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        card.add(head, Card.hairline(), scroll, evidence(pictures, context), foot);
        model.rows().addListener((ListChangeListener<CheckinRow>) _ -> show());
        show();
    }

    public Node node() {
        return card;
    }

    /// Says under each app where its figures are to be found in it: for a first time.
    public void tellWhere() {
        telling.set(true);
        show();
    }

    /// Moves the keyboard to the first line.
    public void focus() {
        // Before the first reading there are no lines yet; they take the keyboard when they come.
        wanted = !stops.isEmpty() || model.titleProperty().get().isEmpty();
        if (stops.isEmpty()) {
            card.requestFocus();
        } else {
            takeFocus();
        }
    }

    /// Moves there once the line is in the window, which it is only after what scrolls has been laid out.
    private void takeFocus() {
        if (wanted && !stops.isEmpty()) {
            var first = stops.getFirst();
            if (first.getScene() != null) {
                wanted = false;
                first.requestFocus();
            } else {
                ofRows.on(first.sceneProperty(), scene -> {
                    if (scene != null && wanted) {
                        wanted = false;
                        first.requestFocus();
                    }
                });
            }
        }
    }

    @Override
    public void close() {
        subscriptions.close();
        ofRows.close();
    }

    /// The pictures of the last check-in, where there are any.
    private Node evidence(CheckinPicturesViewModel pictures, ScreenContext context) {
        var strip = new EvidenceStrip(context).low();
        var title = Labels.line(texts.get("add.checkin.evidence"), Style.SMALL, Style.MUTED);
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(strip, Priority.ALWAYS);
        var box = new HBox(8, title, strip);
        box.getStyleClass().add("entry-facts");
        box.setId("checkin-evidence");
        box.visibleProperty().bind(strip.visibleProperty());
        box.managedProperty().bind(strip.managedProperty());
        subscriptions.on(pictures.piecesProperty(), strip::show);
        return box;
    }

    /// Keeps it all, or leads to what makes no sense yet, so that nothing typed is lost.
    private void save() {
        var wrong = model.firstWrong();
        if (wrong >= 0) {
            stops.get(wrong).requestFocus();
        } else {
            model.save();
            focus();
        }
    }

    private void show() {
        ofRows.close();
        stops.clear();
        lines.getChildren().clear();
        for (var row : model.rows()) {
            if (telling.get() && row.first()) {
                lines.getChildren().add(where(row));
            }
            lines.getChildren().add(line(row));
        }
        if (model.rows().isEmpty()) {
            lines.getChildren().add(Labels.paragraph(texts.get("add.checkin.none"), Style.MUTED));
        }
        takeFocus();
    }

    private Node where(CheckinRow row) {
        var where = Labels.paragraph(row.where(), Style.SMALL, Style.MUTED);
        VBox.setMargin(where, new javafx.geometry.Insets(8, 0, 0, 0));
        return where;
    }

    private Node line(CheckinRow row) {
        var app = Labels.line(row.app(), Style.TITLE);
        app.setMinWidth(APP);
        app.setMaxWidth(APP);
        var name = Labels.line(row.label(), Style.MUTED);
        name.setMinWidth(NAME);
        name.setMaxWidth(NAME);
        var control = row.words().isEmpty() ? number(row) : stop(StandingSegments.of(row, ofRows, this::next), row);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(8, app, name, control, space, state(row));
        if (row.words().isEmpty()) {
            line.getChildren().add(3, Labels.line(row.unit(), Style.SMALL, Style.MUTED));
        }
        line.getStyleClass().add("checkin-row");
        return line;
    }

    private Node state(CheckinRow row) {
        var label = new Label();
        label.setMinWidth(Region.USE_PREF_SIZE);
        ofRows.on(row.stateProperty(), state -> {
            var shown = switch (state) {
                case OPEN -> Labels.line(row.lastRead(), Style.SMALL, Style.MUTED);
                case WRONG -> Labels.verdict(Feather.ALERT_TRIANGLE, row.rightWords(), Style.WARNING);
                case READ -> Labels.verdict(Feather.CHECK, texts.get("add.checkin.read"), Style.GOOD);
            };
            label.setText(shown.getText());
            label.setGraphic(shown.getGraphic());
            label.getStyleClass().setAll(shown.getStyleClass());
            label.setTooltip(
                    state == CheckinRow.State.WRONG
                            ? new Tooltip(row.problemProperty().get())
                            : null);
        });
        return label;
    }

    private Node number(CheckinRow row) {
        var field = new TextField();
        field.setMinWidth(NUMBER);
        field.setMaxWidth(NUMBER);
        field.setPromptText(row.last());
        field.setAccessibleText(row.fullName() + " " + row.unit() + ", " + row.last());
        field.textProperty().bindBidirectional(row.typedProperty());
        ofRows.on(row.stateProperty(), state -> field.pseudoClassStateChanged(DANGER, state == CheckinRow.State.WRONG));
        field.accessibleHelpProperty().bind(row.problemProperty());
        return stop(field, row);
    }

    /// Makes a control a place where Enter says unchanged and goes on.
    private Node stop(Node control, CheckinRow row) {
        stops.add(control);
        control.setId("checkin-" + stops.size());
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                row.unchanged();
                next(control);
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN) {
                next(control);
                event.consume();
            } else if (event.getCode() == KeyCode.UP) {
                previous(control);
                event.consume();
            }
        });
        return control;
    }

    private void next(Node control) {
        var index = stops.indexOf(control) + 1;
        if (index < stops.size()) {
            stops.get(index).requestFocus();
        } else {
            save.requestFocus();
        }
    }

    private void previous(Node control) {
        var index = stops.indexOf(control) - 1;
        if (index >= 0) {
            stops.get(index).requestFocus();
        }
    }
}
