package app.doorstep.ui.log;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Polarity;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.MarkChip;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/// Menus of factors, each with its dot, praised or complained about. No menu is higher than a small window.
final class MarksMenu {
    private MarksMenu() {}

    /// Takes a factor and what is said of it.
    interface Choice {
        void take(Factor factor, Polarity polarity);
    }

    /// Takes a factor and what is said of it; null for any.
    interface Narrowing {
        void take(@Nullable Factor factor, @Nullable Polarity polarity);
    }

    /// Every factor with both signs, to choose one mark.
    static void fill(MenuButton menu, Texts texts, Choice choice) {
        for (var factor : Factor.values()) {
            for (var polarity : Polarity.values()) {
                var item = new MenuItem(name(factor, polarity, texts), MarkChip.dot(factor));
                item.setOnAction(_ -> choice.take(factor, polarity));
                menu.getItems().add(item);
            }
        }
    }

    /// What a list can be narrowed to: any of them, any sign, or one factor in a menu of its own.
    ///
    /// @param chosen the factor it is narrowed to, and `sign` what is said of it; null for any
    static void narrow(
            MenuButton menu, Texts texts, @Nullable Factor chosen, @Nullable Polarity sign, Narrowing narrowing) {
        menu.getItems()
                .add(radio(name(null, null, texts), chosen == null && sign == null, () -> narrowing.take(null, null)));
        for (var polarity : Polarity.values()) {
            menu.getItems()
                    .add(radio(
                            name(null, polarity, texts),
                            chosen == null && polarity == sign,
                            () -> narrowing.take(null, polarity)));
        }
        menu.getItems().add(new SeparatorMenuItem());
        for (var factor : Factor.values()) {
            var one = new Menu(name(factor, null, texts), MarkChip.dot(factor));
            one.getItems()
                    .add(radio(
                            texts.get("log.factor.either"),
                            factor == chosen && sign == null,
                            () -> narrowing.take(factor, null)));
            for (var polarity : Polarity.values()) {
                one.getItems()
                        .add(radio(
                                texts.get("log.factor.only." + polarity.id()),
                                factor == chosen && polarity == sign,
                                () -> narrowing.take(factor, polarity)));
            }
            menu.getItems().add(one);
        }
    }

    /// What marks of this factor and sign are called; null for any.
    static String name(@Nullable Factor factor, @Nullable Polarity polarity, Texts texts) {
        if (factor == null) {
            return texts.get(polarity == null ? "log.factor.any" : "log.factor.any." + polarity.id());
        }
        var name = texts.get("factor." + factor.id());
        return polarity == null ? name : texts.get("log.factor." + polarity.id(), name);
    }

    /// An item with a tick where it holds.
    static RadioMenuItem radio(String text, boolean holds, Runnable choose) {
        var item = new RadioMenuItem(text);
        item.setSelected(holds);
        item.setOnAction(_ -> choose.run());
        return item;
    }
}
