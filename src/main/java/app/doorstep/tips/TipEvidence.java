package app.doorstep.tips;

import app.doorstep.analysis.PolicyScore;
import app.doorstep.analysis.StarCounts;
import app.doorstep.domain.Factor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything tips are judged by: one period and the one before it.
///
/// More than six components: it is gathered once for all tips.
///
/// @param on the day of asking
/// @param of ratings in the period
/// @param previousOf ratings in the period before
/// @param stars those of the period's complete sources, if they are of one app only; else none, for stars of different
///     apps are never averaged together
/// @param answers what waits and what was answered
/// @param service the customer service rating, or null where there is none
/// @param unsolved buyers who said their problem was not solved, in the rating's window
/// @param newest the day of the newest feedback, or null without any
/// @param preventableBefore ratings of the period before that complain about care, communication or instructions
/// @param preventable those of `stars` that complain about these
/// @param unhappyBuyers the service feedback in the rating's window with a red score or an unsolved problem, newest
///     first
public record TipEvidence(
        LocalDate on,
        int of,
        int previousOf,
        StarCounts stars,
        Map<Factor, FactorEvidence> factors,
        AnswerEvidence answers,
        @Nullable PolicyScore service,
        int unsolved,
        @Nullable LocalDate newest,
        int preventableBefore,
        StarCounts preventable,
        List<Long> unhappyBuyers) {
    public TipEvidence {
        factors = Map.copyOf(factors);
        unhappyBuyers = List.copyOf(unhappyBuyers);
    }

    /// What is known of one factor.
    public FactorEvidence factor(Factor factor) {
        return factors.getOrDefault(factor, FactorEvidence.NONE);
    }

    /// How promptly feedback is answered.
    ///
    /// @param waiting what waited on the day asked for, history left out
    /// @param overdue how many of these are late
    /// @param messages how many of these are buyers' messages
    /// @param sent replies marked as sent in the period
    /// @param inTime how many of these were in time
    /// @param feedback what waits, by its number, what is due next first
    public record AnswerEvidence(int waiting, int overdue, int messages, int sent, int inTime, List<Long> feedback) {
        public AnswerEvidence {
            feedback = List.copyOf(feedback);
        }
    }
}
