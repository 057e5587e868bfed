package app.doorstep.tips;

import app.doorstep.analysis.Concentration;
import app.doorstep.analysis.StarCounts;
import app.doorstep.domain.FeedbackNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a period's ratings say of one factor.
///
/// More than six components: it is gathered once and read by several tips.
///
/// @param complete whether complaints were counted among the ratings of complete sources, so that they have a share; if
///     not, they are counts
/// @param complaints ratings with a complaint in the period
/// @param of ratings among which they were counted
/// @param previousComplaints in the period before
/// @param previousOf ratings in the period before
/// @param praise ratings with praise in the period
/// @param elsewhere further complaints in sources that do not hold every rating
/// @param serious complaints that speak of injury, police, theft and the like
/// @param effect on the rating; null where no complete source has stars
/// @param feedback the complaints' numbers, newest first
/// @param people how many people complain: several complaints of one customer count once, as far as names are known
/// @param said the words that show the newest complaints, at most [#READ] of them
/// @param patterns where complaints gather by more than chance explains
public record FactorEvidence(
        boolean complete,
        int complaints,
        int of,
        int previousComplaints,
        int previousOf,
        int praise,
        int elsewhere,
        int serious,
        @Nullable Effect effect,
        List<Long> feedback,
        int people,
        List<Said> said,
        List<Concentration> patterns) {
    /// So many complaints, the newest ones, are read to name what is wrong now.
    public static final int READ = 200;

    /// Nobody spoke of it.
    public static final FactorEvidence NONE =
            new FactorEvidence(false, 0, 0, 0, 0, 0, 0, 0, null, List.of(), 0, List.of(), List.of());

    /// The stars of one app, because those of different apps are never averaged together: the app that drew most of the
    /// complaints.
    ///
    /// @param app its name, or null if it is the only one
    /// @param all its ratings in the period
    /// @param complaining those of them that complain about the factor
    public record Effect(@Nullable String app, StarCounts all, StarCounts complaining) {}

    public FactorEvidence {
        feedback = FeedbackNumbers.of(feedback);
        said = List.copyOf(said);
        patterns = List.copyOf(patterns);
    }
}
