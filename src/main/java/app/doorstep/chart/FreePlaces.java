package app.doorstep.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where in a chart a label covers nothing: no line runs through it and no other label is there.
final class FreePlaces {
    private final List<Line2D> lines;
    private final List<Rectangle2D> taken = new ArrayList<>();

    FreePlaces(List<Line2D> lines) {
        this.lines = List.copyOf(lines);
    }

    /// The first of `wishes` that is free, else the one that covers least; it is taken from then on.
    ///
    /// @param wishes the best first; at least one
    Rectangle2D take(List<Rectangle2D> wishes) {
        var place = wishes.stream().min(Comparator.comparingInt(this::covered)).orElseThrow();
        taken.add(place);
        return place;
    }

    /// Another label is worse than a line.
    private int covered(Rectangle2D wish) {
        var crossing = (int) lines.stream().filter(wish::intersectsLine).count();
        var over = (int) taken.stream().filter(wish::intersects).count();
        return crossing + over * (lines.size() + 1);
    }
}
