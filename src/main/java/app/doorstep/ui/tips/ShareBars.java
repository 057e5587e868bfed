package app.doorstep.ui.tips;

import app.doorstep.analysis.Share;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.MarkChip;
import app.doorstep.ui.theme.Style;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/// Two shares as points in their 95 % bands, on one scale from nothing to a whole percent.
final class ShareBars extends GridPane {
    private static final double WIDTH = 140;
    private static final double HEIGHT = 20;
    private static final double BAND = 8;

    /// @param spoken what the screen reader says of both
    ShareBars(TipsContent.Bars bars, TipsContent.Working tip, TipWords words, String spoken) {
        setHgap(8);
        setVgap(4);
        if (tip.factor() != null) {
            getStyleClass().add(MarkChip.factorStyle(tip.factor()));
        }
        var scale = scale(bars);
        row(0, bars.beforeLabel(), bars.before(), scale, words.share(bars.before()));
        row(1, bars.afterLabel(), bars.after(), scale, words.share(bars.after()));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken);
    }

    /// Where the scale ends, in percent.
    static int scale(TipsContent.Bars bars) {
        return (int) Math.ceil(Stream.of(bars.before(), bars.after())
                .map(Share::high)
                .filter(Objects::nonNull)
                .map(BigDecimal::doubleValue)
                .reduce(1.0, Math::max));
    }

    private void row(int at, String label, Share share, double scale, String words) {
        var name = Labels.line(label, Style.SMALL, Style.MUTED);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var value = Labels.line(words, Style.SMALL);
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.setMaxWidth(Double.MAX_VALUE);
        value.setAlignment(Pos.CENTER_RIGHT);
        GridPane.setHgrow(value, javafx.scene.layout.Priority.ALWAYS);
        addRow(at, name, bar(share, scale), value);
    }

    private static Pane bar(Share share, double scale) {
        var track = new Rectangle(0, HEIGHT / 2 - 0.5, WIDTH, 1);
        track.getStyleClass().add("share-track");
        var pane = new Pane(track);
        pane.setMinSize(WIDTH, HEIGHT);
        pane.setMaxSize(WIDTH, HEIGHT);
        var percent = share.percent();
        var low = share.low();
        var high = share.high();
        if (percent != null && low != null && high != null) {
            var from = low.doubleValue() / scale * WIDTH;
            var band = new Rectangle(from, (HEIGHT - BAND) / 2, high.doubleValue() / scale * WIDTH - from, BAND);
            band.getStyleClass().add("share-band");
            var point = new Circle(percent.doubleValue() / scale * WIDTH, HEIGHT / 2, 4);
            point.getStyleClass().add("share-point");
            pane.getChildren().addAll(band, point);
        }
        return pane;
    }
}
