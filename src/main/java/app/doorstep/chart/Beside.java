package app.doorstep.chart;

import app.doorstep.analysis.Trend;
import app.doorstep.domain.DayEvent;
import app.doorstep.domain.Period;
import app.doorstep.domain.StatedFigure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a chart shows beside its lines.
///
/// @param before the period before, drawn as a thin dotted twin of each line, step over step; null for none
/// @param events what happened to the driver
/// @param stated what the apps say themselves, as points of their own; only those in the chart's scale are drawn
public record Beside(@Nullable Before before, List<DayEvent> events, List<StatedFigure> stated) {
    public static final Beside NOTHING = new Beside(null, List.of(), List.of());

    /// The period before.
    ///
    /// @param trend by the same step
    /// @param span its days, as many as the chart's own
    public record Before(Trend trend, Period span) {}

    public Beside {
        events = List.copyOf(events);
        stated = List.copyOf(stated);
    }
}
