package app.doorstep.ui.add;

import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The switch for the watched folder and, when a file came, the offer to look at it.
final class WatchPane implements AutoCloseable {
    private final WatchViewModel model;
    private final ScreenContext context;
    private final Consumer<List<Path>> take;
    private final Subscriptions subscriptions = new Subscriptions();
    private final CheckBox box = new CheckBox();
    private final VBox offer = new VBox(8);
    private final VBox node = new VBox(8, offer, box);

    /// @param take looks at files as if they had been dropped
    WatchPane(WatchViewModel model, ScreenContext context, Consumer<List<Path>> take) {
        this.model = model;
        this.context = context;
        this.take = take;
        box.setId("watch");
        box.getStyleClass().add(Style.SMALL);
        box.setMinWidth(0);
        box.setOnAction(_ -> choose());
        subscriptions.on(model.folderProperty(), folder -> {
            box.setSelected(!folder.isEmpty());
            box.setText(
                    folder.isEmpty()
                            ? context.texts().get("add.watch.off")
                            : context.texts()
                                    .get("add.watch.on", Path.of(folder).getFileName()));
        });
        subscriptions.on(model.offeredProperty(), this::show);
    }

    Node node() {
        return node;
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private void choose() {
        if (!box.isSelected()) {
            model.stop();
            return;
        }
        var folder = context.dialogs().folder(context.texts().get("add.watch.choose"));
        if (folder.isPresent()) {
            model.watch(folder.get());
        } else {
            box.setSelected(false);
        }
    }

    private void show(List<Path> files) {
        offer.getChildren().clear();
        offer.setManaged(!files.isEmpty());
        if (!files.isEmpty()) {
            var texts = context.texts();
            var names = String.join(
                    ", ",
                    files.stream().map(file -> file.getFileName().toString()).toList());
            var look = Labels.button(texts.get("add.watch.look"), () -> take.accept(model.take()));
            look.setId("watch-look");
            var box = new VBox(
                    8,
                    Labels.paragraph(texts.count("add.watch.new", files.size(), names)),
                    new FlowPane(8, 8, look, Labels.link(texts.get("add.watch.leave"), model::take)));
            box.getStyleClass().addAll("doubt", "stops");
            offer.getChildren().setAll(box);
        }
    }
}
