package app.doorstep.chart;

import app.doorstep.domain.Band;
import app.doorstep.domain.DayEvent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a [FigureChart] shows.
///
/// @param days the first day of each step, ascending and equally far apart, at least one
/// @param apart how many days lie between two steps
/// @param scale the named values of the upright axis from the lowest to the highest, at least two
/// @param tracks each drawn in another way
/// @param bands of the policy from the lowest to the highest; empty for none
/// @param line the driver's own line with its name; null for none
/// @param events what happened to the driver
public record FigureView(
        List<LocalDate> days,
        int apart,
        List<Level> scale,
        List<FigureTrack> tracks,
        List<Band> bands,
        @Nullable Level line,
        List<DayEvent> events) {
    public FigureView {
        days = List.copyOf(days);
        scale = List.copyOf(scale);
        tracks = List.copyOf(tracks);
        bands = List.copyOf(bands);
        events = List.copyOf(events);
    }

    /// A value of the scale with its name.
    public record Level(double value, String name) {}

    /// Where a day stands among the steps.
    double at(LocalDate day) {
        return (double) (day.toEpochDay() - days.getFirst().toEpochDay()) / apart;
    }
}
