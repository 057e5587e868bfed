package app.doorstep.workbench;

import app.doorstep.analysis.PolicyScore;
import app.doorstep.analysis.Share;
import app.doorstep.analysis.StarCounts;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Complaint;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Mark;
import app.doorstep.domain.MarkTally;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Selection;
import app.doorstep.domain.Verdict;
import app.doorstep.replies.Replies;
import app.doorstep.replies.Waiting;
import app.doorstep.tips.FactorEvidence;
import app.doorstep.tips.TipEvidence;
import app.doorstep.tips.TipFinding;
import app.doorstep.tips.Tips;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which tips apply.
public final class Advice {
    /// The complaints whose words are read to name a repeated problem; the newest ones say what is wrong now.
    private static final int READ = 200;

    /// Below this a buyer's score is red, by the second seed.
    private static final BigDecimal UNSATISFACTORY = BigDecimal.valueOf(6);

    private final Desk desk;
    private final Standing standing;
    private final Answers answers;

    Advice(Desk desk, Standing standing, Answers answers) {
        this.desk = desk;
        this.standing = standing;
        this.answers = answers;
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
        var before = all.within(comparedWith);
        var apps = stars(now);
        var complete = !apps.isEmpty();
        var previous = count(stars(before));
        var evidence = new TipEvidence(
                on,
                complete ? count(apps) : ratings(now),
                complete ? previous : ratings(before),
                apps.size() == 1 ? apps.values().iterator().next() : StarCounts.NONE,
                factors(now, before, apps, previous),
                answers(period, platform),
                service,
                unsolved(service, driver),
                newest(platform, driver, on),
                preventable(before, previous > 0),
                unhappy(service, driver));
        return Tips.judge(evidence, desk.texts());
    }

    /// How many ratings of a selection complain about a factor, out of how many; for `proactive`, about what a word
    /// beforehand prevents. Only complete sources count where there are any.
    Share complaints(Factor factor, Selection selection) throws Trouble {
        var stars = stars(selection);
        var complete = !stars.isEmpty();
        var of = complete ? count(stars) : ratings(selection);
        var part = factor == Factor.PROACTIVE
                ? preventable(selection, complete)
                : sum(counted(desk.ask(store -> store.markTallies(selection)), factor, Polarity.COMPLAINT, complete));
        return Share.of(Math.min(part, of), of);
    }

    /// The stars of complete sources, app by app; apps without any are absent.
    private Map<Platform, StarCounts> stars(Selection selection) throws Trouble {
        var tallies = desk.ask(store -> store.starTallies(selection));
        var byApp = tallies.stream()
                .filter(tally -> tally.factor() == Factor.OVERALL && StarCounts.countsIn(tally.scope()))
                .collect(Collectors.groupingBy(tally -> tally.scope().platform(), TreeMap::new, Collectors.toList()));
        var stars = new TreeMap<Platform, StarCounts>();
        byApp.forEach((app, own) -> stars.put(app, StarCounts.overall(own)));
        return stars;
    }

    private static int count(Map<Platform, StarCounts> stars) {
        return Math.toIntExact(
                stars.values().stream().mapToLong(StarCounts::count).sum());
    }

    private Map<Factor, FactorEvidence> factors(
            Selection now, Selection before, Map<Platform, StarCounts> apps, int previousOfComplete) throws Trouble {
        var marks = desk.ask(store -> store.markTallies(now));
        var marksBefore = desk.ask(store -> store.markTallies(before));
        var complaining = marks.stream().anyMatch(mark -> mark.polarity() == Polarity.COMPLAINT)
                ? desk.ask(store -> store.complaints(now))
                : List.<Complaint>of();
        var ofComplete = count(apps);
        var shares = EnumSet.noneOf(Factor.class);
        for (var factor : Factor.values()) {
            var inComplete = sum(counted(marks, factor, Polarity.COMPLAINT, true));
            // Where most complaints come from sources that do not hold every rating, all are counted and none has a
            // share.
            if (ofComplete > 0 && sum(counted(marks, factor, Polarity.COMPLAINT, false)) <= 2 * inComplete) {
                shares.add(factor);
            }
        }
        var everyShare = shares.size() == Factor.values().length;
        var ofAll = everyShare ? ofComplete : ratings(now);
        var previousOfAll = everyShare ? previousOfComplete : ratings(before);
        var factors = new EnumMap<Factor, FactorEvidence>(Factor.class);
        for (var factor : Factor.values()) {
            var complete = shares.contains(factor);
            var complaints = counted(marks, factor, Polarity.COMPLAINT, complete);
            var cited = complaining.stream()
                    .filter(each -> each.factors().contains(factor))
                    .filter(each -> !complete || each.coverage() == Coverage.COMPLETE)
                    .map(Complaint::id)
                    .toList();
            var read = read(cited);
            factors.put(
                    factor,
                    new FactorEvidence(
                            complete,
                            sum(complaints),
                            complete ? ofComplete : ofAll,
                            sum(counted(marksBefore, factor, Polarity.COMPLAINT, complete)),
                            complete ? previousOfComplete : previousOfAll,
                            sum(counted(marks, factor, Polarity.PRAISE, complete)),
                            complete ? sum(counted(marks, factor, Polarity.COMPLAINT, false)) - sum(complaints) : 0,
                            serious(read),
                            effect(apps, complaints),
                            cited,
                            read.stream()
                                    .flatMap(each -> words(each, factor).stream())
                                    .toList()));
        }
        return factors;
    }

