/// The trends screen: stars by factor over time as a chart and as a table, complaints and praise beside them.
///
/// [app.doorstep.ui.trends.TrendsScreen] opens it. The view model keeps which factors and which step are chosen and
/// asks the workbench; the chart itself is the `chart` package's, the same as in the report.
@NullMarked
package app.doorstep.ui.trends;

import org.jspecify.annotations.NullMarked;
