package app.doorstep.workbench;

import app.doorstep.analysis.Concentration;
import app.doorstep.analysis.Share;
import app.doorstep.analysis.StarCounts;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Complaint;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Kind;
import app.doorstep.domain.MarkTally;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Selection;
import app.doorstep.storage.Store;
import app.doorstep.tips.FactorEvidence;
import app.doorstep.tips.Tips;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
            CompleteStars stars,
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

    /// How many ratings of complete sources a period and the one before have.
    private record Complete(int now, int before) {}

    private final Desk desk;
    /// The latest answer: overview, tips and report ask for the same.
    private volatile @Nullable Known known;

    ComplaintEvidence(Desk desk) {
        this.desk = desk;
    }

    /// How many ratings of a selection complain about a factor, out of how many; for `proactive`, about what a word
    /// beforehand prevents.
    Share share(Factor factor, Selection selection) throws Trouble {
        var complete = complete(selection, CompleteStars.of(desk, selection));
        var of = complete > 0 ? complete : ratings(selection);
        var part = factor == Factor.PROACTIVE
                ? preventable(selection, complete > 0)
                : MarkSums.of(desk.marks(selection)).count(factor, Polarity.COMPLAINT, complete > 0);
        return Share.of(Math.min(part, of), of);
    }

    /// How many ratings of complete sources there are. Those with stars are summed up already; only where others count
    /// too, with a thumb or with words alone, all are counted.
    private int complete(Selection selection, CompleteStars stars) throws Trouble {
        var others = desk.starsAndThumbs(selection).stream()
                        .anyMatch(tally -> tally.isThumb() && StarCounts.countsIn(tally.scope()))
                || desk.marks(selection).stream()
                        .anyMatch(mark -> mark.stars() == 0 && StarCounts.countsIn(mark.scope()));
        return others ? Math.toIntExact(desk.ask(store -> store.ratings().complete(selection))) : stars.count();
    }

    int ratings(Selection selection) throws Trouble {
        var query = FeedbackQuery.of(selection, Kind.RATING);
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
        var stars = CompleteStars.of(desk, now);
        var complete = new Complete(complete(now, stars), complete(then, CompleteStars.of(desk, then)));
        var marks = MarkSums.of(desk.marks(now));
        var complaints = marks.complain() ? desk.ask(store -> store.ratings().complaints(now)) : List.<Complaint>of();
        return new Found(
                stars,
                complete.now() > 0 ? complete.now() : ratings(now),
                complete.now() > 0 ? complete.before() : ratings(then),
                Collections.unmodifiableMap(factors(now, then, stars, complete, marks, complaints)),
                preventable(complaints),
                preventable(then, complete.before() > 0));
    }

    private Map<Factor, FactorEvidence> factors(
            Selection now, Selection then, CompleteStars apps, Complete of, MarkSums marks, List<Complaint> complaining)
            throws Trouble {
        var marksBefore = MarkSums.of(desk.marks(then));
        var shares = EnumSet.noneOf(Factor.class);
        for (var factor : Factor.values()) {
            // Where most complaints come from sources that do not hold every rating, all are counted and none has a
            // share.
            if (of.now() > 0
                    && marks.count(factor, Polarity.COMPLAINT, false)
                            <= 2 * marks.count(factor, Polarity.COMPLAINT, true)) {
                shares.add(factor);
            }
        }
        var everyShare = shares.size() == Factor.values().length;
        var ofAll = everyShare ? of.now() : ratings(now);
        var beforeOfAll = everyShare ? of.before() : ratings(then);
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
            var read = CitedComplaints.read(desk, factor, cited);
            List<Concentration> patterns = complete ? gathering.of(factor, complaints) : List.of();
            factors.put(
                    factor,
                    new FactorEvidence(
                            complete,
                            count,
                            complete ? of.now() : ofAll,
                            marksBefore.count(factor, Polarity.COMPLAINT, complete),
                            complete ? of.before() : beforeOfAll,
                            marks.count(factor, Polarity.PRAISE, complete),
                            complete ? marks.count(factor, Polarity.COMPLAINT, false) - count : 0,
                            read.serious(),
                            effect(apps.apps(), complaints, names),
                            cited,
                            count - read.repetitions(),
                            read.said(),
                            patterns));
        }
        return factors;
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
}
