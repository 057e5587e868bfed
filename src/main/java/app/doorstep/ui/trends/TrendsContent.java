package app.doorstep.ui.trends;

import app.doorstep.analysis.Trend;
import app.doorstep.analysis.TrendPoint;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Selection;
import app.doorstep.workbench.Complaints;
import java.util.List;
import java.util.Set;

/// What the trends screen shows.
///
/// @param trend of one app, for stars of different apps are never averaged together
/// @param factors those with a line
/// @param selection what was asked for, of that one app
/// @param caption the app, and how to read the lines
/// @param marks complaints and praise of the factors a driver can work on
record TrendsContent(Trend trend, Set<Factor> factors, Selection selection, String caption, List<Complaints> marks) {
    TrendsContent {
        factors = Set.copyOf(factors);
        marks = List.copyOf(marks);
    }

    /// The rows of the table twin.
    List<TrendPoint> rows() {
        return trend.points();
    }
}
