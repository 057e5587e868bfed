package app.doorstep.ui.kit;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;

/// What the driver can point at in a chart: its steps, from 0 at the left.
///
/// @param steps how many there are, at least 1
/// @param words what a step holds; empty for nothing to say
/// @param opening opens what lies behind a place
/// @param range narrows the chart to the steps from one to another, both included
/// @param menu what can be done at a place between the steps, for the context menu
public record ChartTarget(
        int steps, IntFunction<String> words, Opening opening, Range range, DoubleFunction<List<Action>> menu) {

    /// Opens a place.
    public interface Opening {
        /// Opens what lies there.
        ///
        /// @param step the nearest one
        /// @param value where on the chart's scale; not a number if the place was reached by the keyboard
        /// @param near how far from there a point may lie on the scale and is still meant
        void open(int step, double value, double near);
    }

    /// A stretch of steps.
    public interface Range {
        void choose(int from, int to);
    }
}
