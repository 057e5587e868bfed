package app.doorstep.ui.add;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.theme.Style;
import java.io.ByteArrayInputStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Pictures beside the line, to be read off.
final class PicturesPane {
    private static final double WIDTH = 366;
    private static final double HEIGHT = 120;

    private final PicturesViewModel model;
    private final Texts texts;
    private final VBox list = new VBox(12);
    private final Card card;

    PicturesPane(PicturesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(HEIGHT);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        card = new Card(texts.get("add.pictures.title"))
                .add(scroll, Labels.paragraph(texts.get("add.pictures.note"), Style.SMALL, Style.MUTED));
        card.setId("pictures");
        model.pictures().addListener((ListChangeListener<PicturesViewModel.Picture>) _ -> show());
        show();
    }

    Node node() {
        return card;
    }

    private void show() {
        list.getChildren().clear();
        for (var picture : model.pictures()) {
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var name = Labels.line(picture.name(), Style.SMALL);
            name.setMinWidth(0);
            var head = new HBox(
                    8,
                    name,
                    space,
                    Labels.icon(Feather.X, texts.get("add.pictures.remove"), () -> model.remove(picture)));
            head.getStyleClass().add("import-fact");
            list.getChildren().addAll(head, picture.isPdf() ? new FontIcon(Feather.FILE_TEXT) : view(picture));
        }
    }

    private static Node view(PicturesViewModel.Picture picture) {
        var view = new ImageView(new Image(new ByteArrayInputStream(picture.bytes()), WIDTH, 0, true, true));
        view.setAccessibleText(picture.name());
        return view;
    }
}
