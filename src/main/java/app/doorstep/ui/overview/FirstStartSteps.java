package app.doorstep.ui.overview;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Brand;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.overview.FirstStartViewModel.Step;
import app.doorstep.ui.theme.Style;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands above each question of the first start: which of the four it is, the way back and the way past all.
final class FirstStartSteps {
    private final FirstStartViewModel model;
    private final Texts texts;

    FirstStartSteps(FirstStartViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /// Above a question that has the window to itself: whose it is, which question, and the way past all.
    Node bar(Step step) {
        var brand = new Label(texts.get("shell.name"), Brand.door());
        brand.getStyleClass().add(Style.TITLE);
        brand.setGraphicTextGap(8);
        var numbers = numbers(step);
        numbers.setMaxWidth(Region.USE_PREF_SIZE);
        var skip = skip();
        var left = new HBox(16, brand);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMaxWidth(Region.USE_PREF_SIZE);
        if (step != Step.APPS) {
            // In a small window there is no room for both.
            brand.setAccessibleText(brand.getText());
            brand.setText("");
            left.getChildren().add(back());
        }
        var bar = new StackPane(left, numbers, skip);
        bar.setMinHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(left, Pos.CENTER_LEFT);
        StackPane.setAlignment(skip, Pos.CENTER_RIGHT);
        return bar;
    }

    /// Above a question that stands above the Overview: which it is, and the ways back and past all of them.
    Node line(Step now) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(8, back(), numbers(now), space, skip());
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node back() {
        var back = Labels.linkAtEdge(texts.get("overview.first.back"), model::back);
        back.setGraphic(new FontIcon(Feather.ARROW_LEFT));
        back.setTooltip(new Tooltip(texts.get("overview.first.back.keys")));
        back.setAccessibleHelp(texts.get("overview.first.back.keys"));
        back.setId("first-back");
        return back;
    }

    private Node skip() {
        var skip = Labels.link(texts.get("overview.first.skip"), model::skipAll);
        skip.setId("first-skip");
        return skip;
    }

    private HBox numbers(Step now) {
        var row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        for (var step : Step.QUESTIONS) {
            if (step != Step.QUESTIONS.getFirst()) {
                var line = Card.hairline();
                line.getStyleClass().add("step-line");
                row.getChildren().add(line);
            }
            var number = Labels.line(texts.number(Step.QUESTIONS.indexOf(step) + 1), "step-number");
            var name =
                    Labels.line(texts.get("overview.first.step." + step.name().toLowerCase(Locale.ROOT)), Style.SMALL);
            if (step == now) {
                number.getStyleClass().add("now");
                name.getStyleClass().add(Style.TITLE);
                name.setMinWidth(Region.USE_PREF_SIZE);
            } else {
                name.getStyleClass().add(Style.MUTED);
            }
            number.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().addAll(number, name);
        }
        return row;
    }
}
