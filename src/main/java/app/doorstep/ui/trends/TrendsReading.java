package app.doorstep.ui.trends;

import app.doorstep.analysis.Change;
import app.doorstep.analysis.Trend;
import app.doorstep.chart.Beside;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Kept;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.Selection;
import app.doorstep.domain.StatedFigure;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.trends.TrendsContent.AppLine;
import app.doorstep.ui.trends.TrendsContent.Said.Choice;
import app.doorstep.workbench.Hindsight;
import app.doorstep.workbench.TrendRequest;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Asks the workbench for everything that Trends shows at once; on a worker's thread.
final class TrendsReading {
    private static final Set<Factor> STARRED = Set.copyOf(EnumSet.copyOf(Factor.STARRED));

    private final Workbench workbench;
    private final TrendsWords words;

    TrendsReading(Workbench workbench, TrendsWords words) {
        this.workbench = workbench;
        this.words = words;
    }

    /// What was found, with what the header says of it.
    record Found(TrendsContent content, String summary) {}

    Found read(Filter filter, TrendsChoice choice) throws Trouble {
        var period = choice.zoom() != null ? choice.zoom() : filter.period().on(workbench.today());
        var all = filter.selection(workbench.today());
        var asked = period == null ? all : all.within(period);
        var everyApp = workbench.standing().trend(new TrendRequest(STARRED, choice.step(), asked));
        var app = filter.platform() != null ? filter.platform() : busiest(everyApp);
        var own = new Selection(asked.from(), asked.to(), app, filter.driver());
        var trend = Objects.equals(app, filter.platform())
                ? everyApp
                : workbench.standing().trend(new TrendRequest(STARRED, choice.step(), own));
        // One factor of all apps at once can be read; five of each cannot.
        var drawn = filter.platform() == null && choice.only() != null ? everyApp : trend;
        var change = period == null || app == null ? null : workbench.standing().change(period, own);
        var lead = switch (choice.what()) {
            case FACTORS -> factors(drawn, period, own, choice);
            case RATING -> rating(filter, period, choice);
            case SAID -> said(asked, choice);
        };
        var content = new TrendsContent(
                choice,
                period,
                own,
                app == null ? "" : name(app),
                lead,
                workbench.standing().complaints(own).stream()
                        .filter(marks -> Factor.SPECIFIC.contains(marks.factor()))
                        .toList(),
                trend.ratings().stream().mapToLong(Trend.Count::n).sum(),
                workbench.events().list());
        return new Found(content, words.summary(change, trend));
    }

    private TrendsContent.Factors factors(Trend trend, @Nullable Period period, Selection own, TrendsChoice choice)
            throws Trouble {
        var stated = workbench.hindsight().stated(own).stream()
                .filter(figure -> figure.unit() == FigureUnit.STARS)
                .toList();
        var events = workbench.events().list().stream().map(Kept::value).toList();
        if (!choice.before() || period == null) {
            return new TrendsContent.Factors(trend, span(trend, period, stated), new Beside(null, events, stated), "");
        }
        var then = workbench.standing().trend(new TrendRequest(STARRED, choice.step(), own.within(period.previous())));
        var changes = workbench.hindsight().changes(period, own);
        return new TrendsContent.Factors(
                trend,
                period,
                new Beside(new Beside.Before(then, period.previous()), events, stated),
                words.comparison(shown(changes, choice.factors())));
    }

    private static Map<Factor, Change> shown(Map<Factor, Change> changes, Set<Factor> factors) {
        var result = new LinkedHashMap<Factor, Change>();
        changes.forEach((factor, change) -> {
            if (factors.contains(factor)) {
                result.put(factor, change);
            }
        });
        return result;
    }

    /// The shown days from the first that has anything on, so that a short notebook is not lost in a long period.
    private static @Nullable Period span(Trend trend, @Nullable Period period, List<StatedFigure> stated) {
        var first = Stream.of(
                        trend.ratings().stream().map(Trend.Count::start),
                        trend.points().stream().map(point -> point.start()),
                        stated.stream().map(StatedFigure::on))
                .flatMap(days -> days)
                .min(Comparator.naturalOrder());
        if (period == null || first.isEmpty()) {
            return null;
        }
        var from = first.get().isAfter(period.from()) ? first.get() : period.from();
        return new Period(from, period.to());
    }

