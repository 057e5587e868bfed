package app.doorstep.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds places for labels beside the ends of lines so that none covers another.
final class LabelPlaces {
    private LabelPlaces() {}

    /// A place for each wish, in the same order: at least `distance` apart, in the order of the wishes from top to
    /// bottom (equal wishes keep theirs), near them, and within `top` and `bottom` while there is room for all.
    static List<Double> spread(List<Double> wishes, double distance, double top, double bottom) {
        var order = IntStream.range(0, wishes.size())
                .boxed()
                .sorted(Comparator.comparing(wishes::get))
                .toList();
        var places = new ArrayList<>(Collections.nCopies(wishes.size(), 0.0));
        var free = top;
        for (var i : order) {
            var place = Math.max(wishes.get(i), free);
            places.set(i, place);
            free = place + distance;
        }
        var limit = Math.max(bottom - distance / 2, top + (wishes.size() - 1) * distance);
        for (var i : order.reversed()) {
            var place = Math.min(places.get(i), limit);
            places.set(i, place);
            limit = place - distance;
        }
        return List.copyOf(places);
    }
}
