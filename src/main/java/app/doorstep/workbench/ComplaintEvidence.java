package app.doorstep.workbench;

import app.doorstep.analysis.Concentration;
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
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Selection;
import app.doorstep.domain.StarTally;
import app.doorstep.replies.Replies;
import app.doorstep.storage.Store;
import app.doorstep.tips.FactorEvidence;
import app.doorstep.tips.Said;
import app.doorstep.tips.Tips;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What complaints say of each factor in a period, with what they cost and where they gather. Shares come from complete
/// sources alone where there are any.
final class ComplaintEvidence {
    /// What a period's ratings say, beside an earlier period's.
    ///
    /// More than six components: they are read together, once for overview, tips and report.
    ///
    /// @param stars of the period
    /// @param ratings in the period: those of complete sources, or all where there are none
    /// @param ratingsBefore in the period before, counted likewise
    /// @param preventable the stars, of complete sources, of the ratings that complain about what a word beforehand
    ///     prevents
    /// @param preventableBefore how many ratings complained about that in the period before
    record Found(
            Stars stars,
            int ratings,
            int ratingsBefore,
            Map<Factor, FactorEvidence> factors,
            StarCounts preventable,
            int preventableBefore) {}

    /// A question to the notebook as it was at a number of [Store#changes], and its answer.
    private record Known(Selection now, Selection then, long state, Found found) {
        boolean answers(Selection period, Selection before, long changes) {
            return now.equals(period) && then.equals(before) && state == changes;
        }
    }

    private final Desk desk;
    /// The latest answer: overview, tips and report ask for the same.
    private volatile @Nullable Known known;

    ComplaintEvidence(Desk desk) {
        this.desk = desk;
    }

    /// A period's ratings of complete sources.
    ///
    /// @param tallies their overall stars by day
    /// @param apps and by app; apps without any are absent
    record Stars(List<StarTally> tallies, Map<Platform, StarCounts> apps) {
        /// Whether there are any.
        boolean complete() {
            return !apps.isEmpty();
        }

        int count() {
            return Math.toIntExact(
                    apps.values().stream().mapToLong(StarCounts::count).sum());
        }
    }

    Stars stars(Selection selection) throws Trouble {
        var tallies = desk.stars(selection).stream()
                .filter(tally -> tally.factor() == Factor.OVERALL && StarCounts.countsIn(tally.scope()))
                .toList();
        var stars = new TreeMap<Platform, StarCounts>();
        tallies.stream()
                .collect(Collectors.groupingBy(tally -> tally.scope().platform()))
                .forEach((app, own) -> stars.put(app, StarCounts.overall(own)));
        return new Stars(tallies, stars);
    }

    /// How many ratings of a selection complain about a factor, out of how many; for `proactive`, about what a word
    /// beforehand prevents.
    Share share(Factor factor, Selection selection) throws Trouble {
        var complete = complete(selection, stars(selection));
        var of = complete > 0 ? complete : ratings(selection);
        var part = factor == Factor.PROACTIVE
                ? preventable(selection, complete > 0)
                : MarkSums.of(desk.marks(selection)).count(factor, Polarity.COMPLAINT, complete > 0);
        return Share.of(Math.min(part, of), of);
    }

    /// How many ratings of complete sources there are. Those with stars are summed up already; only where others count
    /// too, with a thumb or with words alone, all are counted.
    private int complete(Selection selection, Stars stars) throws Trouble {
        var others = desk.starsAndThumbs(selection).stream()
                        .anyMatch(tally -> tally.isThumb() && StarCounts.countsIn(tally.scope()))
                || desk.marks(selection).stream()
                        .anyMatch(mark -> mark.stars() == 0 && StarCounts.countsIn(mark.scope()));
        return others ? Math.toIntExact(desk.ask(store -> store.ratings().complete(selection))) : stars.count();
    }

    int ratings(Selection selection) throws Trouble {
        var query = new FeedbackQuery(selection, Kind.RATING, null, null, null, null, false, null, null, null);
        return (int) (long) desk.ask(store -> store.count(query));
    }

