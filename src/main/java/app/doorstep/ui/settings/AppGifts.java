package app.doorstep.ui.settings;

import app.doorstep.domain.AppGuide;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.StatedFigure;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.theme.Style;
import java.time.YearMonth;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/// What can be had from an app: a file, figures, comments, ways to answer and to contest, each with its source.
final class AppGifts {
    private static final double GIFT = 92;
    private static final double SAID = 110;
    private static final double SOURCE = 400;

    private final Texts texts;

    AppGifts(Texts texts) {
        this.texts = texts;
    }

    /// What can be had from the app, who says so and since when.
    Node of(AppProfile app, AppGuide guide) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(
                8,
                Labels.line(texts.get("settings.gives", app.name()), Style.TITLE),
                space,
                Labels.line(texts.get("settings.gives.source"), Style.SMALL, Style.MUTED));
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(0, 0, 8, 0));
        var rows = new VBox(head);
        for (var gift : guide.gifts()) {
            rows.getChildren().add(gift(gift, guide));
        }
        return rows;
    }

    private Node gift(AppGuide.Gift gift, AppGuide guide) {
        var what = Labels.line(texts.get("settings.gives." + gift.what().id()), Style.TITLE);
        what.setMinWidth(GIFT);
        var words = texts.get("settings.gives.answer." + gift.answer().id());
        if (gift.what() == AppGuide.Gift.What.FIGURE && gift.answer() == AppGuide.Gift.Answer.YES) {
            words = guide.figures().stream()
                    .filter(slot -> !slot.name().equals(StatedFigure.DELIVERIES))
                    .map(slot -> slot.window() == null
                            ? name(slot)
                            : texts.get("settings.gives.window", name(slot), texts.shipped(slot.window())))
                    .collect(Collectors.joining("; "));
            words = words.isEmpty()
                    ? texts.get("settings.gives.answer.yes")
                    : words.substring(0, 1).toUpperCase(texts.locale()) + words.substring(1);
        }
        var answer = switch (gift.answer()) {
            case YES -> Labels.verdict(Feather.CHECK, "", Style.GOOD);
            case NO -> Labels.verdict(Feather.X, "", Style.MUTED);
            case UNKNOWN -> Labels.verdict(Feather.HELP_CIRCLE, "", Style.MUTED);
        };
        answer.setMinWidth(Region.USE_PREF_SIZE);
        var said = Labels.paragraph(words);
        said.setMinWidth(SAID);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        var read = gift.read();
        var source = gift.source() == null || read == null
                ? texts.get("settings.gives.no-source")
                : texts.get("settings.gives.read", texts.shipped(gift.source()), texts.month(YearMonth.from(read)));
        var who = Labels.paragraph(source, Style.SMALL, Style.MUTED);
        who.setMaxWidth(SOURCE);
        who.setTextAlignment(TextAlignment.RIGHT);
        who.setTooltip(new Tooltip(source));
        var row = new HBox(8, what, answer, said, who);
        row.getStyleClass().addAll(Style.ROW, "gives");
        row.setAccessibleText(what.getText() + ": " + words + ". " + source);
        return row;
    }

    private String name(AppGuide.Slot slot) {
        return slot.name().equals(StatedFigure.OVERALL)
                ? texts.get("settings.gives.overall")
                : texts.shipped(slot.name());
    }
}
