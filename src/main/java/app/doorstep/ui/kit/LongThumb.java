package app.doorstep.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.ScrollBarSkin;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// A scroll bar whose thumb never gets too short to be seen and caught: JavaFX shrinks it to a few pixels where a
/// million rows are scrolled. Named by the style sheet.
public final class LongThumb extends ScrollBarSkin {
    static final double LEAST = 36;

    private final ScrollBar bar;
    /// As JavaFX has laid it out.
    private double length;
    private double grabbedAt;
    private double grabbedShare;

    public LongThumb(ScrollBar bar) {
        super(bar);
        this.bar = bar;
        // After the listeners of the skin below, which put the thumb where a short one belongs.
        registerChangeListener(bar.valueProperty(), _ -> stretch());
        if (bar.lookup(".thumb") instanceof Region thumb) {
            thumb.setOnMousePressed(press -> grab(press));
            thumb.setOnMouseDragged(drag -> drag(thumb, drag));
        }
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        super.layoutChildren(x, y, width, height);
        if (bar.lookup(".thumb") instanceof Region thumb) {
            length = along(thumb.getWidth(), thumb.getHeight());
        }
        stretch();
    }

    private void stretch() {
        if (!(bar.lookup(".thumb") instanceof Region thumb) || !(bar.lookup(".track") instanceof Region track)) {
            return;
        }
        var whole = along(track.getWidth(), track.getHeight());
        var wanted = Math.min(LEAST, whole);
        if (length >= wanted) {
            return;
        }
        // What it is longer by must not stand out at the end.
        var shift = share() * (wanted - length);
        if (isUpright()) {
            thumb.resize(thumb.getWidth(), wanted);
            thumb.setTranslateY(thumb.getTranslateY() - shift);
        } else {
            thumb.resize(wanted, thumb.getHeight());
            thumb.setTranslateX(thumb.getTranslateX() - shift);
        }
    }

    private void grab(MouseEvent press) {
        grabbedAt = along(press.getSceneX(), press.getSceneY());
        grabbedShare = share();
        press.consume();
    }

    private void drag(Region thumb, MouseEvent drag) {
        if (bar.lookup(".track") instanceof Region track && drag.isPrimaryButtonDown()) {
            var room = along(track.getWidth(), track.getHeight()) - along(thumb.getWidth(), thumb.getHeight());
            if (room > 0) {
                var share = grabbedShare + (along(drag.getSceneX(), drag.getSceneY()) - grabbedAt) / room;
                bar.setValue(bar.getMin() + Math.clamp(share, 0, 1) * (bar.getMax() - bar.getMin()));
            }
            drag.consume();
        }
    }

    private double share() {
        var range = bar.getMax() - bar.getMin();
        return range <= 0 ? 0 : Math.clamp((bar.getValue() - bar.getMin()) / range, 0, 1);
    }

    private boolean isUpright() {
        return bar.getOrientation() == Orientation.VERTICAL;
    }

    private double along(double width, double height) {
        return isUpright() ? height : width;
    }
}
