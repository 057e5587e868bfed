package app.doorstep.ui.overview;

import app.doorstep.analysis.Change;
import app.doorstep.analysis.Cushion;
import app.doorstep.analysis.Mean;
import app.doorstep.analysis.PolicyScore;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Scale;
import app.doorstep.domain.StarDistribution;
import app.doorstep.text.Texts;
import app.doorstep.workbench.OverviewFacts.AppStanding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an app stands, in words.
final class AppWords {
    /// From here on a cushion is not counted any further.
    private static final int MANY = 1000;

    private final Texts texts;
    private final StatedWords stated;
    private final ScoreWords scores;

    AppWords(Texts texts) {
        this.texts = texts;
        this.stated = new StatedWords(texts);
        this.scores = new ScoreWords(texts);
    }

    /// The smaller, the sooner a driver has to see it: below the line, then the least room above it, then those with a
    /// score but no line, then those that are only counted.
    static int comfort(AppStanding app) {
        var cushion = app.cushion();
        var stated = app.statedCushion();
        if (stated != null) {
            return stated.above() ? stated.least() : -stated.least();
        }
        if (!app.score().shown() && !app.stated().isEmpty()) {
            return StatedWords.lowest(app) ? -MANY : 3 * MANY;
        }
        if (!app.score().shown()) {
            return 4 * MANY - (int) Math.min(MANY, app.negative() + app.positive());
        }
        if (cushion == null) {
            return 2 * MANY;
        }
        return cushion.above() ? cushion.steps() : -cushion.steps();
    }

    /// Whether there is anything to say about it in the period.
    static boolean hasSomething(AppStanding app) {
        return app.score().shown()
                || app.negative() + app.positive() > 0
                || !app.stated().isEmpty()
                || app.counted() != null
                || app.drivers() > 0;
    }

    OverviewContent.AppCard card(AppStanding app) {
        if (!app.stated().isEmpty()) {
            return stated(app);
        }
        if (app.score().shown()) {
            return scored(app);
        }
        if (app.counted() != null) {
            return everCounted(app, app.counted());
        }
        return app.app().coverage() == Coverage.COMPLETE ? tooFew(app) : counted(app);
    }

    /// The app's own word leads; ours stands below the line.
    private OverviewContent.AppCard stated(AppStanding app) {
        var ours = app.score().shown()
                ? texts.get(
                        "overview.stated.ours",
                        scores.figure(app.score()),
                        app.score().count())
                : app.negative() + app.positive() == 0
                        ? texts.get("overview.stated.none")
                        : texts.get(
                                "overview.stated.noted",
                                app.negative() + app.positive(),
                                app.negative(),
                                app.positive());
        var foot = app.cushion() == null || app.statedCushion() != null
                ? ours
                : ours + " " + cushion(app.cushion(), app.score().policy().scale());
        return stated.card(app, foot, warning(app));
    }

    /// Below the line, what the first seed reports may follow, and where the line itself was read.
    private String warning(AppStanding app) {
        var stated = app.statedCushion();
        var cushion = app.cushion();
        var below = stated != null ? !stated.above() : cushion != null && !cushion.above();
        if (!below && !StatedWords.lowest(app)) {
            return "";
        }
        var source = app.score().policy().source();
        var warned = texts.get("overview.warning", app.app().name());
        return app.app().line() != null || source.read() == null
                ? warned
                : warned + " " + texts.get("overview.warning.line", source.text(), texts.dayAndYear(source.read()));
    }

    OverviewContent.AppCard service(PolicyScore score) {
        var small = new ArrayList<String>();
        if (score.shown()) {
            small.add(texts.count("overview.raters", score.count()));
            small.addAll(scores.interval(score));
            small.add(texts.get("overview.service.ours", texts.day(score.on())));
        } else {
            small.add(texts.get("overview.app.appears", score.needed()));
        }
        return new OverviewContent.AppCard(
                texts.get("overview.service"),
                judgement(score, null),
                score.shown() ? scores.figure(score) : texts.number(score.count()),
                texts.get(score.shown() ? "overview.unit.score" : "overview.unit.raters"),
                List.of(),
                small,
                score.bandUncertain() ? texts.get("overview.service.uncertain") : nextBand(score),
                "",
                scores.explanation(score));
    }

    /// From where on the next better word holds; from where on this one does if it is the best.
    private String nextBand(PolicyScore score) {
        var bands = score.policy().bands();
        var place = score.band() == null ? -1 : bands.indexOf(score.band());
        if (place < 0 || bands.size() < 2) {
            return "";
        }
        var better = Math.min(place + 1, bands.size() - 1);
        var from = bands.get(better - 1).below();
        return from == null
                ? ""
                : texts.get(
                        "overview.service.band",
                        texts.shipped(bands.get(better).label()),
                        texts.decimal(from, score.policy().scale().decimals()));
    }

