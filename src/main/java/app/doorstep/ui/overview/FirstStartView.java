package app.doorstep.ui.overview;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Platform;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.theme.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The first question of an empty notebook: which apps? A click later Add asks what they say today.
final class FirstStartView {
    private static final double WIDTH = 760;

    private final OverviewViewModel model;
    private final ScreenContext context;
    private final Texts texts;
    private final Map<Platform, CheckBox> boxes = new LinkedHashMap<>();
    private final GridPane tiles = new GridPane(12, 12);
    private final Label chosen = Labels.line("", Style.MUTED);
    private final Button on;

    FirstStartView(OverviewViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        this.on = Labels.primary(Feather.ARROW_RIGHT, "", this::begin);
        on.setId("first-go-on");
    }

    Node node() {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        tiles.getColumnConstraints().addAll(half, half);
        OverviewViewModel.offered().forEach(this::tile);
        var other = new TextField();
        other.setPromptText(texts.get("overview.first.other"));
        other.setAccessibleText(texts.get("overview.first.other"));
        other.setId("first-other");
        other.setOnAction(_ -> {
            if (other.getText().chars().anyMatch(Character::isLetterOrDigit)) {
                tile(Platform.named(other.getText())).setSelected(true);
                other.clear();
            }
        });
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var ways = new HBox(
                8,
                Labels.link(texts.get("overview.first.sample"), context::openSample),
                Labels.link(texts.get("overview.first.file"), () -> context.go(new Destination.Files(List.of()))),
                space,
                chosen,
                on);
        ways.setAlignment(Pos.CENTER_LEFT);
        var all = new VBox(
                16,
                new VBox(
                        4,
                        Labels.line(texts.get("overview.first.title"), Style.PAGE_TITLE),
                        Labels.paragraph(texts.get("overview.first.text"), Style.MUTED)),
                tiles,
                other,
                ways);
        all.setMaxWidth(WIDTH);
        all.setPadding(new Insets(8, 0, 16, 0));
        var middle = new VBox(all);
        middle.setAlignment(Pos.TOP_CENTER);
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        count();
        return scroll;
    }

    private CheckBox tile(Platform platform) {
        var known = boxes.get(platform);
        if (known != null) {
            return known;
        }
        var app = AppProfile.shipped(platform);
        var box = new CheckBox(app.name());
        box.getStyleClass().add(Style.TITLE);
        box.setId("first-" + platform.id());
        box.selectedProperty().subscribe(_ -> count());
        var key = "overview.first.app." + platform.id();
        var about = Platform.SHIPPED.contains(platform) ? texts.get(key) : texts.get("overview.first.app.own");
        var small = Labels.line(about, Style.SMALL, Style.MUTED);
        small.setPadding(new Insets(0, 0, 0, 28));
        box.setAccessibleText(app.name() + ". " + about);
        var tile = new VBox(2, box, small);
        tile.getStyleClass().addAll(Style.CARD, "surface-low");
        tile.setOnMouseClicked(_ -> box.setSelected(!box.isSelected()));
        var at = boxes.size();
        boxes.put(platform, box);
        tiles.add(tile, at % 2, at / 2);
        return box;
    }

    private void count() {
        var count = boxes.values().stream().filter(CheckBox::isSelected).count();
        chosen.setText(texts.count("overview.first.chosen", count));
        on.setText(count == 0 ? texts.get("overview.first.none") : texts.count("overview.first.go-on", count));
        on.setDisable(count == 0);
    }

    private void begin() {
        var apps = new ArrayList<AppProfile>();
        boxes.forEach((platform, box) -> {
            if (box.isSelected()) {
                apps.add(AppProfile.shipped(platform));
            }
        });
        model.begin(apps);
    }
}
