package app.doorstep.tips;

import app.doorstep.analysis.Concentration;
import app.doorstep.domain.Factor;
import app.doorstep.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one tip says of a period.
///
/// More than six components: they are the keys of the `tips` command's result.
///
/// @param tip its fixed word
/// @param factor the factor it is about, or null
/// @param rank 1 for the one to start with; null where it does not apply
/// @param why plain sentences with the figures it rests on
/// @param advice what to do, the most concrete first
/// @param complaints ratings that complain, of `of`; for tips about answering, what was not in time
/// @param praise ratings that praise
/// @param feedback the complaints, newest first
/// @param ratingNow the mean of the period's complete sources, of the one app that drew most of the complaints; null
///     without one
/// @param ratingWithout the same without those complaints; null without one
/// @param verdict how the complaints compare with the period before, in words that follow the evidence: "could be
///     chance"; empty where there is nothing to compare
public record TipFinding(
        String tip,
        @Nullable Factor factor,
        boolean applies,
        @Nullable Integer rank,
        String headline,
        List<String> why,
        List<String> advice,
        int complaints,
        int of,
        int previousComplaints,
        int previousOf,
        int praise,
        List<Long> feedback,
        @Nullable BigDecimal ratingNow,
        @Nullable BigDecimal ratingWithout,
        String verdict,
        List<NamedProblem> problems,
        List<Concentration> patterns) {
    public TipFinding {
        why = List.copyOf(why);
        advice = List.copyOf(advice);
        feedback = List.copyOf(feedback);
        problems = List.copyOf(problems);
        patterns = List.copyOf(patterns);
    }

    /// The sentence of [#why] that names the problems; empty where none has a name. For those who show them themselves.
    public Optional<String> named(Texts texts) {
        return Problems.sentence(problems, complaints, texts);
    }

    TipFinding ranked(int place) {
        return new TipFinding(
                tip,
                factor,
                applies,
                place,
                headline,
                why,
                advice,
                complaints,
                of,
                previousComplaints,
                previousOf,
                praise,
                feedback,
                ratingNow,
                ratingWithout,
                verdict,
                problems,
                patterns);
    }
}