    /// How many ratings of a period complain about what a word beforehand prevents; one that complains twice is one.
    private int preventable(Selection selection, boolean complete) throws Trouble {
        return (int) desk.ask(store -> store.ratings().complaining(selection, Tips.preventable(), complete)).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static StarCounts preventable(List<Complaint> complaints) {
        var stars = new long[5];
        for (var each : complaints) {
            if (each.stars() != null
                    && each.coverage() == Coverage.COMPLETE
                    && !Collections.disjoint(each.factors(), Tips.preventable())) {
                stars[each.stars() - 1]++;
            }
        }
        return StarCounts.of(stars);
    }

    /// What is known of a period beside an earlier one.
    Found of(Selection now, Selection then) throws Trouble {
        long state = desk.ask(Store::changes);
        var last = known;
        if (last == null || !last.answers(now, then, state)) {
            last = new Known(now, then, state, find(now, then));
            known = last;
        }
        return last.found();
    }

    private Found find(Selection now, Selection then) throws Trouble {
        var stars = stars(now);
        var complete = complete(now, stars);
        var completeBefore = complete(then, stars(then));
        var marks = MarkSums.of(desk.marks(now));
        var complaints = marks.complain() ? desk.ask(store -> store.ratings().complaints(now)) : List.<Complaint>of();
        return new Found(
                stars,
                complete > 0 ? complete : ratings(now),
                complete > 0 ? completeBefore : ratings(then),
                Collections.unmodifiableMap(factors(now, then, stars, complete, completeBefore, marks, complaints)),
                preventable(complaints),
                preventable(then, completeBefore > 0));
    }

    private Map<Factor, FactorEvidence> factors(
            Selection now,
            Selection then,
            Stars apps,
            int ofComplete,
            int before,
            MarkSums marks,
            List<Complaint> complaining)
            throws Trouble {
        var marksBefore = MarkSums.of(desk.marks(then));
        var shares = EnumSet.noneOf(Factor.class);
        for (var factor : Factor.values()) {
            // Where most complaints come from sources that do not hold every rating, all are counted and none has a
            // share.
            if (ofComplete > 0
                    && marks.count(factor, Polarity.COMPLAINT, false)
                            <= 2 * marks.count(factor, Polarity.COMPLAINT, true)) {
                shares.add(factor);
            }
        }
        var everyShare = shares.size() == Factor.values().length;
        var ofAll = everyShare ? ofComplete : ratings(now);
        var beforeOfAll = everyShare ? before : ratings(then);
        var names = names();
        var gathering = new Gathering(desk, now, apps, names, complaining);
        var factors = new EnumMap<Factor, FactorEvidence>(Factor.class);
        for (var factor : Factor.values()) {
            var complete = shares.contains(factor);
            var complaints = marks.of(factor, Polarity.COMPLAINT, complete);
            var count = MarkSums.sum(complaints);
            var cited = complaining.stream()
                    .filter(each -> each.factors().contains(factor))
                    .filter(each -> !complete || each.coverage() == Coverage.COMPLETE)
                    .map(Complaint::id)
                    .toList();
            var read = read(cited);
            List<Concentration> patterns = complete ? gathering.of(factor, complaints) : List.of();
            factors.put(
                    factor,
                    new FactorEvidence(
                            complete,
                            count,
                            complete ? ofComplete : ofAll,
                            marksBefore.count(factor, Polarity.COMPLAINT, complete),
                            complete ? before : beforeOfAll,
                            marks.count(factor, Polarity.PRAISE, complete),
                            complete ? marks.count(factor, Polarity.COMPLAINT, false) - count : 0,
                            serious(read),
                            effect(apps.apps(), complaints, names),
                            cited,
                            count - repetitions(read),
                            read.stream().map(each -> said(each, factor)).toList(),
                            patterns));
        }
        return factors;
    }

    private List<Feedback> read(List<Long> cited) throws Trouble {
        var newest = cited.stream()
                .limit(FactorEvidence.READ)
                .mapToLong(Long::longValue)
                .toArray();
        return newest.length == 0 ? List.of() : desk.ask(store -> store.feedback(newest));
    }

    /// How many complaints come from a customer who complains elsewhere among them.
    private static int repetitions(List<Feedback> complaints) {
        var names = complaints.stream()
                .map(feedback -> feedback.words().customer())
                .filter(Objects::nonNull)
                .toList();
        return names.size() - new HashSet<>(names).size();
    }

    /// What the complaints do to the stars of the app that drew most of them; without complaints, of the app with the
    /// most ratings.
    private static FactorEvidence.@Nullable Effect effect(
            Map<Platform, StarCounts> apps, List<MarkTally> complaints, Map<Platform, String> names) {
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
        return new FactorEvidence.Effect(
                apps.size() == 1 ? null : name(names, app),
                apps.getOrDefault(app, StarCounts.NONE),
                complaining.getOrDefault(app, StarCounts.NONE));
    }

    private Map<Platform, String> names() throws Trouble {
        return desk.ask(store -> store.apps().all()).stream()
                .collect(Collectors.toMap(AppProfile::platform, AppProfile::name, (one, _) -> one));
    }

    static String name(Map<Platform, String> names, Platform app) {
        var known = names.get(app);
        return known == null ? AppProfile.shipped(app).name() : known;
    }

    private static int serious(List<Feedback> complaints) {
        return (int) complaints.stream()
                .map(feedback -> feedback.words().comment())
                .filter(comment ->
                        comment != null && !Replies.seriousWords(comment).isEmpty())
                .count();
    }

    /// The words that show it; the whole comment where a mark came from a column or from the driver, who show none.
    private static Said said(Feedback feedback, Factor factor) {
        var comment = feedback.words().comment();
        if (comment == null) {
            return new Said(feedback.id(), List.of());
        }
        var shown = feedback.marks().stream()
                .filter(mark -> mark.factor() == factor && mark.isComplaint())
                .map(Mark::evidence)
                .flatMap(List::stream)
                .map(span -> comment.substring(span.start(), span.end()))
                .toList();
        return new Said(feedback.id(), shown.isEmpty() ? List.of(comment) : shown);
    }
}
