package app.doorstep.ui.settings;

import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Page;
import app.doorstep.ui.kit.PageHeader;
import app.doorstep.ui.kit.Pose;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The tabs of the settings.
final class SettingsView implements ScreenView {
    private final SettingsViewModel model;
    private final OwnWordsViewModel words;
    private final PoliciesViewModel policies;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Page page;
    private final ToggleButton wordsTab;

    SettingsView(SettingsViewModel model, OwnWordsViewModel words, PoliciesViewModel policies, ScreenContext context) {
        this.model = model;
        this.words = words;
        this.policies = policies;
        var texts = context.texts();
        var header = new PageHeader(texts.get("settings.title"));
        header.summaryProperty().bind(model.summaryProperty());

        var front = new StackPane();
        front.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(front, Priority.ALWAYS);
        var tabs = new HBox();
        tabs.getStyleClass().add("line-tabs");
        tabs.setMinHeight(Region.USE_PREF_SIZE);
        var group = new ToggleGroup();
        tab(tabs, group, texts.get("settings.apps"), front, AppsTab.of(model, context, subscriptions));
        tab(tabs, group, texts.get("settings.policies"), front, PoliciesTab.of(policies, texts, subscriptions));
        tab(tabs, group, texts.get("settings.look"), front, LookTab.of(context, subscriptions));
        wordsTab = tab(tabs, group, texts.get("settings.words"), front, OwnWordsTab.of(words, texts, subscriptions));
        tab(tabs, group, texts.get("settings.backups"), front, BackupsTab.of(model, context, subscriptions));
        tab(tabs, group, texts.get("settings.folder"), front, FolderTab.of(model, context));
        ((ToggleButton) tabs.getChildren().getFirst()).fire();

        var problem = Labels.paragraph("", Style.BAD);
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        page = new Page(header, new VBox(16, tabs, problem, front));
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(Filter filter) {
        model.refresh();
        words.refresh();
        policies.refresh();
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    @Override
    public List<Pose> poses() {
        return List.of(new Pose("words", wordsTab::fire));
    }

    private static ToggleButton tab(HBox tabs, ToggleGroup group, String name, StackPane front, Node content) {
        var tab = new ToggleButton(name);
        tab.setToggleGroup(group);
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            front.getChildren().setAll(content);
        });
        tabs.getChildren().add(tab);
        return tab;
    }
}
