/// The reports: months at the left, the print itself in the middle, options at the right.
///
/// [app.doorstep.ui.reports.ReportsScreen] is its place in the window; `ReportsViewModel` holds what is chosen and the
/// print as bytes, `ReportsView` lays out, `PaperPreview` draws the pages and `Printer` sends them to paper.
@NullMarked
package app.doorstep.ui.reports;

import org.jspecify.annotations.NullMarked;
