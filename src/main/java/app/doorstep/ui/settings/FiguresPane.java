package app.doorstep.ui.settings;

import app.doorstep.domain.AppProfile;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The figures that one app has stated: each with its day, a field to mend it and a button to delete it.
final class FiguresPane extends VBox {
    /// So many lines at first; nobody mends what is a year old often.
    private static final int FIRST = 6;

    private static final double DAY = 104;

    private final FiguresViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private boolean all;

    FiguresPane(FiguresViewModel model, Texts texts, Subscriptions subscriptions) {
        this.model = model;
        this.texts = texts;
        rows.setId("settings-figures");
        subscriptions.on(model.linesProperty(), this::fill);
    }

    /// Shows the figures of `app`.
    void show(AppProfile app) {
        all = false;
        getChildren()
                .setAll(
                        new SettingRow(
                                texts.get("settings.figures"), texts.get("settings.figures.meaning", app.name())),
                        rows);
        model.show(app);
    }

    private void fill(List<FiguresViewModel.Line> lines) {
        rows.getChildren()
                .setAll(lines.stream()
                        .limit(all ? lines.size() : FIRST)
                        .map(this::row)
                        .toList());
        if (lines.isEmpty()) {
            rows.getChildren().add(Labels.line(texts.get("settings.figures.none"), Style.SMALL, Style.MUTED));
        } else if (!all && lines.size() > FIRST) {
            rows.getChildren().add(Labels.linkAtEdge(texts.count("settings.figures.more", lines.size() - FIRST), () -> {
                all = true;
                fill(lines);
            }));
        }
    }

    private Node row(FiguresViewModel.Line line) {
        var day = Labels.line(line.day(), Style.SMALL, Style.MUTED);
        day.setMinWidth(DAY);
        var about = Labels.line(line.about());
        about.setMaxWidth(Double.MAX_VALUE);
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        var field = new TextField(line.says());
        field.setPrefColumnCount(8);
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.setMaxWidth(Region.USE_PREF_SIZE);
        field.setAccessibleText(texts.get("settings.figures.field", line.about(), line.day()));
        // What made no sense stays to be mended, and is told once, not again when the field is left.
        var said = new AtomicReference<>(line.says());
        Runnable mend = () -> {
            if (!said.getAndSet(field.getText().strip()).equals(field.getText().strip())) {
                model.mend(line, field.getText());
            }
        };
        field.setOnAction(_ -> mend.run());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                mend.run();
            }
        });
        var row = new HBox(
                8,
                day,
                about,
                field,
                Labels.line(line.unit(), Style.SMALL, Style.MUTED),
                Labels.icon(
                        Feather.TRASH_2,
                        texts.get("settings.figures.delete", line.about(), line.day()),
                        () -> model.delete(line)));
        row.getStyleClass().add(Style.ROW);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
