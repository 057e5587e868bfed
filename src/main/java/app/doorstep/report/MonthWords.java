package app.doorstep.report;

import app.doorstep.analysis.Change;
import app.doorstep.analysis.StarCounts;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Platform;
import app.doorstep.text.Texts;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts a month's facts into words.
final class MonthWords {
    private final MonthFacts facts;
    private final ReportChoices choices;
    private final Texts texts;
    private final @Nullable MonthStars stars;
    private final FeedbackWords feedback;
    private final AppWords apps;
    private final AdviceWords advice;

    MonthWords(MonthFacts facts, ReportChoices choices, Texts texts) {
        this.facts = facts;
        this.choices = choices;
        this.texts = texts;
        this.stars = MonthStars.of(facts).orElse(null);
        this.feedback = new FeedbackWords(
                facts.apps().stream().map(MonthFacts.AppMonth::app).toList(), facts.zone(), choices.showNames(), texts);
        this.apps = new AppWords(facts, texts);
        this.advice = new AdviceWords(facts, feedback, texts);
    }

    Report report() {
        var blank = facts.feedback().isEmpty()
                && counts(facts.month()).count() == 0
                && facts.apps().stream().allMatch(app -> app.stated().isEmpty());
        var period = texts.month(facts.month());
        var subtitle =
                facts.driver() == null ? period : texts.get("report.subtitle", period, Ink.clean(facts.driver()));
        return new Report(
                texts.locale().toLanguageTag(),
                facts.made(),
                texts.get("report.title"),
                subtitle,
                colophon(),
                blank,
                blank
                        ? List.of(texts.get("report.blank", period), texts.get("report.blank.how"))
                        : wanted(Section.SUMMARY, summary()),
                blank ? List.of() : wanted(Section.APPS, apps.columns()),
                blank || !choices.wants(Section.TREND) || stars == null ? null : YearWords.of(stars, texts),
                blank || !choices.wants(Section.DISTRIBUTION) ? null : distribution(),
                blank ? List.of() : topics(),
                blank ? List.of() : notes(),
                blank || !choices.wants(Section.TIPS) ? null : advice.tips(),
                blank ? List.of() : listings(),
                coverage());
    }

    private <T> List<T> wanted(Section section, List<T> content) {
        return choices.wants(section) ? content : List.of();
    }

    private List<String> colophon() {
        var ratings = texts.count("report.ratings", ratings());
        return List.of(
                facts.apps().isEmpty()
                        ? ratings
                        : texts.get(
                                "report.colophon",
                                texts.count("report.apps", facts.apps().size()),
                                ratings),
                texts.get("report.made", texts.dayAndYear(facts.made())));
    }

    private long ratings() {
        return Math.max(
                counts(facts.month()).count(),
                facts.feedback().stream().filter(one -> one.stars() != null).count());
    }

    private List<String> summary() {
        var sentences = new ArrayList<String>();
        var now = counts(facts.month());
        if (stars == null || now.count() == 0) {
            var bad =
                    facts.feedback().stream().filter(FeedbackWords::isNegative).count();
            sentences.add(
                    facts.feedback().isEmpty()
                            ? texts.get("report.summary.stated")
                            : texts.count(
                                    "report.summary.noted", facts.feedback().size(), bad));
        } else {
            sentences.add(texts.count(
                    "report.summary.ratings", now.count(), stars.app().name(), now.five()));
            sentences.add(changeSentence(now, counts(previous())));
        }
        advice.mostComplaints().ifPresent(sentences::add);
        return sentences;
    }

    private String changeSentence(StarCounts now, StarCounts before) {
        var against = monthName(texts, previous());
        return switch (Change.ofMeans(now, before)) {
            case Change.TooFew few -> texts.get("report.summary.few", against, (long) few.now(), (long) few.before());
            case Change.NoClearChange same ->
                texts.get("report.summary.same", against, (long) same.now(), (long) same.before());
            case Change.Up up ->
                texts.get(
                        "report.summary.up",
                        against,
                        (long) up.now(),
                        (long) up.before(),
                        stars(up.difference().abs()));
            case Change.Down down ->
                texts.get(
                        "report.summary.down",
                        against,
                        (long) down.now(),
                        (long) down.before(),
                        stars(down.difference().abs()));
        };
    }

