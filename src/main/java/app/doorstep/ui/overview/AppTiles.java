package app.doorstep.ui.overview;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Platform;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.theme.Style;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The apps to choose from, two in a row, and a field for one more. The arrows move between them, the space bar
/// chooses.
final class AppTiles extends VBox {
    private final Texts texts;
    private final Runnable changed;
    private final Runnable done;
    private final Map<Platform, CheckBox> boxes = new LinkedHashMap<>();
    private final GridPane tiles = new GridPane(12, 12);
    private final TextField other = new TextField();
    private final StackPane last = new StackPane();

    /// @param chosen those that are chosen from the start, offered or not
    /// @param changed called whenever another choice is made
    /// @param done called when the driver presses Enter
    AppTiles(Texts texts, List<Platform> offered, List<AppProfile> chosen, Runnable changed, Runnable done) {
        super(8);
        this.texts = texts;
        this.changed = changed;
        this.done = done;
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        tiles.getColumnConstraints().addAll(half, half);
        offered.forEach(this::tile);
        other.setPromptText(texts.get("overview.first.other"));
        other.setAccessibleText(texts.get("overview.first.other"));
        other.setId("first-other");
        other.setMaxWidth(Double.MAX_VALUE);
        other.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                another();
                event.consume();
            }
        });
        other.getStyleClass().add("tile-field");
        var plus = new FontIcon(Feather.PLUS);
        plus.setMouseTransparent(true);
        StackPane.setAlignment(plus, Pos.CENTER_LEFT);
        StackPane.setMargin(plus, new Insets(0, 0, 0, 17));
        last.getChildren().addAll(other, plus);
        tiles.add(last, offered.size() % 2, offered.size() / 2);
        getChildren().add(tiles);
        chosen.forEach(app -> tile(app.platform()).setSelected(true));
    }

    /// The chosen ones, as they are shipped.
    List<AppProfile> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().isSelected())
                .map(box -> AppProfile.shipped(box.getKey()))
                .toList();
    }

    void focus() {
        boxes.values().iterator().next().requestFocus();
    }

    /// Takes the typed name; an empty field says that all are chosen.
    private void another() {
        if (other.getText().chars().anyMatch(Character::isLetterOrDigit)) {
            tile(Platform.named(other.getText())).setSelected(true);
            other.clear();
        } else {
            done.run();
        }
    }

    private CheckBox tile(Platform platform) {
        var known = boxes.get(platform);
        if (known != null) {
            return known;
        }
        var app = AppProfile.shipped(platform);
        var box = new CheckBox();
        box.setId("first-" + platform.id());
        var key = "overview.first.app." + platform.id();
        var about = Platform.SHIPPED.contains(platform) ? texts.get(key) : texts.get("overview.first.app.own");
        var words = new VBox(Labels.line(app.name(), Style.TITLE), Labels.line(about, Style.SMALL, Style.MUTED));
        words.setPadding(new Insets(0, 0, 0, 12));
        box.setGraphic(words);
        box.setAccessibleText(app.name() + ". " + about);
        var tile = new VBox(box);
        tile.getStyleClass().addAll(Style.CARD, "choice");
        tile.setOnMouseClicked(_ -> box.setSelected(!box.isSelected()));
        box.selectedProperty().subscribe(chosen -> {
            tile.getStyleClass().remove("chosen");
            if (chosen) {
                tile.getStyleClass().add("chosen");
            }
        });
        box.selectedProperty().subscribe((_, _) -> changed.run());
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                done.run();
                event.consume();
            } else {
                arrow(box, event);
            }
        });
        var at = boxes.size();
        boxes.put(platform, box);
        // The field always stands behind the last tile.
        GridPane.setConstraints(last, (at + 1) % 2, (at + 1) / 2);
        tiles.add(tile, at % 2, at / 2);
        return box;
    }

    private void arrow(CheckBox box, KeyEvent event) {
        var step = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -2;
            case DOWN -> 2;
            default -> 0;
        };
        if (step != 0) {
            var all = List.copyOf(boxes.values());
            var to = all.indexOf(box) + step;
            if (to >= 0 && to < all.size()) {
                all.get(to).requestFocus();
            } else if (to >= all.size()) {
                other.requestFocus();
            }
            event.consume();
        }
    }
}
