package app.doorstep.ui.trends;

import app.doorstep.analysis.PolicyScore;
import app.doorstep.analysis.Trend;
import app.doorstep.analysis.TrendPoint;
import app.doorstep.analysis.WordRow;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.HourTally;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Period;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Selection;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.Work;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ways from what Trends shows to the feedback behind it: looked up, and shown in the log as just these, whatever
/// period is chosen there.
final class TrendsLinks {
    private final Workbench workbench;
    private final ScreenContext context;
    private final TrendsWords words;

    TrendsLinks(Workbench workbench, ScreenContext context, TrendsWords words) {
        this.workbench = workbench;
        this.context = context;
        this.words = words;
    }

    /// Shows the ratings of one point in the log.
    void openInLog(TrendPoint point) {
        var within = new Selection(null, null, point.platform(), null).within(new Period(point.start(), point.end()));
        open(ratings(within, point.factor(), null), words.title(point.start(), point.end(), point.factor()));
    }

    /// Shows what lies at a place of the chart: the ratings behind the line that passes there, or all of the step.
    ///
    /// @param stars where; not a number for no line in particular
    /// @param near how far a line may pass from there
    void openInLog(TrendsContent content, TrendsContent.Factors lead, Trend.Count step, double stars, double near) {
        var hit = lead.trend().points().stream()
                .filter(point -> point.start().equals(step.start())
                        && content.choice().factors().contains(point.factor())
                        && Math.abs(point.mean().doubleValue() - stars) <= near)
                .min(Comparator.comparingDouble(point -> Math.abs(point.mean().doubleValue() - stars)));
        if (hit.isPresent()) {
            openInLog(hit.get());
            return;
        }
        var factor = content.choice().only();
        var within = content.selection().within(new Period(step.start(), step.end()));
        open(ratings(within, factor, null), words.title(step.start(), step.end(), factor));
    }

    /// Shows the ratings that a policy's sample counts.
    void openInLog(PolicyScore sample) {
        var from = sample.from();
        var to = sample.to() == null ? sample.on() : sample.to();
        var query = FeedbackQuery.of(
                new Selection(from, to, sample.platform(), null),
                sample.policy().kind());
        open(query, words.sample(sample));
    }

    /// Shows the complaints, or the praise, of one factor.
    void openInLog(TrendsContent content, Factor factor, Polarity polarity) {
        open(
                ratings(content.selection(), factor, polarity),
                context.texts().get("trends.marks." + polarity.id(), words.factor(factor)));
    }

    /// Shows the ratings of one hour of the week.
    void openInLog(TrendsContent content, HourTally cell, String title) {
        found(_ -> workbench.hindsight().at(content.selection(), cell.day(), cell.hour()), title);
    }

    /// Shows the feedback that uses a word.
    void openInLog(TrendsContent content, WordRow row) {
        var words = row.words();
        found(
                _ -> workbench
                        .wordsUsed()
                        .feedback(content.selection(), List.of(words))
                        .getOrDefault(words, List.of()),
                context.texts().get("trends.words.these", words));
    }

    private static FeedbackQuery ratings(Selection within, @Nullable Factor factor, @Nullable Polarity polarity) {
        return new FeedbackQuery(
                within,
                Kind.RATING,
                factor == Factor.OVERALL ? null : factor,
                polarity,
                null,
                null,
                false,
                null,
                null,
                null);
    }

    private void open(FeedbackQuery query, String title) {
        found(_ -> Arrays.stream(workbench.log().ids(query)).boxed().toList(), title);
    }

    private void found(Work<List<Long>> work, String title) {
        context.background()
                .run(
                        work,
                        found -> context.go(new Destination.TheseInLog(found, title)),
                        problem -> context.notice(
                                Trouble.sentence(problem, context.texts().get("trends.trouble")), null));
    }
}
