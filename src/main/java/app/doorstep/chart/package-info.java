/// A trend as a chart, the same for the window, the PDF and a picture file.
///
/// Start at [app.doorstep.chart.TrendChart], which turns a [app.doorstep.analysis.Trend] into a `JFreeChart`;
/// [app.doorstep.chart.TrendView] says which lines, [app.doorstep.chart.TrendChartStyle] how they look, and
/// [app.doorstep.chart.ChartFile] writes one to a PNG or SVG file. Inside, `TrendLines` picks the points worth drawing
/// and `TrendPlot` draws what JFreeChart's own plot does not know: counts beneath and labels at the lines' ends.
@NullMarked
package app.doorstep.chart;

import org.jspecify.annotations.NullMarked;
