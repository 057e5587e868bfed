/// The printable report: a driver's month on paper.
///
/// [app.doorstep.report.MonthFacts] is what is known, [app.doorstep.report.MonthReport] what the pages say in the
/// reader's words (a pure function of the facts), [app.doorstep.report.ReportPages] makes PDF or HTML of it by the
/// template and the style sheet beside this package's resources. Nothing is fetched: all fonts are the program's own.
@NullMarked
package app.doorstep.report;

import org.jspecify.annotations.NullMarked;