    /// One app in one short sentence.
    String line(AppStanding app) {
        if (!app.stated().isEmpty()) {
            return texts.get(
                    "overview.app.line.stated",
                    app.app().name(),
                    stated.named(app.stated()),
                    texts.day(app.stated().getFirst().on()));
        }
        if (app.counted() != null && !app.score().shown()) {
            return texts.get(
                    "overview.app.line.ever",
                    app.app().name(),
                    app.counted().total(),
                    texts.day(app.counted().asOf()));
        }
        return app.score().shown()
                ? texts.get(
                        "overview.app.line.score",
                        app.app().name(),
                        scores.figure(app.score()),
                        app.score().count())
                : texts.get(
                        "overview.app.line.counted",
                        app.app().name(),
                        app.negative() + app.positive(),
                        app.negative(),
                        app.positive());
    }

    private OverviewContent.AppCard scored(AppStanding app) {
        var score = app.score();
        var small = new ArrayList<String>();
        // The policy has its own days; what changed in others is not said of its ratings.
        var change = app.change();
        small.add(change(change != null && change.now() == score.count() ? change : null, score.count()));
        small.addAll(scores.interval(score));
        small.add(texts.get(
                "overview.app.ours", scores.window(score.policy().windows().getFirst())));
        stated.counted(app).ifPresent(small::add);
        return new OverviewContent.AppCard(
                app.app().name(),
                judgement(score, app),
                scores.figure(score),
                scores.unit(score),
                List.of(),
                small,
                app.cushion() == null
                        ? texts.get("overview.app.tones", app.negative(), app.positive())
                        : cushion(app.cushion(), score.policy().scale()),
                warning(app),
                scores.explanation(score));
    }

    private OverviewContent.AppCard tooFew(AppStanding app) {
        return new OverviewContent.AppCard(
                app.app().name(),
                null,
                texts.number(app.score().count()),
                texts.get("overview.unit.so-far"),
                List.of(),
                List.of(texts.get("overview.app.appears", app.score().needed())),
                texts.get("overview.app.tones", app.negative(), app.positive()),
                "",
                scores.explanation(app.score()));
    }

    /// All that an app ever counted, which has no days: the app's counts lead, our mean of them stands beside.
    private OverviewContent.AppCard everCounted(AppStanding app, StarDistribution all) {
        var mean = Mean.of(all.counts().stream().mapToLong(Long::longValue).toArray());
        var small = new ArrayList<String>();
        small.add(texts.get("overview.ever.says", app.app().name(), texts.day(all.asOf())));
        small.add(
                texts.get("overview.ever.stars", all.count(5), all.count(4), all.count(3), all.count(2), all.count(1)));
        return new OverviewContent.AppCard(
                app.app().name(),
                null,
                texts.number(all.total()),
                texts.get("overview.unit.ever"),
                List.of(),
                small,
                mean.mean() == null
                        ? ""
                        : texts.get("overview.ever.mean", texts.decimal(mean.mean(), Scale.STARS.decimals())),
                "",
                texts.get("overview.explain.ever", app.app().name(), texts.dayAndYear(all.asOf())));
    }

    private OverviewContent.AppCard counted(AppStanding app) {
        return new OverviewContent.AppCard(
                app.app().name(),
                null,
                texts.number(app.negative() + app.positive()),
                texts.get("overview.unit.noted"),
                List.of(),
                List.of(texts.get("overview.app.tones", app.negative(), app.positive())),
                app.drivers() > 0
                        ? texts.get("overview.app.drivers", app.drivers())
                        : texts.get("overview.app." + app.coverage().id()),
                "",
                texts.get("overview.explain.counted"));
    }

    private OverviewContent.@Nullable Judgement judgement(PolicyScore score, @Nullable AppStanding app) {
        var cushion = app == null ? null : app.cushion();
        if (app != null && cushion != null) {
            var line = app.app().line() == null
                    ? texts.decimal(
                            cushion.line(), cushion.line().stripTrailingZeros().scale() > 0 ? 2 : 0)
                    : texts.get("overview.your-line");
            return cushion.above()
                    ? new OverviewContent.Judgement(OverviewContent.Tone.GOOD, texts.get("overview.above", line))
                    : new OverviewContent.Judgement(OverviewContent.Tone.BAD, texts.get("overview.below", line));
        }
        var band = score.band();
        return band == null
                ? null
                : new OverviewContent.Judgement(ScoreWords.tone(band.colour()), texts.shipped(band.label()));
    }

    private String change(@Nullable Change change, int count) {
        var ratings = texts.count("overview.ratings", count);
        return switch (change) {
            case null -> ratings;
            case Change.TooFew few -> texts.get("overview.app.change.few", ratings, few.before());
            case Change.NoClearChange _ -> texts.get("overview.app.change.none", ratings);
            case Change.Up up -> texts.get("overview.app.change.up", ratings, texts.decimal(up.difference(), 2));
            case Change.Down down ->
                texts.get(
                        "overview.app.change.down",
                        ratings,
                        texts.decimal(down.difference().abs(), 2));
        };
    }

    private String cushion(Cushion cushion, Scale scale) {
        var line = scores.value(cushion.line(), scale);
        var kind = scale == Scale.STARS ? "stars" : "percent";
        if (cushion.unreachable()) {
            return texts.get("overview.cushion.unreachable", line);
        }
        if (cushion.above() && cushion.steps() >= MANY) {
            return texts.get("overview.cushion.far", line);
        }
        return texts.count("overview.cushion." + (cushion.above() ? "room." : "until.") + kind, cushion.steps(), line);
    }
}
