package app.doorstep.report;

import app.doorstep.analysis.Mean;
import app.doorstep.analysis.StarCounts;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Coverage;
import app.doorstep.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts a driver's year into words for somebody else: what was counted and what the apps say, nothing beyond.
final class ReferenceWords {
    private static final int FACTORS_NAMED = 5;

    private final ReferenceFacts facts;
    private final ReportChoices choices;
    private final Texts texts;
    private final @Nullable MonthStars stars;
    private final String period;

    ReferenceWords(ReferenceFacts facts, ReportChoices choices, Texts texts) {
        this.facts = facts;
        this.choices = choices;
        this.texts = texts;
        this.stars =
                MonthStars.of(facts.stars(), facts.month(), profiles(facts)).orElse(null);
        this.period = texts.get(
                "report.reference.period",
                texts.dayAndYear(facts.period().from()),
                texts.dayAndYear(facts.period().to()));
    }

    Report report() {
        var blank = facts.isBlank();
        return new Report(
                texts.locale().toLanguageTag(),
                facts.made(),
                texts.get("report.reference.title"),
                facts.driver() == null ? period : texts.get("report.subtitle", Ink.clean(facts.driver()), period),
                colophon(),
                blank,
                blank
                        ? List.of(texts.get("report.reference.blank", period))
                        : choices.wants(Section.SUMMARY) ? summary() : List.of(),
                blank || !choices.wants(Section.APPS) ? List.of() : columns(),
                stars == null || !choices.wants(Section.TREND) ? null : YearWords.of(stars, texts),
                stars == null || !choices.wants(Section.DISTRIBUTION) ? null : distribution(stars),
                blank || !choices.wants(Section.PRAISE) ? List.of() : praise(),
                List.of(),
                null,
                List.of(),
                coverage());
    }

    private static List<AppProfile> profiles(ReferenceFacts facts) {
        return facts.apps().stream().map(ReferenceFacts.AppYear::app).toList();
    }

    private List<String> colophon() {
        var ratings = texts.count("report.ratings", facts.noted());
        return List.of(
                facts.isBlank()
                        ? ratings
                        : texts.get(
                                "report.colophon",
                                texts.count("report.apps", facts.apps().size()),
                                ratings),
                texts.get("report.made", texts.dayAndYear(facts.made())));
    }

    private List<String> summary() {
        var sentences = new ArrayList<String>();
        sentences.add(texts.count(
                "report.reference.summary",
                facts.noted(),
                texts.count("report.apps", facts.apps().size())));
        for (var app : facts.apps()) {
            if (hasMean(app)) {
                sentences.add(texts.count(
                        "report.reference.summary.app",
                        app.counts().count(),
                        app.app().name(),
                        mean(app.counts()),
                        app.counts().five()));
            }
        }
        return sentences;
    }

    /// The app's own word first, then ours; an app that says nothing and has too few ratings shows its count.
    private List<Report.App> columns() {
        return facts.apps().stream()
                .map(app -> app.stated().isEmpty() ? ours(app) : stated(app))
                .sorted(Comparator.comparing(column -> column.figure() == null))
                .toList();
    }

    private Report.App stated(ReferenceFacts.AppYear app) {
        return new StatedColumn(texts)
                .of(
                        app.app(),
                        app.stated(),
                        List.of(),
                        List.of(
                                hasMean(app)
                                        ? texts.count(
                                                "report.reference.kept",
                                                app.counts().count(),
                                                mean(app.counts()))
                                        : texts.count("report.reference.noted", app.noted())));
    }

    private Report.App ours(ReferenceFacts.AppYear app) {
        if (!hasMean(app)) {
            return new Report.App(
                    app.app().name(),
                    null,
                    false,
                    List.of(
                            app.app().coverage() == Coverage.COMPLETE
                                    ? texts.count("report.app.needed", app.noted(), (long) app.needed())
                                    : texts.count("report.reference.noted", app.noted())),
                    List.of());
        }
        var mean = Mean.of(app.counts());
        var basis = new ArrayList<String>();
        basis.add(texts.count("report.reference.mean", app.counts().count()));
        if (mean.low() != null && mean.high() != null) {
            basis.add(texts.get("report.app.interval", texts.decimal(mean.low(), 2), texts.decimal(mean.high(), 2)));
        }
        return new Report.App(app.app().name(), mean(app.counts()), true, basis, List.of());
    }

    private static boolean hasMean(ReferenceFacts.AppYear app) {
        return app.counts().count() >= app.needed();
    }

    private String mean(StarCounts counts) {
        return texts.decimal(Objects.requireNonNull(Mean.of(counts).mean(), "there are ratings"), 2);
    }

    private Report.Distribution distribution(MonthStars of) {
        var counts = StarCounts.overall(of.tallies());
        return new Report.Distribution(
                texts.count(
                        "report.reference.distribution",
                        counts.count(),
                        of.app().name()),
                YearWords.bars(counts, texts),
                List.of());
    }

    private List<Report.Topic> praise() {
        var praised = facts.praise().stream()
                .filter(named -> named.praise() > 0)
                .sorted(Comparator.comparingInt(ReferenceFacts.Named::praise).reversed())
                .limit(FACTORS_NAMED)
                .toList();
        if (praised.isEmpty()) {
            return List.of();
        }
        var words = new FeedbackWords(profiles(facts), facts.zone(), choices.showNames(), texts);
        var list = praised.stream()
                .map(named -> texts.get(
                        "report.reference.named",
                        texts.get("factor." + named.factor().id()),
                        (long) named.praise(),
                        (long) named.complaints()))
                .collect(Collectors.joining(", "));
        return List.of(new Report.Topic(
                texts.get("report.reference.praise"),
                List.of(texts.get("report.reference.praised", list)),
                facts.quotes().stream().map(words::quote).toList()));
    }

    private List<String> coverage() {
        var sentences = new ArrayList<String>();
        for (var coverage : Coverage.values()) {
            var names = new TreeSet<String>();
            facts.apps().stream()
                    .filter(app -> app.noted() > 0 && of(app) == coverage)
                    .forEach(app -> names.add(app.app().name()));
            if (!names.isEmpty()) {
                sentences.add(texts.get("report.coverage." + coverage.id(), String.join(", ", names)));
            }
        }
        if (!choices.showNames() && !facts.quotes().isEmpty()) {
            sentences.add(texts.get("report.coverage.names"));
        }
        sentences.add(texts.get("report.coverage.maker"));
        return sentences;
    }

    /// What its ratings of the year are, whatever is entered for it today.
    private static Coverage of(ReferenceFacts.AppYear app) {
        if (app.counts().count() > 0) {
            return Coverage.COMPLETE;
        }
        return app.app().coverage() == Coverage.COMPLETE
                ? Coverage.PICKED
                : app.app().coverage();
    }
}
