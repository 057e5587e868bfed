package app.doorstep.ui.add;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Page;
import app.doorstep.ui.kit.PageHeader;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Form or import at the left, the place to drop files and past imports at the right. Files dropped anywhere in the
/// window arrive here through [#arrive].
final class AddView implements ScreenView {
    private static final List<String> KINDS = List.of("*.csv", "*.txt", "*.tsv", "*.gz");
    private static final double RIGHT = 372;

    private final AddViewModel model;
    private final ScreenContext context;
    private final Subscriptions subscriptions = new Subscriptions();
    private final FormPane form;
    private final ImportPane importing;
    private final HistoryPane history;
    private final Page page;

    AddView(AddViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        var texts = context.texts();
        form = new FormPane(model.form(), texts);
        importing = new ImportPane(
                model.importing(),
                context,
                this::chooseFiles,
                batch -> model.history().undo(batch));
        history = new HistoryPane(model.history(), context);
        var header = new PageHeader(texts.get("add.title"));
        header.summaryProperty().bind(model.history().summaryProperty());
        var choose = Labels.button(Feather.FILE, texts.get("add.choose"), this::chooseFiles);
        choose.setId("choose-file");
        header.offer(choose);
        page = new Page(header, content(texts));
        page.getStylesheets().add(stylesheet());
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(Filter filter) {
        model.refresh();
    }

    @Override
    public void arrive(Destination destination) {
        switch (destination) {
            case Destination.Files files when files.files().isEmpty() -> chooseFiles();
            case Destination.Files files -> model.importing().choose(files.files());
            case Destination.NewFeedback _ -> {
                model.importing().close();
                form.focus();
            }
            default -> {}
        }
    }

    @Override
    public void focus() {
        form.focus();
    }

    @Override
    public void close() {
        subscriptions.close();
        importing.close();
        form.close();
    }

    private HBox content(Texts texts) {
        var left = new StackPane(form.node(), importing.node());
        var scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        subscriptions.on(model.importing().stepProperty(), step -> {
            var typing = step instanceof ImportViewModel.Nothing;
            form.node().setVisible(typing);
            form.node().setManaged(typing);
            importing.node().setVisible(!typing);
            importing.node().setManaged(!typing);
        });
        var past = history.node();
        VBox.setVgrow(past, Priority.ALWAYS);
        var right = new VBox(16, dropZone(texts), past);
        right.setMinWidth(RIGHT);
        right.setPrefWidth(RIGHT);
        right.setMaxWidth(RIGHT);
        return new HBox(16, scroll, right);
    }

    private VBox dropZone(Texts texts) {
        var icon = new FontIcon(Feather.DOWNLOAD);
        var zone = new VBox(
                icon,
                Labels.line(texts.get("add.drop.title"), Style.TITLE),
                Labels.line(texts.get("add.drop.kinds"), Style.SMALL, Style.MUTED));
        zone.getStyleClass().add("drop-zone");
        zone.setMinHeight(136);
        zone.setOnMouseClicked(_ -> chooseFiles());
        zone.setAccessibleText(texts.get("add.drop.title") + ", " + texts.get("add.drop.kinds"));
        return zone;
    }

    private void chooseFiles() {
        var texts = context.texts();
        model.importing()
                .choose(context.dialogs()
                        .openFiles(texts.get("add.choose.title"), texts.get("add.choose.kinds"), KINDS));
    }

    private static String stylesheet() {
        var sheet = AddView.class.getResource("add.css");
        if (sheet == null) {
            throw new IllegalStateException("add.css is missing");
        }
        return sheet.toExternalForm();
    }
}
