package app.doorstep.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure over time: a policy's score, or what an app said.
///
/// @param name what stands at its end: "4.64"
/// @param basis the line below that: "80 ratings"
/// @param joined whether a line joins the spots, with a gap where one has no value; else they are points of their own
/// @param spots by day
public record FigureTrack(String name, String basis, boolean joined, List<Spot> spots) {
    public FigureTrack {
        spots = List.copyOf(spots);
    }

    /// One figure.
    ///
    /// @param value in the units of the chart's scale; null for none on that day
    /// @param count what it rests on, 0 if that is not known
    /// @param label what stands beside a point of its own; empty for nothing
    public record Spot(LocalDate day, @Nullable Double value, int count, String label) {}
}
