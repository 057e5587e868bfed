package app.doorstep.ui.trends;

import app.doorstep.analysis.PolicyHistory;
import app.doorstep.analysis.Trend;
import app.doorstep.chart.Beside;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.DayEvent;
import app.doorstep.domain.Kept;
import app.doorstep.domain.Period;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.Selection;
import app.doorstep.domain.StatedFigure;
import app.doorstep.workbench.Complaints;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the trends screen shows, as it was read.
///
/// More than six components: they are the parts of the screen.
///
/// @param choice what was asked for
/// @param period the days shown; null for everything
/// @param selection of these days and of one app, for stars of different apps are never averaged together
/// @param app the name of that app; empty if there is none
/// @param lead the chart on top
/// @param marks complaints and praise of the factors a driver can work on
/// @param ratings how many ratings of complete sources the selection holds
/// @param events the driver's own, with their numbers
record TrendsContent(
        TrendsChoice choice,
        @Nullable Period period,
        Selection selection,
        String app,
        Lead lead,
        List<Complaints> marks,
        long ratings,
        List<Kept<DayEvent>> events) {
    TrendsContent {
        marks = List.copyOf(marks);
        events = List.copyOf(events);
    }

    /// The chart on top, or its table.
    sealed interface Lead {}

    /// Stars by factor.
    ///
    /// @param span the days that the chart shows; null for those of the trend
    /// @param beside what it shows beside the lines
    /// @param comparison how each shown factor compares with the period before, a sentence; empty if not asked for
    record Factors(Trend trend, @Nullable Period span, Beside beside, String comparison) implements Lead {}

    /// A policy's figure over time.
    ///
    /// @param choices the names of the policies that have anything to show
    /// @param lines one for each app that the policy reads; empty if there is no policy
    /// @param stated what the apps said themselves, in the policy's scale
    record Rating(List<RatingPolicy> choices, List<AppLine> lines, List<StatedFigure> stated) implements Lead {
        Rating {
            choices = List.copyOf(choices);
            lines = List.copyOf(lines);
            stated = List.copyOf(stated);
        }
    }

    /// One app's line under a policy.
    record AppLine(AppProfile app, PolicyHistory history) {}

    /// One figure that an app states, over time.
    ///
    /// @param choices the figures there are, the latest read first
    /// @param words the app's standings, the worst first; empty where it shows a number
    /// @param readings by day; empty if nothing was read off any app
    record Said(List<Choice> choices, @Nullable Choice chosen, List<String> words, List<StatedFigure> readings)
            implements Lead {
        Said {
            choices = List.copyOf(choices);
            words = List.copyOf(words);
            readings = List.copyOf(readings);
        }

        /// A figure and the app that states it.
        record Choice(String key, String app, String name) {
            /// What tells one figure from another.
            static String key(StatedFigure figure) {
                return figure.platform() + "/" + figure.name();
            }
        }
    }
}
