package app.doorstep.tips;

import app.doorstep.analysis.StarCounts;
import java.util.List;

/// What a period's ratings say of one factor.
///
/// @param complaints ratings with a complaint in the period
/// @param previousComplaints in the period before
/// @param praise ratings with praise in the period
/// @param complaintStars the overall stars of the complaints that enter the mean
/// @param feedback the complaints' numbers, newest first
/// @param words the words that showed the complaints, as written
public record FactorEvidence(
        int complaints,
        int previousComplaints,
        int praise,
        StarCounts complaintStars,
        List<Long> feedback,
        List<String> words) {
    /// Nobody spoke of it.
    public static final FactorEvidence NONE = new FactorEvidence(0, 0, 0, StarCounts.NONE, List.of(), List.of());

    public FactorEvidence {
        feedback = List.copyOf(feedback);
        words = List.copyOf(words);
    }
}
