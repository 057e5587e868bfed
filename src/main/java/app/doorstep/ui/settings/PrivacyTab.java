package app.doorstep.ui.settings;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import app.doorstep.workbench.Privacy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Names in reports, and the two ways to be rid of words for good.
final class PrivacyTab {
    private static final int BACKUPS_NAMED = 4;
    private static final double WIDTH = 440;

    private final PrivacyViewModel model;
    private final ScreenContext context;
    private final Texts texts;

    private PrivacyTab(PrivacyViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
    }

    static Node of(PrivacyViewModel model, ScreenContext context, Subscriptions subscriptions) {
        return new PrivacyTab(model, context).card(subscriptions);
    }

    private Node card(Subscriptions subscriptions) {
        var preferences = context.preferences();
        var names = new CheckBox(texts.get("settings.names.show"));
        names.setSelected(preferences.get().showNames());
        names.selectedProperty()
                .subscribe((_, chosen) ->
                        preferences.edit(texts.get("kit.set.names"), settings -> settings.withShowNames(chosen)));
        subscriptions.on(preferences.property(), settings -> names.setSelected(settings.showNames()));
        var customer = new TextField();
        customer.setId("forget-name");
        customer.setPromptText(texts.get("settings.forget.name"));
        customer.setAccessibleText(texts.get("settings.forget.name"));
        customer.setPrefColumnCount(14);
        var look = Labels.button(texts.get("settings.forget.customer.look"), () -> askCustomer(customer));
        look.setId("forget-customer");
        look.disableProperty().bind(customer.textProperty().map(String::isBlank));
        customer.setOnAction(_ -> askCustomer(customer));
        var all = Labels.button(texts.get("settings.forget.all.look"), this::askAll);
        all.setId("forget-everything");
        var card = new Card().named(texts.get("settings.privacy"));
        card.getStyleClass().add("settings-card");
        card.setSpacing(0);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        return card.add(
                new SettingRow(texts.get("settings.names"), texts.get("settings.names.meaning"), names),
                new SettingRow(
                        texts.get("settings.forget.customer"),
                        texts.get("settings.forget.customer.meaning"),
                        customer,
                        look),
                new SettingRow(texts.get("settings.forget.all"), texts.get("settings.forget.all.meaning"), all).last());
    }

    private void askCustomer(TextField customer) {
        var name = customer.getText().strip();
        model.look(
                name,
                plan -> ask(
                        texts.get("settings.forget.customer.title", name),
                        plan,
                        name,
                        texts.get("settings.forget.customer.action"),
                        backups -> {
                            customer.clear();
                            model.forget(name, backups);
                        }));
    }

    private void askAll() {
        model.lookAtAll(plan -> ask(
                texts.get("settings.forget.all.title"),
                plan,
                texts.get("settings.forget.all.word"),
                texts.get("settings.forget.all.action"),
                model::forgetEverything));
    }

    /// Shows what goes and what stays; the button works only once `word` has been typed.
    private void ask(String title, Privacy.Plan plan, String word, String action, Consumer<List<Path>> forget) {
        var typed = new TextField();
        typed.setId("forget-word");
        var backups = new CheckBox(
                texts.count("settings.forget.backups", plan.backups().size()));
        backups.setWrapText(true);
        backups.setId("forget-backups");
        var content = preview(plan, backups);
        var question = texts.get("settings.forget.type", word);
        typed.setAccessibleText(question);
        content.getChildren().addAll(Labels.paragraph(question), typed);
        var ready = typed.textProperty().map(text -> same(text, word));
        if (context.dialogs().lastForm(title, content, action, ready)) {
            forget.accept(backups.isSelected() ? plan.backups() : List.of());
        }
    }

    private VBox preview(Privacy.Plan plan, CheckBox backups) {
        var content = new VBox(8);
        content.setPrefWidth(WIDTH);
        if (!plan.goes().isEmpty()) {
            content.getChildren().add(Labels.paragraph(texts.get("settings.forget.goes"), Style.TITLE));
            plan.goes().forEach(line -> {
                var row = Labels.paragraph(line);
                row.setGraphic(Labels.verdict(Feather.TRASH_2, "", Style.BAD));
                content.getChildren().add(row);
            });
        }
        plan.stays().forEach(line -> content.getChildren().add(Labels.paragraph(line, Style.SMALL, Style.MUTED)));
        if (!plan.backups().isEmpty()) {
            content.getChildren().addAll(Card.hairline(), backups);
            plan.backups().stream()
                    .limit(BACKUPS_NAMED)
                    .forEach(
                            file -> content.getChildren().add(Labels.paragraph(named(file), Style.SMALL, Style.MUTED)));
            var more = plan.backups().size() - BACKUPS_NAMED;
            if (more > 0) {
                content.getChildren()
                        .add(Labels.line(texts.get("settings.forget.more", more), Style.SMALL, Style.MUTED));
            }
        }
        content.getChildren().add(Labels.paragraph(texts.get("settings.forget.final"), Style.BAD));
        return content;
    }

    /// A backup of the notebook's own folder by its name, one in the second place with where that is.
    private String named(Path file) {
        return context.preferences()
                        .get()
                        .secondPlace()
                        .filter(file::startsWith)
                        .isPresent()
                ? file.toString()
                : String.valueOf(file.getFileName());
    }

    private static boolean same(String typed, String word) {
        return typed.strip().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT));
    }
}
