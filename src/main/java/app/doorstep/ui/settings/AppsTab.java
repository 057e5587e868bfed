package app.doorstep.ui.settings;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.ReplyChannel;
import app.doorstep.domain.Scale;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.PageScroll;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Segments;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The apps at the left, how the driver uses the chosen one at the right.
final class AppsTab {
    private static final double LIST_WIDTH = 264;
    private static final double CELL_HEIGHT = 65;

    private final AppsViewModel model;
    private final ScreenContext context;
    private final Texts texts;
    private final VBox detail = new VBox();
    private final AppGifts gifts;
    private final ReasonsPane reasons;
    private final FiguresPane figures;

    private AppsTab(AppsViewModel model, ScreenContext context, Subscriptions subscriptions) {
        this.model = model;
        this.reasons = new ReasonsPane(model.reasons(), context.texts(), subscriptions);
        this.figures = new FiguresPane(model.figures(), context.texts(), subscriptions);
        this.context = context;
        this.texts = context.texts();
        this.gifts = new AppGifts(texts);
    }

    static Node of(AppsViewModel model, ScreenContext context, Subscriptions subscriptions) {
        var tab = new AppsTab(model, context, subscriptions);
        tab.detail.getStyleClass().add(Style.CARD);
        tab.detail.setMinWidth(0);
        VBox.setVgrow(tab.detail, Priority.ALWAYS);
        var scroll = new PageScroll(new VBox(tab.detail)).asColumn();
        scroll.setFitToHeight(true);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        subscriptions.on(model.chosenProperty(), app -> app.ifPresent(tab::show));
        return new HBox(16, tab.list(subscriptions), scroll);
    }

