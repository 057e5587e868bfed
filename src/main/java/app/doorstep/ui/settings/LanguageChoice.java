package app.doorstep.ui.settings;

import app.doorstep.text.Languages;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Segments;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The language of the window: the system's or one of those there are, each under its own name. The words of an open
/// window stay as they are, so another language holds once it is opened again, which is offered.
final class LanguageChoice extends VBox {
    LanguageChoice(ScreenContext context, Subscriptions subscriptions) {
        super(8);
        var texts = context.texts();
        var preferences = context.preferences();

        var languages = new ArrayList<>(List.of(""));
        Languages.spoken().forEach(language -> languages.add(language.getLanguage()));
        var choice = new Segments<>(
                texts.get("settings.language"),
                languages,
                tag -> tag.isEmpty()
                        ? texts.get("settings.language.system")
                        : Languages.name(Locale.forLanguageTag(tag)),
                among(preferences.get().language(), languages));
        choice.setId("settings-language");
        choice.valueProperty().subscribe((_, chosen) -> {
            if (!chosen.equals(among(preferences.get().language(), languages))) {
                preferences.edit(texts.get("kit.set.language"), settings -> settings.withLanguage(chosen));
            }
        });

        var again = new Button(texts.get("settings.language.again"));
        again.setId("settings-language-again");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(_ -> context.openAgain());
        var next = new VBox(8, Labels.line(texts.get("settings.language.next"), Style.SMALL), again);
        next.setAlignment(Pos.CENTER_RIGHT);

        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(choice, next);
        subscriptions.on(preferences.property(), settings -> {
            choice.valueProperty().set(among(settings.language(), languages));
            var other = !settings.language().equals(preferences.atOpening().language())
                    && !settings.language().equals(texts.locale().getLanguage());
            next.setVisible(other);
            next.setManaged(other);
        });
    }

    /// A tag of the file may name a country, or a language that is not there any more.
    private static String among(String tag, List<String> languages) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        return languages.contains(language) ? language : "";
    }
}
