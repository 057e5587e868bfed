package app.doorstep.workbench;

import app.doorstep.domain.Platform;
import app.doorstep.report.Paper;
import app.doorstep.report.ReportKind;
import app.doorstep.report.Section;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is to be printed, and how.
///
/// More than six components: they are the options of the `report` command.
///
/// @param month the month, or the last of the twelve of a reference
/// @param sections the sections wanted; empty for all
/// @param comments whether every comment is printed, good ones too; in a reference some praise
/// @param showNames whether customers' names stand in it; else initials
public record ReportRequest(
        ReportKind kind,
        YearMonth month,
        Set<Section> sections,
        boolean comments,
        boolean showNames,
        Paper paper,
        @Nullable Platform platform,
        @Nullable String driver) {
    public ReportRequest {
        sections = Set.copyOf(sections);
    }

    /// The month with all sections, names hidden.
    public static ReportRequest of(YearMonth month, Paper paper) {
        return new ReportRequest(ReportKind.MONTH, month, Set.of(), false, false, paper, null, null);
    }
}
