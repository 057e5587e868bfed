package app.doorstep.ui.log;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Stars;
import app.doorstep.ui.theme.Style;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What else came in around an entry's day, in order of time, the entry itself in its place; another one is a click
/// away.
final class AroundPane {
    private static final double DAY = 52;
    private static final double ROW = 28;

    private AroundPane() {}

    static Node of(LogDetail.Around around, Texts texts, LongConsumer choose) {
        var rows = new VBox();
        around.lines().forEach(near -> rows.getChildren().add(row(near, texts, choose)));
        rows.setId("log-around");
        return new VBox(
                4,
                Labels.line(texts.get("log.around"), Style.SMALL, Style.MUTED),
                rows,
                Labels.paragraph(around.title(), Style.SMALL, Style.MUTED));
    }

    private static Node row(LogDetail.Near near, Texts texts, LongConsumer choose) {
        var day = Labels.line(near.day(), Style.SMALL, Style.MUTED);
        day.setMinWidth(DAY);
        var words = Labels.line(near.words(), Style.SMALL, Style.MAY_BE_CUT);
        words.setMinWidth(0);
        var row = new HBox(8, day, given(near, texts), words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(ROW);
        row.getStyleClass().add("around-row");
        var id = near.id();
        if (near.isThis()) {
            words.getStyleClass().add(Style.TITLE);
        } else if (id != null) {
            row.getStyleClass().add("choosable");
            row.setFocusTraversable(true);
            row.setAccessibleRole(AccessibleRole.LIST_ITEM);
            row.setAccessibleText(near.day() + ", " + near.words());
            row.setOnMouseClicked(_ -> choose.accept(id));
            row.setOnKeyPressed(key -> {
                if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                    choose.accept(id);
                    key.consume();
                }
            });
        }
        return row;
    }

    private static Node given(LogDetail.Near near, Texts texts) {
        if (near.id() == null) {
            return new FontIcon(Feather.FLAG);
        }
        var stars = near.stars();
        Region given = stars == null ? Labels.line(near.rating(), Style.SMALL) : Stars.of(stars, texts);
        given.setMinWidth(Region.USE_PREF_SIZE);
        return given;
    }
}
