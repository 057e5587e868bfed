package app.doorstep.ui.kit;

import app.doorstep.ui.theme.Style;
import java.util.Arrays;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Title, one line of summary in words, and at the right what the page is narrowed by or what it offers.
public final class PageHeader extends VBox {
    private static final double DRIVER = 240;

    private final Label summary = new Label();
    private final FlowPane right = new FlowPane(8, 8);

    public PageHeader(String title) {
        var heading = new Label(title);
        heading.getStyleClass().add(Style.PAGE_TITLE);
        heading.setAccessibleRoleDescription(title);
        summary.getStyleClass().add(Style.MUTED);
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        // Its place is kept while nothing is known.
        var words = new StackPane(summary);
        words.setMinHeight(20);
        words.setAlignment(Pos.TOP_LEFT);
        var left = new FlowPane(heading);
        left.setAlignment(Pos.CENTER_LEFT);
        // As high as the pickers, so that no title stands higher where there are none.
        heading.setMinHeight(32);
        getChildren().addAll(new Ends(left, right), words);
    }

    /// The line under the title, to be bound to a view model.
    public StringProperty summaryProperty() {
        return summary.textProperty();
    }

    /// Puts buttons and the like at the right, before the pickers.
    public PageHeader offer(Node... nodes) {
        right.getChildren().addAll(0, Arrays.asList(nodes));
        return this;
    }

    /// Puts the pickers for period, app and, where files named any, driver at the right, as they are on every screen
    /// that has a period.
    public PageHeader filter(ScreenContext context, Subscriptions subscriptions) {
        right.getChildren()
                .addAll(period(context, subscriptions), apps(context, subscriptions), drivers(context, subscriptions));
        return this;
    }

    private static MenuButton period(ScreenContext context, Subscriptions subscriptions) {
        var texts = context.texts();
        var button = picker(texts.get("kit.period"));
        var group = new ToggleGroup();
        for (var period : PeriodChoice.values()) {
            var item = new RadioMenuItem(texts.get(period.key()));
            item.setToggleGroup(group);
            item.setOnAction(_ -> context.filter().set(context.filter().get().with(period)));
            button.getItems().add(item);
            subscriptions.on(context.filter(), filter -> {
                if (filter.period() == period) {
                    item.setSelected(true);
                    button.setText(item.getText());
                }
            });
        }
        return button;
    }

    private static MenuButton apps(ScreenContext context, Subscriptions subscriptions) {
        var button = picker(context.texts().get("kit.app"));
        subscriptions.on(context.apps(), _ -> fill(button, context));
        subscriptions.on(context.filter(), _ -> fill(button, context));
        return button;
    }

    private static void fill(MenuButton button, ScreenContext context) {
        var chosen = context.filter().get().platform();
        var all = new RadioMenuItem(context.texts().get("kit.app.all"));
        all.setSelected(chosen == null);
        all.setOnAction(_ -> {
            var now = context.filter().get();
            context.filter().set(new Filter(now.period(), null, now.driver()));
        });
        button.getItems().setAll(all);
        button.setText(all.getText());
        for (var app : context.apps().getValue()) {
            var item = new RadioMenuItem(app.name());
            item.setOnAction(_ -> context.filter().set(context.filter().get().with(app.platform())));
            if (app.platform().equals(chosen)) {
                item.setSelected(true);
                button.setText(app.name());
            }
            button.getItems().add(item);
        }
    }

    /// Stays away until there are two drivers to choose from.
    private static MenuButton drivers(ScreenContext context, Subscriptions subscriptions) {
        var button = picker(context.texts().get("kit.driver"));
        button.setId("pick-driver");
        button.setMaxWidth(DRIVER);
        button.managedProperty().bind(button.visibleProperty());
        subscriptions.on(context.drivers(), _ -> fillDrivers(button, context));
        subscriptions.on(context.filter(), _ -> fillDrivers(button, context));
        return button;
    }

    private static void fillDrivers(MenuButton button, ScreenContext context) {
        var named = context.drivers().getValue();
        var chosen = context.filter().get().driver();
        button.setVisible(named.size() > 1 || chosen != null);
        var all = driver(context, context.texts().get("kit.driver.all"), null);
        button.getItems().setAll(all);
        button.setText(chosen == null ? all.getText() : chosen);
        named.forEach(name -> button.getItems().add(driver(context, name, name)));
    }

    private static RadioMenuItem driver(ScreenContext context, String text, @Nullable String name) {
        var item = new RadioMenuItem(text);
        // A name's underscore is no mnemonic.
        item.setMnemonicParsing(false);
        item.setSelected(Objects.equals(context.filter().get().driver(), name));
        item.setOnAction(_ -> context.filter().set(context.filter().get().ofDriver(name)));
        return item;
    }

    private static MenuButton picker(String meaning) {
        var button = new MenuButton();
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleRole(AccessibleRole.MENU_BUTTON);
        button.setAccessibleHelp(meaning);
        button.accessibleTextProperty().bind(button.textProperty().map(text -> meaning + ": " + text));
        return button;
    }
}