    private List<Feedback> read(List<Long> cited) throws Trouble {
        var newest = cited.stream().limit(READ).mapToLong(Long::longValue).toArray();
        return newest.length == 0 ? List.of() : desk.ask(store -> store.feedback(newest));
    }

    /// What the complaints do to the stars of the app that drew most of them; without complaints, of the app with the
    /// most ratings.
    private FactorEvidence.@Nullable Effect effect(Map<Platform, StarCounts> apps, List<MarkTally> complaints)
            throws Trouble {
        var complaining = new TreeMap<Platform, StarCounts>();
        for (var mark : complaints) {
            if (mark.stars() > 0 && StarCounts.countsIn(mark.scope())) {
                var stars = new long[5];
                stars[mark.stars() - 1] = mark.count();
                complaining.merge(mark.scope().platform(), StarCounts.of(stars), StarCounts::plus);
            }
        }
        var most = (complaining.isEmpty() ? apps : complaining)
                .entrySet().stream()
                        .max(Comparator.comparingLong(entry -> entry.getValue().count()))
                        .map(Map.Entry::getKey);
        if (most.isEmpty()) {
            return null;
        }
        var app = most.get();
        var name = apps.size() == 1
                ? null
                : desk.ask(store -> store.apps()).stream()
                        .filter(profile -> profile.platform().equals(app))
                        .map(AppProfile::name)
                        .findFirst()
                        .orElseGet(() -> AppProfile.shipped(app).name());
        return new FactorEvidence.Effect(
                name, apps.getOrDefault(app, StarCounts.NONE), complaining.getOrDefault(app, StarCounts.NONE));
    }

    private static int serious(List<Feedback> complaints) {
        return (int) complaints.stream()
                .map(feedback -> feedback.words().comment())
                .filter(comment ->
                        comment != null && !Replies.seriousWords(comment).isEmpty())
                .count();
    }

    private static List<MarkTally> counted(List<MarkTally> marks, Factor factor, Polarity polarity, boolean complete) {
        return marks.stream()
                .filter(mark -> mark.factor() == factor && mark.polarity() == polarity)
                .filter(mark -> complete
                        ? StarCounts.countsIn(mark.scope())
                        : !mark.scope().excluded())
                .toList();
    }

    private static int sum(List<MarkTally> marks) {
        return marks.stream().mapToInt(MarkTally::count).sum();
    }

    private static List<String> words(Feedback feedback, Factor factor) {
        var comment = feedback.words().comment();
        var words = new ArrayList<String>();
        if (comment != null) {
            feedback.marks().stream()
                    .filter(mark -> mark.factor() == factor && mark.isComplaint())
                    .map(Mark::evidence)
                    .filter(evidence -> !evidence.isEmpty())
                    .map(evidence -> evidence.getFirst())
                    .map(span -> comment.substring(span.start(), span.end()))
                    .forEach(words::add);
        }
        return words;
    }

    private int ratings(Selection selection) throws Trouble {
        var query = new FeedbackQuery(selection, Kind.RATING, null, null, null, null, false, null, null, null);
        return (int) (long) desk.ask(store -> store.count(query));
    }

    private TipEvidence.AnswerEvidence answers(Period period, @Nullable Platform platform) throws Trouble {
        var waiting = answers.waiting(platform).stream()
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
                promptness.inTime());
    }

    private int unsolved(@Nullable PolicyScore service, @Nullable String driver) throws Trouble {
        if (service == null) {
            return 0;
        }
        var window = new Selection(service.from(), service.to(), service.platform(), driver);
        return (int) desk.ask(store -> store.serviceRatings(window)).stream()
                .filter(rating -> Boolean.FALSE.equals(rating.solved()))
                .count();
    }

    /// How many ratings of a period complain about what a word beforehand prevents; one that complains twice is one.
    private int preventable(Selection selection, boolean complete) throws Trouble {
        return (int) desk.ask(store -> store.complaints(selection)).stream()
                .filter(each -> !Collections.disjoint(each.factors(), Tips.preventable()))
                .filter(each -> !complete || each.coverage() == Coverage.COMPLETE)
                .count();
    }

    /// The buyers' answers that pull the customer service rating down, the newest first.
    private List<Long> unhappy(@Nullable PolicyScore service, @Nullable String driver) throws Trouble {
        if (service == null) {
            return List.of();
        }
        var window = new Selection(service.from(), service.to(), service.platform(), driver);
        var query = new FeedbackQuery(window, Kind.SERVICE, null, null, null, null, false, null, null, READ);
        return desk.ask(store -> store.feedback(query)).stream()
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
        var query = new FeedbackQuery(
                new Selection(null, on, platform, driver), null, null, null, null, null, false, null, null, 1);
        return desk.ask(store -> store.feedback(query)).stream()
                .map(Feedback::date)
                .findFirst()
                .orElse(null);
    }
}
