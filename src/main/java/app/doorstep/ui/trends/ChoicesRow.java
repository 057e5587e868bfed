package app.doorstep.ui.trends;

import app.doorstep.analysis.Step;
import app.doorstep.domain.Factor;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.ChipFlow;
import app.doorstep.ui.kit.Ends;
import app.doorstep.ui.kit.MarkChip;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Segments;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is drawn and how: factors, or the rule or figure that is drawn, at the left; the period before, the step, the
/// table and the rest at the right.
final class ChoicesRow {
    private final TrendsViewModel model;
    private final Texts texts;
    private final TrendsActions actions;
    private final Subscriptions subscriptions;
    private final StackPane picker = new StackPane();

    ChoicesRow(TrendsViewModel model, ScreenContext context, TrendsActions actions, Subscriptions subscriptions) {
        this.model = model;
        this.texts = context.texts();
        this.actions = actions;
        this.subscriptions = subscriptions;
    }

    Region node() {
        var chips = new ChipFlow();
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setHgap(6);
        for (var factor : Factor.STARRED) {
            chips.getChildren().add(chip(factor));
        }
        chips.getChildren().add(picker);
        var steps = new Segments<>(
                texts.get("trends.step"),
                List.of(Step.values()),
                by -> texts.get("trends.step." + by.id()),
                model.choiceProperty().get().step());
        steps.valueProperty().addListener((_, _, by) -> model.chooseStep(by));
        var before = new CheckBox(texts.get("trends.before"));
        before.setId("trends-before");
        before.setMinWidth(Region.USE_PREF_SIZE);
        before.setOnAction(_ -> model.compare(before.isSelected()));
        var table = new ToggleButton(texts.get("trends.as-table"));
        table.setId("trends-as-table");
        table.getStyleClass().add("switch");
        table.setGraphic(new FontIcon(Feather.LAYOUT));
        table.setMinWidth(Region.USE_PREF_SIZE);
        table.setOnAction(_ -> model.showAsTable(table.isSelected()));
        subscriptions.on(model.asTableProperty(), table::setSelected);
        subscriptions.on(model.choiceProperty(), choice -> {
            var factors = choice.what() == TrendsChoice.What.FACTORS;
            steps.valueProperty().set(choice.step());
            before.setSelected(choice.before());
            chips.getChildren().forEach(chip -> show(chip, factors != chip.equals(picker)));
            show(steps, factors);
            show(before, factors);
        });
        var right = new FlowPane(8, 8, before, steps, table, more());
        right.setAlignment(Pos.CENTER_LEFT);
        return new Ends(chips, right);
    }

    /// Offers what the chart can draw in place of the factors.
    void pick(List<Node> choice) {
        picker.getChildren().setAll(choice);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private ToggleButton chip(Factor factor) {
        var chip = new ToggleButton(texts.get("factor." + factor.id()));
        chip.setId("trends-" + factor.id());
        chip.getStyleClass().addAll(Style.CHIP, "factor-chip", MarkChip.factorStyle(factor));
        chip.setGraphic(MarkChip.dot(factor));
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(_ -> model.choose(factor, chip.isSelected()));
        subscriptions.on(
                model.choiceProperty(),
                choice -> chip.setSelected(choice.factors().contains(factor)));
        return chip;
    }

    private MenuButton more() {
        var menu = new MenuButton();
        menu.setId("trends-more");
        menu.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        menu.getStyleClass().add("icon-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(texts.get("trends.more"));
        actions.fill(menu);
        return menu;
    }
}
