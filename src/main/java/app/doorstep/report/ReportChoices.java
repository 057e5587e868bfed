package app.doorstep.report;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// How the driver wants the report.
///
/// @param sections those wanted; empty for all
/// @param showNames whether customers' names stand in full; else their initials
/// @param everyComment whether every comment of the month is printed, good ones too
public record ReportChoices(Set<Section> sections, boolean showNames, boolean everyComment) {
    /// All sections, names shortened.
    public static final ReportChoices USUAL = new ReportChoices(Section.ALL, false, false);

    public ReportChoices {
        sections = sections.isEmpty() ? Section.ALL : Collections.unmodifiableSet(EnumSet.copyOf(sections));
    }

    boolean wants(Section section) {
        return sections.contains(section);
    }
}
