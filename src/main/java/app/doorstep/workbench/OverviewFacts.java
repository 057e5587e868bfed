package app.doorstep.workbench;

import app.doorstep.analysis.Change;
import app.doorstep.analysis.Cushion;
import app.doorstep.analysis.Mean;
import app.doorstep.analysis.PolicyScore;
import app.doorstep.analysis.StatedCushion;
import app.doorstep.analysis.Trend;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Period;
import app.doorstep.domain.StarDistribution;
import app.doorstep.domain.StatedFigure;
import app.doorstep.replies.Deadlines;
import app.doorstep.replies.Waiting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the Overview shows at once, gathered in one go; its tips take longer, see [Overviews#advice].
///
/// More than six components: they are the cards of that screen.
///
/// @param total all feedback in the notebook; 0 with no app in use means a first start
/// @param apps a card each, those with a score first, then by number of ratings
/// @param now the mean of complete sources in the period
/// @param change against the period before
/// @param service the customer service rating, or null where there is no service feedback at all
/// @param waiting what to answer, most urgent first
/// @param trend by factor over the last twelve weeks, of the app with the most ratings from a complete source
/// @param trendApp that app, or null if no source is complete
/// @param lastImport the newest batch that was not undone, or null
/// @param lastReading the day on which a figure was last read off an app, or null
public record OverviewFacts(
        long total,
        Period period,
        List<AppStanding> apps,
        Mean now,
        Change change,
        @Nullable PolicyScore service,
        List<Waiting> waiting,
        Deadlines.Promptness promptness,
        Trend trend,
        @Nullable AppProfile trendApp,
        @Nullable ImportedBatch lastImport,
        @Nullable LocalDate lastReading) {

    /// How one app stands.
    ///
    /// More than six components: they are what its card shows.
    ///
    /// @param score under the app's policy; not shown where its sources are not complete
    /// @param change in the period against the one before; null where there is no mean
    /// @param cushion towards the driver's own line or the policy's band, or null if neither is set
    /// @param negative negative feedback in the period, counted whatever the coverage
    /// @param positive positive feedback in the period, likewise
    /// @param stated what the app itself said last, read on one day; empty if nothing was read off it
    /// @param statedBefore the reading before that, of the same figures; empty if there is none
    /// @param statedCushion how far the line is from what the app states; null without a line or a known window
    /// @param counted the app's own count per star without days, the newest; null if no file gave one
    /// @param coverage negative where all marks of the period are of such sources, else what is said of the app
    /// @param drivers of how many drivers the app's figures are, where one must be chosen to see them; else 0
    /// @param standings the words of each figure that is a standing, the worst first
    public record AppStanding(
            AppProfile app,
            PolicyScore score,
            @Nullable Change change,
            @Nullable Cushion cushion,
            long negative,
            long positive,
            List<StatedFigure> stated,
            List<StatedFigure> statedBefore,
            @Nullable StatedCushion statedCushion,
            @Nullable StarDistribution counted,
            Coverage coverage,
            int drivers,
            Map<String, List<String>> standings) {
        public AppStanding {
            stated = List.copyOf(stated);
            statedBefore = List.copyOf(statedBefore);
            standings = Map.copyOf(standings);
        }
    }
}
