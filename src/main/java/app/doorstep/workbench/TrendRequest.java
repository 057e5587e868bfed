package app.doorstep.workbench;

import app.doorstep.analysis.Step;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Selection;
import java.util.Set;

/// Which trend is asked for; an open end of the selection is that of the data.
public record TrendRequest(Set<Factor> factors, Step by, Selection selection) {
    public TrendRequest {
        factors = Set.copyOf(factors);
    }
}
