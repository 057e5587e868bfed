package app.doorstep.ui.settings;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Page;
import app.doorstep.ui.kit.PageHeader;
import app.doorstep.ui.kit.Pose;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.ui.kit.Steady;
import app.doorstep.ui.kit.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The tabs of the settings.
final class SettingsView implements ScreenView {
    private final SettingsModels models;
    private final Subscriptions subscriptions = new Subscriptions();
    private final List<Pose> poses = new ArrayList<>();
    private final StackPane front = new StackPane();
    private final FlowPane tabs = new FlowPane();
    private final ToggleGroup group = new ToggleGroup();
    private final StringProperty summary;
    private final Page page;

    SettingsView(SettingsModels models, ScreenContext context) {
        this.models = models;
        var texts = context.texts();
        var header = new PageHeader(texts.get("settings.title"));
        this.summary = header.summaryProperty();
        front.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(front, Priority.ALWAYS);
        tabs.getStyleClass().add("line-tabs");
        tabs.setHgap(20);
        tabs.setMinHeight(Region.USE_PREF_SIZE);
        tab("apps", texts, models.apps().summaryProperty(), AppsTab.of(models.apps(), context, subscriptions));
        tab("look", texts, LookTab.of(context, subscriptions));
        tab("policies", texts, PoliciesTab.of(models.policies(), texts, subscriptions));
        tab("presets", texts, PresetsTab.of(models.presets(), context, subscriptions));
        tab("words", texts, OwnWordsTab.of(models.words(), texts, subscriptions));
        tab("backups", texts, BackupsTab.of(models.backups(), context, subscriptions));
        tab("privacy", texts, PrivacyTab.of(models.privacy(), context, subscriptions));
        tab("folder", texts, FolderTab.of(models.folder(), context));
        ((ToggleButton) tabs.getChildren().getFirst()).fire();
        page = new Page(header, new VBox(16, tabs, front));
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(Filter filter) {
        models.refresh();
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    @Override
    public List<Pose> poses() {
        return poses.subList(1, poses.size());
    }

    /// A tab that a fixed sentence sums up.
    private void tab(String id, Texts texts, Node content) {
        tab(id, texts, new SimpleStringProperty(texts.get("settings." + id + ".summary")), content);
    }

    private void tab(String id, Texts texts, ObservableValue<String> sentence, Node content) {
        var tab = new ToggleButton(texts.get("settings." + id));
        tab.setId("settings-tab-" + id);
        tab.setToggleGroup(group);
        Steady.keep(tab);
        tab.setOnAction(_ -> tab.setSelected(true));
        // The arrows choose without a press.
        tab.selectedProperty().subscribe(chosen -> {
            if (chosen) {
                front.getChildren().setAll(content);
                summary.bind(sentence);
            }
        });
        tabs.getChildren().add(tab);
        poses.add(new Pose(id, tab::fire));
    }
}
