/// The printable reports: a driver's month on paper, and the reference, which is the year for somebody else to read.
///
/// [app.doorstep.report.MonthFacts] and [app.doorstep.report.ReferenceFacts] are what is known,
/// [app.doorstep.report.Report] what the pages say in the reader's words (a pure function of the facts),
/// [app.doorstep.report.ReportPdf] makes PDF or HTML of it by the template and the style sheet beside this package's
/// resources. Nothing is fetched: all fonts are the program's own.
@NullMarked
package app.doorstep.report;

import org.jspecify.annotations.NullMarked;
