package app.doorstep.workbench;

import app.doorstep.domain.Platform;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which report is asked for.
///
/// More than six components: they are the options of the `report` command.
///
/// @param kind `month` or `reference`
/// @param sections ids of the sections wanted; empty for all
/// @param comments whether every comment is printed in full
/// @param showNames whether customers' names stand in it; else initials
/// @param paper A4 or letter
public record ReportRequest(
        YearMonth month,
        String kind,
        Set<String> sections,
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
        return new ReportRequest(month, "month", Set.of(), false, false, paper, null, null);
    }
}
