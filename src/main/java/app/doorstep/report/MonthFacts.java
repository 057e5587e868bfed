package app.doorstep.report;

import app.doorstep.analysis.Change;
import app.doorstep.analysis.PolicyScore;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.StarTally;
import app.doorstep.domain.StatedFigure;
import app.doorstep.tips.TipFinding;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known about a month, before it is put into words.
///
/// More than six components: they are the sections of the report.
///
/// @param made the day the report is made on
/// @param zone in which moments become days
/// @param driver whose month it is, or null if nobody said
/// @param apps the apps in use that month, in the order of the page
/// @param stars ratings by day from the same month of the year before to the end of the month; only complete sources
///     are used
/// @param feedback all feedback of the month, in any order
/// @param tips every tip, judged for the month against the month before
/// @param answering how feedback was answered
/// @param service the customer service rating at the end of the month, or null where there is no service feedback
public record MonthFacts(
        YearMonth month,
        LocalDate made,
        ZoneId zone,
        @Nullable String driver,
        List<AppMonth> apps,
        List<StarTally> stars,
        List<Feedback> feedback,
        List<TipFinding> tips,
        Answering answering,
        @Nullable PolicyScore service) {

    /// How one app stood.
    ///
    /// @param score under the app's policy on the day after the month, or today if it is not over; null without
    /// @param change of the ratings against the month before; null where there is no mean
    /// @param outlook what the figure still bears and what it takes to rise, in words; may be empty
    /// @param stated what the app itself said last in the month, all on one day, the leading figure first
    public record AppMonth(
            AppProfile app,
            @Nullable PolicyScore score,
            @Nullable Change change,
            List<String> outlook,
            List<StatedFigure> stated) {
        public AppMonth {
            outlook = List.copyOf(outlook);
            stated = List.copyOf(stated);
        }
    }

    /// How the month's feedback was answered.
    ///
    /// @param sent replies marked as sent in the month
    /// @param inTime those within 48 hours
    /// @param median time to the reply; null if none was sent
    /// @param due what still waits when the report is made, soonest first: local day and time
    public record Answering(int sent, int inTime, @Nullable Duration median, List<LocalDateTime> due) {
        public static final Answering NONE = new Answering(0, 0, null, List.of());

        public Answering {
            due = List.copyOf(due);
        }
    }

    public MonthFacts {
        apps = List.copyOf(apps);
        stars = List.copyOf(stars);
        feedback = List.copyOf(feedback);
        tips = List.copyOf(tips);
    }
}
