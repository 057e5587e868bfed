package app.doorstep.report;

import app.doorstep.analysis.StarCounts;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Period;
import app.doorstep.domain.StarTally;
import app.doorstep.domain.StatedFigure;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known about a driver's year, before it is put into words.
///
/// More than six components: they are the sections of the reference.
///
/// @param month the last of the twelve
/// @param period the twelve months, or up to the day it is made
/// @param made the day the reference is made on
/// @param zone in which moments become days
/// @param driver whose record it is, or null if nobody said
/// @param apps the apps with ratings or figures in the year
/// @param stars ratings by day in the year; only complete sources are used
/// @param praise how often each factor was praised and complained about; factors nobody named are absent
/// @param quotes praise in the customers' words, newest first; empty unless it is wanted
public record ReferenceFacts(
        YearMonth month,
        Period period,
        LocalDate made,
        ZoneId zone,
        @Nullable String driver,
        List<AppYear> apps,
        List<StarTally> stars,
        List<Named> praise,
        List<Feedback> quotes) {

    /// One app over the year.
    ///
    /// @param counts ratings of complete sources
    /// @param needed from how many ratings on a mean may be given
    /// @param noted ratings of all sources
    /// @param stated what the app itself said last, all read on one day; may be empty
    public record AppYear(AppProfile app, StarCounts counts, int needed, long noted, List<StatedFigure> stated) {
        public AppYear {
            stated = List.copyOf(stated);
        }
    }

    /// What customers named.
    public record Named(Factor factor, int praise, int complaints) {}

    public ReferenceFacts {
        apps = List.copyOf(apps);
        stars = List.copyOf(stars);
        praise = List.copyOf(praise);
        quotes = List.copyOf(quotes);
    }

    /// Whether there is nothing to say.
    boolean isBlank() {
        return apps.isEmpty();
    }

    /// Ratings of all apps and sources.
    long noted() {
        return apps.stream().mapToLong(AppYear::noted).sum();
    }
}
