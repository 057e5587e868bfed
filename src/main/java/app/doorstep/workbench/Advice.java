package app.doorstep.workbench;

import app.doorstep.analysis.PolicyScore;
import app.doorstep.analysis.Share;
import app.doorstep.analysis.StarCounts;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Selection;
import app.doorstep.domain.Verdict;
import app.doorstep.replies.Waiting;
import app.doorstep.tips.TipEvidence;
import app.doorstep.tips.TipFinding;
import app.doorstep.tips.Tips;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which tips apply.
public final class Advice {
    /// So many of the unhappy buyers' answers are cited.
    private static final int CITED = 200;

    /// Below this a buyer's score is red, by the second seed.
    private static final BigDecimal UNSATISFACTORY = BigDecimal.valueOf(6);

    private final Desk desk;
    private final Standing standing;
    private final Answers answers;
    private final ComplaintEvidence complaints;

    Advice(Desk desk, Standing standing, Answers answers) {
        this.desk = desk;
        this.standing = standing;
        this.answers = answers;
        this.complaints = new ComplaintEvidence(desk);
    }

    /// Every tip, those that apply by rank first, judged on the `days` days that end with `on`.
    ///
    /// @param platform only this app, or null for all
    public List<TipFinding> tips(LocalDate on, int days, @Nullable Platform platform, @Nullable String driver)
            throws Trouble {
        var service = standing.service(platform, driver, on.plusDays(1));
        var period = Period.upTo(on, days);
        return tips(period, period.previous(), on, service.orElse(null), platform, driver);
    }

    /// The same on the `days` days before `day`, which is also taken as the sampling day, as a rating asked for on that
    /// day is.
    public List<TipFinding> tipsBefore(LocalDate day, int days, @Nullable Platform platform, @Nullable String driver)
            throws Trouble {
        var service = standing.serviceOn(platform, driver, day);
        var period = Period.before(day, days);
        return tips(period, period.previous(), day, service.orElse(null), platform, driver);
    }

    /// The same on a period, compared with one of the caller's choice: a month with the month before.
    public List<TipFinding> tips(
            Period period, Period comparedWith, @Nullable Platform platform, @Nullable String driver) throws Trouble {
        var service = standing.service(platform, driver, period.to().plusDays(1));
        return tips(period, comparedWith, period.to(), service.orElse(null), platform, driver);
    }

    private List<TipFinding> tips(
            Period period,
            Period comparedWith,
            LocalDate on,
            @Nullable PolicyScore service,
            @Nullable Platform platform,
            @Nullable String driver)
            throws Trouble {
        var all = new Selection(null, null, platform, driver);
        var now = all.within(period);
        var then = all.within(comparedWith);
        var found = complaints.of(now, then);
        var apps = found.stars().apps();
        var evidence = new TipEvidence(
                on,
                found.ratings(),
                found.ratingsBefore(),
                apps.size() == 1 ? apps.values().iterator().next() : StarCounts.NONE,
                found.factors(),
                answers(period, on, platform),
                service,
                unsolved(service, driver),
                newest(platform, driver, on),
                found.preventableBefore(),
                apps.size() == 1 ? found.preventable() : StarCounts.NONE,
                unhappy(service, driver));
        return Tips.judge(evidence, desk.texts());
    }

    /// How many ratings of a selection complain about a factor, out of how many; for `proactive`, about what a word
    /// beforehand prevents. Only complete sources count where there are any.
    Share complaints(Factor factor, Selection selection) throws Trouble {
        return complaints.share(factor, selection);
    }

    private TipEvidence.AnswerEvidence answers(Period period, LocalDate on, @Nullable Platform platform)
            throws Trouble {
        var waiting = answers.waitingOn(on, platform).stream()
                .filter(each -> each.state() != Waiting.State.HISTORY)
                .toList();
        var promptness = answers.promptness(period);
        return new TipEvidence.AnswerEvidence(
                waiting.size(),
                (int) waiting.stream()
                        .filter(each -> each.state() == Waiting.State.OVERDUE)
                        .count(),
                (int) waiting.stream()
                        .filter(each -> each.feedback().kind() == Kind.MESSAGE)
                        .count(),
                promptness.answered(),
                promptness.inTime(),
                waiting.stream().map(each -> each.feedback().id()).toList());
    }

    private int unsolved(@Nullable PolicyScore service, @Nullable String driver) throws Trouble {
        if (service == null) {
            return 0;
        }
        var window = new Selection(service.from(), service.to(), service.platform(), driver);
        return (int) desk.ask(store -> store.ratings().service(window)).stream()
                .filter(rating -> Boolean.FALSE.equals(rating.solved()))
                .count();
    }

    /// The buyers' answers that pull the customer service rating down, the newest first.
    private List<Long> unhappy(@Nullable PolicyScore service, @Nullable String driver) throws Trouble {
        if (service == null) {
            return List.of();
        }
        var window = new Selection(service.from(), service.to(), service.platform(), driver);
        var query = FeedbackQuery.of(window, Kind.SERVICE).first(CITED);
        return desk.ask(store -> store.feedback(query)).stream()
                .filter(feedback -> feedback.coverage() == Coverage.COMPLETE)
                .filter(feedback -> isUnhappy(feedback.entry().verdict()))
                .map(Feedback::id)
                .toList();
    }

    /// A score beats a word on whether it was solved, as in the rating itself.
    private static boolean isUnhappy(Verdict verdict) {
        var score = verdict.serviceScore();
        return score == null ? Boolean.FALSE.equals(verdict.solved()) : score.compareTo(UNSATISFACTORY) < 0;
    }

    private @Nullable LocalDate newest(@Nullable Platform platform, @Nullable String driver, LocalDate on)
            throws Trouble {
        var query = FeedbackQuery.of(new Selection(null, on, platform, driver), null)
                .first(1);
        return desk.ask(store -> store.feedback(query)).stream()
                .map(Feedback::date)
                .findFirst()
                .orElse(null);
    }
}
