package app.doorstep.ui.settings;

import app.doorstep.settings.Settings;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Messages;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Segments;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.kit.TextSize;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// Theme, language, paper and the driver's name.
final class LookTab {
    private LookTab() {}

    static Node of(ScreenContext context, Subscriptions subscriptions) {
        var texts = context.texts();
        var preferences = context.preferences();
        var now = preferences.get();

        var theme = new Segments<>(
                texts.get("settings.theme"),
                List.of(Settings.Theme.values()),
                value -> texts.get("settings.theme." + value.name().toLowerCase(Locale.ROOT)),
                now.theme());
        theme.valueProperty()
                .subscribe((_, chosen) ->
                        preferences.edit(texts.get("kit.set.theme"), settings -> settings.withTheme(chosen)));
        subscriptions.on(
                preferences.property(), settings -> theme.valueProperty().set(settings.theme()));

        var size = new Segments<>(
                texts.get("settings.text-size"),
                TextSize.STEPS,
                step -> texts.percent(step / 100.0),
                TextSize.percent(now));
        size.setId("settings-text-size");
        size.valueProperty()
                .subscribe((_, chosen) -> preferences.edit(
                        texts.get("kit.set.text-size"), settings -> TextSize.change(settings, chosen)));
        subscriptions.on(
                preferences.property(), settings -> size.valueProperty().set(TextSize.percent(settings)));

        var paper = new Segments<>(
                texts.get("settings.paper"),
                List.of("a4", "letter"),
                value -> texts.get("settings.paper." + value),
                now.paper());
        paper.valueProperty()
                .subscribe((_, chosen) ->
                        preferences.edit(texts.get("kit.set.paper"), settings -> settings.withPaper(chosen)));
        subscriptions.on(
                preferences.property(), settings -> paper.valueProperty().set(settings.paper()));

        var messages = new CheckBox(texts.get("settings.messages.go"));
        messages.setId("settings-messages");
        messages.setOnAction(_ -> Messages.goTo(preferences, messages.isSelected(), texts.get("kit.set.messages")));
        subscriptions.on(preferences.property(), settings -> messages.setSelected(Messages.areGoneTo(settings)));

        var card = new Card().named(texts.get("settings.look"));
        card.getStyleClass().add("settings-card");
        card.setSpacing(0);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        return card.add(
                new SettingRow(texts.get("settings.theme"), texts.get("settings.theme.meaning"), theme),
                new SettingRow(texts.get("settings.text-size"), texts.get("settings.text-size.meaning"), size),
                new SettingRow(
                        texts.get("settings.language"),
                        texts.get("settings.language.meaning"),
                        new LanguageChoice(context, subscriptions)),
                new SettingRow(
                        texts.get("settings.name"), texts.get("settings.name.meaning"), name(context, subscriptions)),
                new SettingRow(texts.get("settings.messages"), texts.get("settings.messages.meaning"), messages),
                new SettingRow(texts.get("settings.paper"), texts.get("settings.paper.meaning"), paper).last());
    }

    /// What is typed holds letter by letter, and is one edit once the field is left.
    private static TextField name(ScreenContext context, Subscriptions subscriptions) {
        var preferences = context.preferences();
        var words = context.texts().get("kit.set.name");
        var name = new TextField(preferences.get().driverName());
        name.setId("settings-name");
        name.setPrefColumnCount(18);
        name.setAccessibleText(context.texts().get("settings.name"));
        var before = new AtomicReference<>(preferences.get());
        Runnable done = () -> {
            preferences.edited(
                    words, preferences.get().withDriverName(before.get().driverName()));
            before.set(preferences.get());
        };
        name.textProperty()
                .subscribe((_, typed) -> preferences.change(settings -> settings.withDriverName(typed.strip())));
        name.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                before.set(preferences.get());
            } else {
                done.run();
            }
        });
        name.setOnAction(_ -> done.run());
        subscriptions.on(preferences.property(), settings -> {
            if (!name.getText().strip().equals(settings.driverName())) {
                name.setText(settings.driverName());
                before.set(settings);
            }
        });
        return name;
    }
}