    private TrendsContent.Rating rating(Filter filter, @Nullable Period period, TrendsChoice choice) throws Trouble {
        var reads = workbench.hindsight().policies(filter.platform());
        var policies = reads.stream().map(Hindsight.Read::policy).distinct().toList();
        var policy = policies.stream()
                .filter(each -> each.name().equals(choice.policy()))
                .findFirst()
                .orElse(policies.isEmpty() ? null : policies.getFirst());
        if (policy == null) {
            return new TrendsContent.Rating(policies, List.of(), List.of());
        }
        var lines = new ArrayList<AppLine>();
        for (var read : reads) {
            if (read.policy().equals(policy)) {
                lines.add(new AppLine(
                        workbench.apps().get(read.platform()),
                        workbench.hindsight().history(policy, read.platform(), filter.driver(), period)));
            }
        }
        // An app without a single rating under it says nothing beside others.
        if (lines.stream().anyMatch(TrendsReading::counts)) {
            lines.removeIf(line -> !counts(line));
        }
        return new TrendsContent.Rating(policies, lines, stated(policy, lines, filter.driver()));
    }

    private static boolean counts(AppLine line) {
        return line.history().samples().stream().anyMatch(sample -> sample.count() > 0);
    }

    /// The readings in the policy's scale, where it has one app alone: two apps' figures would be taken for one.
    private List<StatedFigure> stated(RatingPolicy policy, List<AppLine> lines, @Nullable String driver)
            throws Trouble {
        if (lines.size() != 1 || lines.getFirst().history().samples().isEmpty()) {
            return List.of();
        }
        var line = lines.getFirst();
        var samples = line.history().samples();
        var days = new Period(samples.getFirst().on(), samples.getLast().on());
        var unit = switch (policy.scale()) {
            case STARS -> FigureUnit.STARS;
            case PERCENT -> FigureUnit.PERCENT;
            case SCORE -> FigureUnit.SCORE;
        };
        return workbench
                .hindsight()
                .stated(new Selection(days.from(), days.to(), line.app().platform(), driver))
                .stream()
                .filter(figure -> figure.unit() == unit && figure.name().equals(StatedFigure.OVERALL))
                .toList();
    }

    private TrendsContent.Said said(Selection asked, TrendsChoice choice) throws Trouble {
        var figures = workbench.hindsight().stated(asked);
        var choices = new LinkedHashMap<String, Choice>();
        for (var figure : figures.reversed()) {
            var key = Choice.key(figure);
            if (!choices.containsKey(key)) {
                choices.put(key, new Choice(key, name(figure.platform()), words.figureName(figure)));
            }
        }
        var chosen = choices.getOrDefault(
                Objects.requireNonNullElse(choice.figure(), ""),
                choices.values().stream().findFirst().orElse(null));
        if (chosen == null) {
            return new TrendsContent.Said(List.of(), null, List.of(), List.of());
        }
        var readings = figures.stream()
                .filter(figure -> Choice.key(figure).equals(chosen.key()))
                .toList();
        return new TrendsContent.Said(List.copyOf(choices.values()), chosen, standings(readings.getFirst()), readings);
    }

    /// The words that an app has for one figure, the worst first.
    private List<String> standings(StatedFigure figure) throws Trouble {
        return workbench.checkins().guide(figure.platform()).figures().stream()
                .filter(slot -> slot.name().equals(figure.name()))
                .findFirst()
                .map(slot -> slot.words())
                .orElse(List.of());
    }

    private String name(Platform app) throws Trouble {
        return workbench.apps().all().stream()
                .filter(profile -> profile.platform().equals(app))
                .map(AppProfile::name)
                .findFirst()
                .orElse(app.id());
    }

    /// The app with the most ratings from a complete source; null if there is none.
    private static @Nullable Platform busiest(Trend trend) {
        return trend.lines().stream()
                .filter(line -> line.factor() == Factor.OVERALL)
                .max(Comparator.comparingInt(line -> line.mean().count()))
                .map(Trend.Line::platform)
                .orElse(null);
    }
}
