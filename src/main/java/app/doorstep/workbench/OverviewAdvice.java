package app.doorstep.workbench;

import app.doorstep.tips.TipFinding;
import java.util.List;
import java.util.Optional;

/// What the overview says about complaints.
///
/// @param todo the tips that apply and that the driver neither works on nor declined, strongest first
/// @param most what most ratings complain about, whether or not it is worked on; empty if none complains
public record OverviewAdvice(List<TipFinding> todo, Optional<TipFinding> most) {
    public OverviewAdvice {
        todo = List.copyOf(todo);
    }
}
