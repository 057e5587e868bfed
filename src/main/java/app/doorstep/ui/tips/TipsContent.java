package app.doorstep.ui.tips;

import app.doorstep.analysis.Share;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.tips.NamedProblem;
import app.doorstep.tips.TipFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the tips screen shows.
///
/// @param applying by rank, those in work last
/// @param working what the driver works on, the oldest first
/// @param others those that are not needed now
/// @param declined those the driver put aside
/// @param foot what the list of others rests on
record TipsContent(
        List<Applying> applying, List<Working> working, List<Other> others, List<Declined> declined, String foot) {
    TipsContent {
        applying = List.copyOf(applying);
        working = List.copyOf(working);
        others = List.copyOf(others);
        declined = List.copyOf(declined);
    }

    /// A tip that applies, or those for the customer service rating together.
    ///
    /// More than six components: they are what a card shows.
    ///
    /// @param tips their words, one or more
    /// @param figure the figure and what it is of; null for tips that no complaints lead to
    /// @param because further sentences on what it rests on
    /// @param problems what several complaints have in common, the most frequent first
    /// @param quotes the newest ratings it cites
    /// @param feedback all ratings it cites, newest first
    /// @param inWork whether the driver works on it
    record Applying(
            List<String> tips,
            @Nullable Factor factor,
            String headline,
            @Nullable Figure figure,
            List<String> because,
            List<NamedProblem> problems,
            List<String> advice,
            List<Feedback> quotes,
            List<Long> feedback,
            boolean inWork) {
        Applying {
            tips = List.copyOf(tips);
            because = List.copyOf(because);
            problems = List.copyOf(problems);
            advice = List.copyOf(advice);
            quotes = List.copyOf(quotes);
            feedback = List.copyOf(feedback);
        }

        /// Whether it cites ratings; else one sentence says it all.
        boolean hasEvidence() {
            return !feedback.isEmpty();
        }

        /// The word of the first of its tips.
        String id() {
            return tips.getFirst();
        }
    }

    /// How many complain, and how it was before.
    ///
    /// @param of "of 80 ratings complain"
    /// @param band "6% · 95%: 3 to 14%"; null where no share can be told
    /// @param before "2 of 75 · could be chance", likewise
    record Figure(
            String complaints,
            String of,
            @Nullable String band,
            @Nullable String before) {}

    /// A tip in work.
    ///
    /// @param tips their words
    /// @param since "since Jan 19"
    /// @param bars before and after; null where there is nothing to count
    /// @param verdict what came of it so far, as far as the evidence goes
    record Working(
            List<String> tips,
            @Nullable Factor factor,
            String headline,
            String since,
            @Nullable Bars bars,
            String verdict) {
        Working {
            tips = List.copyOf(tips);
        }
    }

    /// Two shares on one scale.
    ///
    /// @param beforeLabel "7 weeks before"
    /// @param afterLabel "7 weeks since"
    record Bars(String beforeLabel, Share before, String afterLabel, Share after) {}

    /// A tip that does not apply.
    ///
    /// @param counts "5 praise, 0 complaints", or null
    /// @param sentence why it is not needed, or null where `counts` says it
    record Other(
            TipFinding tip,
            @Nullable String counts,
            @Nullable String sentence) {}

    /// A tip that is not for this driver.
    record Declined(List<String> tips, String headline) {
        Declined {
            tips = List.copyOf(tips);
        }
    }
}
