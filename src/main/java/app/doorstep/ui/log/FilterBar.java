package app.doorstep.ui.log;

import app.doorstep.domain.Kind;
import app.doorstep.domain.SavedFilter;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Action;
import app.doorstep.ui.kit.Ends;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Search, filter chips, export.
final class FilterBar extends HBox {
    /// A search of a million entries is not asked for at every letter.
    private static final Duration WHILE_TYPING = Duration.millis(200);

    /// From this width on everything stands on one line in words.
    private static final double ROOMY = 960;

    private static final double SEARCH = 248;
    private static final double SEARCH_NARROW = 200;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final LogViewModel model;
    private final ScreenContext context;
    private final Texts texts;
    private final TextField search = new TextField();
    private final Label keys = new Label("Ctrl+F");
    private final Button export = new Button();
    private final Tooltip hint = new Tooltip();
    private final HBox chips = new HBox(8);
    private final PauseTransition pause = new PauseTransition(WHILE_TYPING);

    FilterBar(LogViewModel model, ScreenContext context, Subscriptions subscriptions) {
        super(8);
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(Region.USE_PREF_SIZE);
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setMinWidth(0);
        var left = new FlowPane(8, 8, searchField(), chips);
        left.setAlignment(Pos.CENTER_LEFT);
        var row = new Ends(left, new FlowPane(export(subscriptions)));
        HBox.setHgrow(row, Priority.ALWAYS);
        getChildren().add(row);
        widthProperty()
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < ROOMY)
                .subscribe(this::tighten);
        subscriptions.on(model.filterProperty(), this::show);
        ListChangeListener<SavedFilter> anew = _ -> show(model.filterProperty().get());
        model.saved().addListener(anew);
        subscriptions.add(() -> model.saved().removeListener(anew));
    }

    /// Where there is little room, search and chips have it: the export keeps its icon.
    private void tighten(boolean narrow) {
        search.setPrefWidth(narrow ? SEARCH_NARROW : SEARCH);
        search.pseudoClassStateChanged(NARROW, narrow);
        keys.setVisible(!narrow);
        export.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        export.setMinWidth(narrow ? 0 : Region.USE_PREF_SIZE);
        export.setTooltip(narrow ? hint : null);
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /// What can be done here, for the palette.
    List<Action> actions() {
        var actions = new ArrayList<Action>();
        if (!model.rowsProperty().get().isEmpty()) {
            actions.add(Action.of(texts.get("log.export.title"), this::askWhere));
        }
        actions.add(Action.of(texts.get("log.clear"), model::clearFilters));
        actions.add(Action.of(texts.get("log.saved.save"), this::askName));
        model.saved()
                .forEach(saved ->
                        actions.add(Action.of(texts.get("log.saved.use", saved.name()), () -> model.useFilter(saved))));
        return actions;
    }

    private StackPane searchField() {
        search.setId("log-search");
        search.setPromptText(texts.get("log.search"));
        search.setAccessibleText(texts.get("log.search.help"));
        search.setPrefWidth(SEARCH);
        search.getStyleClass().add("search-field");
        search.textProperty().subscribe(_ -> pause.playFromStart());
        search.setOnAction(_ -> searchNow());
        pause.setOnFinished(_ -> searchNow());
        var glass = new FontIcon(Feather.SEARCH);
        keys.getStyleClass().addAll(Style.SMALL, Style.MUTED);
        search.textProperty().subscribe(typed -> keys.setOpacity(typed.isEmpty() ? 1 : 0));
        var field = new StackPane(search, glass, keys);
        StackPane.setAlignment(glass, Pos.CENTER_LEFT);
        StackPane.setAlignment(keys, Pos.CENTER_RIGHT);
        glass.setTranslateX(12);
        keys.setTranslateX(-12);
        glass.setMouseTransparent(true);
        keys.setMouseTransparent(true);
        field.setMinWidth(180);
        return field;
    }

    private void searchNow() {
        pause.stop();
        model.search(search.getText());
    }

    private Button export(Subscriptions subscriptions) {
        export.setId("log-export");
        export.setGraphic(new FontIcon(Feather.DOWNLOAD));
        export.setOnAction(_ -> askWhere());
        hint.textProperty().bind(export.textProperty());
        subscriptions.on(model.rowsProperty(), _ -> countExported());
        // All rows are known later than the first; the summary says when.
        subscriptions.on(model.summaryProperty(), _ -> countExported());
        return export;
    }

    private void countExported() {
        var rows = model.rowsProperty().get();
        export.setText(rows.isEmpty() ? texts.get("log.export") : texts.count("log.export.entries", rows.size()));
        export.setDisable(rows.isEmpty());
    }

    private void askWhere() {
        context.dialogs()
                .saveFile(
                        texts.get("log.export.title"),
                        texts.get("log.export.file"),
                        texts.get("log.export.kind"),
                        "*.csv")
                .ifPresent(model::export);
    }

    private void show(LogFilter filter) {
        if (!filter.search().equals(LogFilter.NONE.searching(search.getText()).search())) {
            search.setText(filter.search());
            pause.stop();
        }
        chips.getChildren().setAll(ratings(filter), factors(filter), waiting(filter), kinds(filter), saved(filter));
        var batch = filter.batch();
        if (batch != null) {
            chips.getChildren().add(removable(texts.get("log.import", batch), model::leaveBatch));
        }
        if (filter.these() != null) {
            chips.getChildren().add(removable(filter.theseTitle(), model::clearFilters));
        }
        if (!filter.equals(LogFilter.NONE)) {
            var clear = Labels.link(texts.get("log.clear"), model::clearFilters);
            clear.setId("log-clear");
            clear.getStyleClass().add(Style.SMALL);
            chips.getChildren().add(clear);
        }
    }

    private MenuButton ratings(LogFilter filter) {
        var chip = chip("log.rating", filter.rating() != RatingChoice.ANY);
        chip.setText(texts.get("log.rating." + filter.rating().id()));
        for (var choice : RatingChoice.values()) {
            chip.getItems()
                    .add(MarksMenu.radio(
                            texts.get("log.rating." + choice.id()),
                            choice == filter.rating(),
                            () -> model.choose(choice)));
        }
        return named(chip, "log-rating");
    }

    private MenuButton factors(LogFilter filter) {
        var chip = chip("log.factor", filter.factor() != null || filter.polarity() != null);
        chip.setText(MarksMenu.name(filter.factor(), filter.polarity(), texts));
        MarksMenu.narrow(chip, texts, filter.factor(), filter.polarity(), model::chooseMarks);
        return named(chip, "log-factor");
    }

    private MenuButton waiting(LogFilter filter) {
        var chip = chip("log.answer", filter.waiting());
        chip.setText(texts.get(filter.waiting() ? "log.answer.waiting" : "log.answer.any"));
        chip.getItems()
                .setAll(
                        MarksMenu.radio(
                                texts.get("log.answer.any"), !filter.waiting(), () -> model.chooseWaiting(false)),
                        MarksMenu.radio(
                                texts.get("log.answer.waiting"), filter.waiting(), () -> model.chooseWaiting(true)));
        return named(chip, "log-answer");
    }

    private MenuButton kinds(LogFilter filter) {
        var chosen = filter.kind();
        var chip = chip("log.kind", chosen != null);
        chip.setText(texts.get("log.kind." + (chosen == null ? "any" : chosen.id())));
        chip.getItems()
                .add(MarksMenu.radio(texts.get("log.kind.any"), chosen == null, () -> model.choose((Kind) null)));
        for (var kind : Kind.values()) {
            chip.getItems()
                    .add(MarksMenu.radio(texts.get("log.kind." + kind.id()), kind == chosen, () -> model.choose(kind)));
        }
        return named(chip, "log-kind");
    }

    /// The filters that were saved, and the way to save this one.
    private MenuButton saved(LogFilter filter) {
        var chip = chip("log.saved", false);
        chip.setText(texts.get("log.saved"));
        for (var one : model.saved()) {
            chip.getItems().add(item(one.name(), () -> model.useFilter(one)));
        }
        if (!model.saved().isEmpty()) {
            chip.getItems().add(new SeparatorMenuItem());
        }
        if (filter.these() == null) {
            chip.getItems().add(item(texts.get("log.saved.save"), this::askName));
        }
        for (var one : model.saved()) {
            chip.getItems().add(item(texts.get("log.saved.delete", one.name()), () -> model.deleteFilter(one)));
        }
        return named(chip, "log-saved");
    }

    private void askName() {
        context.dialogs()
                .line(texts.get("log.saved.title"), texts.get("log.saved.question"), texts.get("log.saved.action"))
                .ifPresent(model::saveFilter);
    }

    private MenuButton chip(String meaning, boolean chosen) {
        var chip = new MenuButton();
        chip.getStyleClass().add(Style.CHIP);
        if (chosen) {
            chip.getStyleClass().add("chosen");
        }
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setAccessibleHelp(texts.get(meaning));
        return chip;
    }

    private static MenuButton named(MenuButton chip, String id) {
        chip.setId(id);
        return chip;
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Button removable(String title, Runnable remove) {
        var chip = Labels.button(Feather.X, title, remove);
        chip.getStyleClass().addAll(Style.CHIP, "chosen");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(texts.get("log.drop", title));
        return chip;
    }
}