    private Node list(Subscriptions subscriptions) {
        var list = new ListView<AppProfile>();
        list.setAccessibleText(texts.get("settings.apps"));
        list.setFixedCellSize(CELL_HEIGHT);
        list.setCellFactory(_ -> new AppCell());
        subscriptions.on(model.appsProperty(), apps -> {
            list.getItems().setAll(apps);
            model.chosenProperty().get().ifPresent(list.getSelectionModel()::select);
        });
        subscriptions.on(model.chosenProperty(), app -> app.ifPresent(list.getSelectionModel()::select));
        list.getSelectionModel().selectedItemProperty().subscribe(app -> {
            if (app != null && !app.equals(model.chosenProperty().get().orElse(null))) {
                model.choose(app.platform());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var foot = new HBox(Labels.button(Feather.PLUS, texts.get("settings.app.add"), this::add));
        foot.getStyleClass().add("card-foot");
        foot.setPadding(new Insets(12, 16, 12, 16));
        var card = new VBox(list, foot);
        card.getStyleClass().addAll(Style.CARD_FLUSH, "app-list");
        card.setMinWidth(LIST_WIDTH);
        card.setMaxWidth(LIST_WIDTH);
        return card;
    }

    private void add() {
        var name = context.dialogs()
                .line(
                        texts.get("settings.app.add"),
                        texts.get("settings.app.add.question"),
                        texts.get("settings.app.add"));
        if (name.isPresent() && !model.addApp(name.get())) {
            context.dialogs().error(texts.get("settings.app.add.wrong"), null);
        }
    }

    private void show(AppProfile app) {
        var title = Labels.line(texts.get("settings.app.use", app.name()), Style.TITLE);
        title.setPadding(new Insets(24, 0, 4, 0));
        detail.getChildren().clear();
        model.guide(app).ifPresent(guide -> detail.getChildren().add(gifts.of(app, guide)));
        detail.getChildren().addAll(title, coverage(app), channel(app), policy(app), line(app), reasons, figures);
        if (model.isUsed(app)) {
            detail.getChildren().add(removal(app));
        }
        figures.show(app);
        reasons.show(app);
    }

    private Node coverage(AppProfile app) {
        var choice = new Segments<>(
                texts.get("settings.coverage"),
                List.of(Coverage.values()),
                coverage -> texts.get("settings.coverage." + coverage.id()),
                app.coverage());
        choice.valueProperty().subscribe((_, now) -> model.chooseCoverage(now));
        return new SettingRow(
                texts.get("settings.coverage"),
                texts.get("settings.coverage." + app.coverage().id() + ".meaning"),
                choice);
    }

    private Node channel(AppProfile app) {
        var choice = new Segments<>(
                texts.get("settings.channel"),
                List.of(ReplyChannel.values()),
                channel -> texts.get("settings.channel." + channel.id()),
                app.channel());
        choice.valueProperty().subscribe((_, now) -> model.chooseChannel(now));
        return new SettingRow(texts.get("settings.channel"), texts.get("settings.channel.meaning"), choice);
    }

    private Node policy(AppProfile app) {
        var words = new PolicyWords(texts);
        var rule = model.policy(app);
        var choice = new MenuButton(rule.map(words::name).orElse(app.policy()));
        choice.setId("settings-policy");
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.setAccessibleText(texts.get("settings.policy") + ": " + choice.getText());
        for (var policy : model.policies()) {
            var item = new MenuItem(texts.get("settings.policy.item", words.name(policy), words.rule(policy)));
            item.setOnAction(_ -> model.choosePolicy(policy));
            choice.getItems().add(item);
        }
        return new SettingRow(
                texts.get("settings.policy"),
                rule.map(policy -> words.rule(policy) + " · " + words.source(policy))
                        .orElse(""),
                choice);
    }

    private Node line(AppProfile app) {
        var scale = model.policy(app).map(policy -> policy.scale()).orElse(Scale.STARS);
        var field = new TextField(text(app));
        field.setPrefColumnCount(4);
        field.setMaxWidth(72);
        field.getStyleClass().add("figure-field");
        field.setAccessibleText(texts.get("settings.line"));
        field.setOnAction(_ -> take(field));
        field.focusedProperty().subscribe(focused -> {
            if (!focused && !field.getText().equals(text(app))) {
                take(field);
            }
        });
        return new SettingRow(
                texts.get("settings.line"),
                texts.get("settings.line.meaning"),
                field,
                Labels.line(texts.get("settings.scale." + scale.id()), Style.MUTED));
    }

    private void take(TextField field) {
        var good = model.chooseLine(field.getText());
        field.pseudoClassStateChanged(PseudoClass.getPseudoClass("danger"), !good);
        field.setAccessibleHelp(good ? null : texts.get("settings.line.wrong"));
    }

    private Node removal(AppProfile app) {
        var remove = Labels.button(Feather.TRASH_2, texts.get("settings.app.remove", app.name()), () -> remove(app));
        remove.setId("settings-remove-app");
        return new SettingRow(
                        texts.get("settings.app.remove.title"),
                        texts.get("settings.app.remove.meaning", app.name()),
                        remove)
                .last();
    }

    private void remove(AppProfile app) {
        model.remove(
                app,
                holding -> context.dialogs()
                        .confirm(
                                texts.get("settings.app.remove", app.name()),
                                holding.isEmpty()
                                        ? texts.get("settings.app.remove.empty", app.name())
                                        : texts.get(
                                                "settings.app.remove.question",
                                                app.name(),
                                                texts.count("settings.app.remove.entries", holding.feedback()),
                                                texts.count("settings.app.remove.figures", holding.figures())),
                                texts.get("settings.app.remove", app.name())));
    }

    private static String text(AppProfile app) {
        return app.line() == null ? "" : app.line().toPlainString();
    }

    /// Two lines: the app's name and how it is used.
    private final class AppCell extends ListCell<AppProfile> {
        AppCell() {
            // As wide as the list, so that long words go on below.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable AppProfile app, boolean empty) {
            super.updateItem(app, empty);
            if (empty || app == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var use = texts.get(
                    "settings.app.line",
                    texts.get("settings.coverage." + app.coverage().id()),
                    texts.get("settings.channel." + app.channel().id() + ".short"));
            var words =
                    new VBox(2, Labels.line(app.name(), Style.TITLE), Labels.paragraph(use, Style.SMALL, Style.MUTED));
            words.setPadding(new Insets(0, 8, 0, 8));
            words.setAlignment(Pos.CENTER_LEFT);
            setGraphic(words);
            setAccessibleText(app.name() + ", " + use);
        }
    }
}
