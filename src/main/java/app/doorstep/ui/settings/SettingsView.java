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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, ToggleButton> tabs = new LinkedHashMap<>();

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
        var bar = new HBox();
        bar.getStyleClass().add("line-tabs");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        tab("apps", texts.get("settings.apps"), front, AppsTab.of(model, context, subscriptions));
        tab("policies", texts.get("settings.policies"), front, PoliciesTab.of(policies, texts, subscriptions));
        tab("look", texts.get("settings.look"), front, LookTab.of(context, subscriptions));
        tab("words", texts.get("settings.words"), front, OwnWordsTab.of(words, texts, subscriptions));
        tab("backups", texts.get("settings.backups"), front, BackupsTab.of(model, context, subscriptions));
        tab("folder", texts.get("settings.folder"), front, FolderTab.of(model, context));
        var group = new ToggleGroup();
        tabs.values().forEach(tab -> tab.setToggleGroup(group));
        bar.getChildren().addAll(tabs.values());
        tabs.values().iterator().next().fire();

        var problem = Labels.paragraph("", Style.BAD);
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        page = new Page(header, new VBox(16, bar, problem, front));
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
        return tabs.entrySet().stream()
                .skip(1)
                .map(tab -> new Pose(tab.getKey(), tab.getValue()::fire))
                .toList();
    }

    private void tab(String id, String name, StackPane front, Node content) {
        var tab = new ToggleButton(name);
        tab.setOnAction(_ -> tab.setSelected(true));
        // The arrows choose without a press.
        tab.selectedProperty().subscribe(chosen -> {
            if (chosen) {
                front.getChildren().setAll(content);
            }
        });
        tabs.put(id, tab);
    }
}
