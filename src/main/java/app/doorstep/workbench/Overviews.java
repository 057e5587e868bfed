package app.doorstep.workbench;

import app.doorstep.analysis.Policies;
import app.doorstep.analysis.StatedCushion;
import app.doorstep.analysis.Step;
import app.doorstep.analysis.Trend;
import app.doorstep.domain.AppGuide;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Kept;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Scale;
import app.doorstep.domain.Selection;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.ShippedGuides;
import app.doorstep.domain.StarDistribution;
import app.doorstep.domain.StatedFigure;
import app.doorstep.tips.TipFinding;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Gathers what the Overview shows.
public final class Overviews {
    private static final int WEEKS = 12;

    private final Desk desk;
    private final Imports imports;
    private final Apps apps;
    private final Standing standing;
    private final Advice advice;
    private final Answers answers;

    Overviews(Desk desk, Imports imports, Apps apps, Standing standing, Advice advice, Answers answers) {
        this.desk = desk;
        this.imports = imports;
        this.apps = apps;
        this.standing = standing;
        this.advice = advice;
        this.answers = answers;
    }

    /// The state of things at the end of `period`.
    ///
    /// @param platform only this app, or null for all
    /// @param driver only this driver, or null for all
    public OverviewFacts facts(Period period, @Nullable Platform platform, @Nullable String driver) throws Trouble {
        var selection = new Selection(period.from(), period.to(), platform, driver);
        var ratings = ratingsByApp(selection);
        var trendApp = busiest(ratings);
        var everyones = desk.ask(store -> store.figures().list(platform)).stream()
                .map(Kept::value)
                .filter(figure -> !figure.on().isAfter(period.to()))
                .toList();
        var figures = OfDriver.figures(everyones, driver);
        return new OverviewFacts(
                desk.ask(store -> store.count(FeedbackQuery.ALL)),
                period,
                standings(selection, period, ratings, everyones),
                standing.mean(selection),
                standing.change(period, selection),
                standing.service(platform, driver, period.to().plusDays(1)).orElse(null),
                answers.waiting(platform, driver),
                answers.promptness(period),
                trend(period, trendApp, driver),
                trendApp == null ? null : apps.get(trendApp),
                imports.history().stream()
                        .filter(batch -> !batch.undone())
                        .findFirst()
                        .orElse(null),
                figures.stream()
                        .map(StatedFigure::on)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /// What to do, judged by the days of `period`.
    ///
    /// @param platform only this app, or null for all
    /// @param driver only this driver, or null for all
    public OverviewAdvice advice(Period period, @Nullable Platform platform, @Nullable String driver) throws Trouble {
        var aside = aside();
        var findings = advice.tips(period.to(), (int) period.days(), platform, driver);
        return new OverviewAdvice(
                findings.stream()
                        .filter(tip -> tip.applies() && !aside.contains(tip.tip()))
                        .toList(),
                findings.stream()
                        .filter(tip -> tip.factor() != null && Factor.SPECIFIC.contains(tip.factor()))
                        .filter(tip -> tip.complaints() > 0)
                        .max(Comparator.comparingInt(TipFinding::complaints)));
    }

    /// The tips that the driver works on or does not want to see.
    private Set<String> aside() throws Trouble {
        var words = new HashSet<String>();
        desk.ask(store -> store.keepsakes().tipsInWork()).forEach(tip -> words.add(tip.tip()));
        desk.ask(store -> store.keepsakes().declinedTips()).forEach(tip -> words.add(tip.tip()));
        return words;
    }

    private Trend trend(Period period, @Nullable Platform app, @Nullable String driver) throws Trouble {
        if (app == null) {
            return new Trend(Step.WEEK, List.of(), List.of(), List.of());
        }
        var first = period.to()
                .with(TemporalAdjusters.previousOrSame(standing.weekStart()))
                .minusWeeks(WEEKS - 1);
        return standing.trend(new TrendRequest(
                Set.copyOf(Factor.STARRED), Step.WEEK, new Selection(first, period.to(), app, driver)));
    }

    private List<OverviewFacts.AppStanding> standings(
            Selection chosen, Period period, Map<Platform, Long> ratings, List<StatedFigure> figures) throws Trouble {
        var result = new ArrayList<OverviewFacts.AppStanding>();
        var shown = OfDriver.figures(figures, chosen.driver());
        var drivers = OfDriver.drivers(figures);
        for (var app : apps.inUse()) {
            if (chosen.platform() == null || app.platform().equals(chosen.platform())) {
                var own = shown.stream()
                        .filter(figure -> figure.platform().equals(app.platform())
                                && !figure.name().equals(StatedFigure.DELIVERIES))
                        .toList();
                result.add(standing(
                        app,
                        period,
                        chosen.driver(),
                        ratings.containsKey(app.platform()),
                        own,
                        own.isEmpty() && chosen.driver() == null
                                ? drivers.getOrDefault(app.platform(), Set.of()).size()
                                : 0));
            }
        }
        result.sort(Comparator.comparing(
                        (OverviewFacts.AppStanding app) -> app.score().shown())
                .thenComparing(app -> ratings.getOrDefault(app.app().platform(), 0L))
                .reversed());
        return result;
    }

    private OverviewFacts.AppStanding standing(
            AppProfile app,
            Period period,
            @Nullable String driver,
            boolean complete,
            List<StatedFigure> figures,
            int drivers)
            throws Trouble {
        var stated = lastReading(figures, null);
        var names = stated.stream().map(StatedFigure::name).toList();
        var before = lastReading(
                figures.stream().filter(figure -> names.contains(figure.name())).toList(),
                stated.isEmpty() ? null : stated.getFirst().on());
        var own = new Selection(period.from(), period.to(), app.platform(), driver);
        var day = period.to().plusDays(1);
        var tones = desk.ask(store -> store.sums().tones(own));
        return new OverviewFacts.AppStanding(
                app,
                standing.rating(app.policy(), app.platform(), driver, day),
                complete ? standing.change(period, own) : null,
                standing.cushion(app, driver, day).orElse(null),
                tones.getOrDefault(Sentiment.NEGATIVE, 0L),
                tones.getOrDefault(Sentiment.POSITIVE, 0L),
                stated,
                before,
                statedCushion(app, stated),
                counted(own),
                coverage(app, own),
                drivers,
                ShippedGuides.of(app.platform()).figures().stream()
                        .filter(slot -> !slot.words().isEmpty())
                        .collect(Collectors.toMap(AppGuide.Slot::name, AppGuide.Slot::words)));
    }

    private Coverage coverage(AppProfile app, Selection selection) throws Trouble {
        var marks = desk.marks(selection);
        return !marks.isEmpty() && marks.stream().allMatch(mark -> mark.scope().coverage() == Coverage.NEGATIVE)
                ? Coverage.NEGATIVE
                : app.coverage();
    }

    /// The newest count per star of a driver, or of the only one there is, up to the end of the selection.
    private @Nullable StarDistribution counted(Selection selection) throws Trouble {
        var all = desk.ask(store -> store.figures().distributions(selection.platform())).stream()
                .map(Kept::value)
                .filter(each -> selection.to() == null || !each.asOf().isAfter(selection.to()))
                .toList();
        var driver = selection.driver();
        var one = all.stream().map(StarDistribution::driver).distinct().count() == 1;
        return all.stream()
                .filter(each -> driver == null ? one || each.driver() == null : driver.equals(each.driver()))
                .findFirst()
                .orElse(null);
    }

    /// How far the line is from what the app states of its last N ratings.
    private @Nullable StatedCushion statedCushion(AppProfile app, List<StatedFigure> stated) throws Trouble {
        var policy = standing.policies().named(app.policy()).orElse(null);
        var figure = stated.stream()
                .filter(each -> each.name().equals(StatedFigure.OVERALL) && each.value() != null)
                .findFirst()
                .orElse(null);
        if (policy == null || figure == null || figure.value() == null) {
            return null;
        }
        var line = app.line() != null
                ? app.line()
                : policy.bands().isEmpty() ? null : policy.bands().getFirst().below();
        var size = Policies.lastRatings(policy);
        if (line == null || size == 0) {
            return null;
        }
        if (policy.scale() == Scale.PERCENT && figure.unit() == FigureUnit.PERCENT) {
            return StatedCushion.ofPercent(figure.value(), size, line);
        }
        return policy.scale() == Scale.STARS && figure.unit() == FigureUnit.STARS
                ? StatedCushion.ofStars(figure.value(), size, line)
                : null;
    }

    /// The figures of the newest day, or of the newest before `day`.
    private static List<StatedFigure> lastReading(List<StatedFigure> figures, @Nullable LocalDate day) {
        var on = figures.stream()
                .map(StatedFigure::on)
                .filter(read -> day == null || read.isBefore(day))
                .max(Comparator.naturalOrder());
        return figures.stream()
                .filter(figure -> on.filter(figure.on()::equals).isPresent())
                .toList();
    }

    private Map<Platform, Long> ratingsByApp(Selection selection) throws Trouble {
        var ratings = new HashMap<Platform, Long>();
        for (var tally : desk.stars(selection)) {
            if (tally.factor() == Factor.OVERALL && tally.scope().coverage() == Coverage.COMPLETE) {
                ratings.merge(tally.scope().platform(), (long) tally.count(), Long::sum);
            }
        }
        return ratings;
    }

    private static @Nullable Platform busiest(Map<Platform, Long> ratings) {
        return ratings.entrySet().stream()
                .max(Map.Entry.<Platform, Long>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
