package app.doorstep.report;

import app.doorstep.domain.Identified;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// A part of the report that can be left out; the head and the note on coverage always stand. The order is that of the
/// pages.
public enum Section implements Identified {
    /// The three sentences.
    SUMMARY,
    /// Each app with its figure.
    APPS,
    /// Stars by factor over twelve months.
    TREND,
    /// How many ratings had how many stars.
    DISTRIBUTION,
    /// One thing to work on, with its complaints.
    WORK,
    /// What went well, with its praise.
    PRAISE,
    /// Answers in time, and what waits.
    ANSWERS,
    /// The customer service rating.
    SERVICE,
    /// The tips that apply.
    TIPS,
    /// The negative feedback, each with the state of its reply.
    NEGATIVE;

    /// Every section.
    public static final Set<Section> ALL = Collections.unmodifiableSet(EnumSet.allOf(Section.class));
}