    private Report.@Nullable Distribution distribution() {
        var now = counts(facts.month());
        if (stars == null || now.count() == 0) {
            return null;
        }
        var notes = new ArrayList<String>();
        notes.add(texts.get(
                "report.distribution.mean",
                stars(stars.mean(facts.month()).mean()),
                compared(previous(), monthName(texts, previous()))));
        var yearBefore = facts.month().minusYears(1);
        notes.add(compared(yearBefore, texts.month(yearBefore)));
        return new Report.Distribution(
                texts.count("report.distribution.title", now.count(), monthName(texts, facts.month())),
                YearWords.bars(now, texts),
                notes);
    }

    private String compared(YearMonth month, String name) {
        var mean = stars == null ? null : stars.mean(month);
        return mean == null || mean.mean() == null
                ? texts.get("report.distribution.nothing", name)
                : texts.get("report.distribution.other", name, stars(mean.mean()), (long) mean.count());
    }

    private List<Report.Topic> topics() {
        return Stream.concat(
                        wanted(Section.WORK, advice.work().stream().toList()).stream(),
                        wanted(Section.PRAISE, advice.wentWell().stream().toList()).stream())
                .toList();
    }

    private List<Report.Notes> notes() {
        var words = new AnswerWords(facts, feedback, apps, texts);
        return Stream.concat(
                        wanted(
                                Section.ANSWERS,
                                words.answers(monthName(texts, facts.month())).stream()
                                        .toList())
                                .stream(),
                        wanted(Section.SERVICE, words.service().stream().toList()).stream())
                .toList();
    }

    private List<Report.Listing> listings() {
        var tables = new FeedbackTables(facts, feedback, texts);
        var listings = new ArrayList<Report.Listing>();
        if (choices.wants(Section.NEGATIVE)) {
            tables.negative().ifPresent(listings::add);
        }
        if (choices.everyComment()) {
            tables.everyComment().ifPresent(listings::add);
        }
        return listings;
    }

    /// "Parcel round, every rating. Uber Eats, Flex: picked by the driver: counted, never averaged."
    private List<String> coverage() {
        var byCoverage = new TreeMap<Coverage, Set<String>>();
        for (var one : facts.feedback()) {
            add(byCoverage, one.coverage(), one.platform());
        }
        for (var tally : facts.stars()) {
            if (YearMonth.from(tally.day()).equals(facts.month())) {
                add(byCoverage, tally.scope().coverage(), tally.scope().platform());
            }
        }
        var sentences = new ArrayList<String>();
        byCoverage.forEach((coverage, names) ->
                sentences.add(texts.get("report.coverage." + coverage.id(), String.join(", ", names))));
        if (!choices.showNames() && !facts.feedback().isEmpty()) {
            sentences.add(texts.get("report.coverage.names"));
        }
        sentences.add(texts.get("report.coverage.maker"));
        return sentences;
    }

    private void add(Map<Coverage, Set<String>> byCoverage, Coverage coverage, Platform platform) {
        AppProfile app = feedback.app(platform);
        byCoverage.computeIfAbsent(coverage, _ -> new TreeSet<>()).add(app.name());
    }

    private StarCounts counts(YearMonth month) {
        return stars == null ? StarCounts.NONE : stars.counts(month);
    }

    private String stars(@Nullable BigDecimal mean) {
        return mean == null ? "" : texts.decimal(mean, 2);
    }

    private YearMonth previous() {
        return facts.month().minusMonths(1);
    }

    static String monthName(Texts texts, YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, texts.locale());
    }
}
