package app.doorstep.report;

import app.doorstep.analysis.Change;
import app.doorstep.analysis.PolicyScore;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Scale;
import app.doorstep.domain.Sentiment;
import app.doorstep.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The columns of the apps, and changes in words.
final class AppWords {
    private final MonthFacts facts;
    private final Texts texts;

    AppWords(MonthFacts facts, Texts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    /// One column an app, those with a figure first.
    List<Report.App> columns() {
        return facts.apps().stream()
                .map(this::column)
                .sorted(Comparator.comparing(column -> column.figure() == null))
                .toList();
    }

    private Report.App column(MonthFacts.AppMonth app) {
        var basis = new ArrayList<String>();
        var outlook = new ArrayList<String>();
        var score = app.score();
        var figure = score == null || !score.shown() || score.score() == null ? null : written(score, score.score());
        if (score != null && figure != null) {
            basis.add(basis(score));
            if (score.low() != null && score.high() != null) {
                basis.add(texts.get("report.app.interval", bare(score, score.low()), bare(score, score.high())));
            }
            if (app.change() != null) {
                basis.add(change(app.change()));
            }
            app.outlook().stream().filter(line -> !line.isBlank()).forEach(outlook::add);
        } else if (score != null && score.count() > 0) {
            basis.add(texts.count("report.app.needed", score.count(), (long) score.needed()));
        }
        if (figure == null) {
            outlook.addAll(noted(app));
        }
        if (app.stated().isEmpty()) {
            return new Report.App(
                    app.app().name(), figure, score != null && score.policy().scale() == Scale.STARS, basis, outlook);
        }
        // What the app states leads; ours stands beside it.
        if (figure != null) {
            basis.set(0, texts.get("report.reference.figure", figure, basis.getFirst()));
        }
        return new StatedColumn(texts).of(app.app(), app.stated(), basis, outlook);
    }

    /// Ratings by their tone, everything else by what it is: "3 ratings noted: 1 −, 2 +" and "54 service scores".
    private List<String> noted(MonthFacts.AppMonth app) {
        var ofApp = facts.feedback().stream()
                .filter(feedback -> feedback.platform().equals(app.app().platform()))
                .toList();
        if (ofApp.isEmpty()) {
            return List.of(texts.get("report.app.nothing"));
        }
        var lines = new ArrayList<String>();
        for (var kind : Kind.values()) {
            var ofKind =
                    ofApp.stream().filter(feedback -> feedback.kind() == kind).toList();
            if (kind == Kind.RATING && !ofKind.isEmpty()) {
                lines.add(texts.count(
                        "report.app.noted",
                        ofKind.size(),
                        count(ofKind, Sentiment.NEGATIVE),
                        count(ofKind, Sentiment.POSITIVE)));
            } else if (!ofKind.isEmpty()) {
                lines.add(texts.count("report.kind." + kind.id(), ofKind.size()));
            }
        }
        return lines;
    }

    private static long count(List<Feedback> feedback, Sentiment tone) {
        return feedback.stream().filter(one -> one.sentiment() == tone).count();
    }

    private String basis(PolicyScore score) {
        var counted = texts.count("report.app.ratings", score.count());
        return score.from() == null || score.to() == null
                ? texts.get("report.app.ours", counted)
                : texts.get("report.app.ours.days", texts.day(score.from()), texts.day(score.to()), counted);
    }

    /// A score with its unit: `96%`, `4.63`, `7.4 of 10`.
    String written(PolicyScore score, BigDecimal value) {
        return switch (score.policy().scale()) {
            case PERCENT -> texts.get("report.figure.percent", bare(score, value));
            case STARS -> bare(score, value);
            case SCORE -> texts.get("report.figure.of", bare(score, value), (long) score.scale());
        };
    }

    private String bare(PolicyScore score, BigDecimal value) {
        return texts.decimal(value, score.policy().scale().decimals());
    }

    /// "no clear change against January (75 and 76 ratings)".
    String change(Change change) {
        var before = MonthWords.monthName(texts, facts.month().minusMonths(1));
        return switch (change) {
            case Change.TooFew few -> texts.get("report.change.few", (long) few.now(), (long) few.before(), before);
            case Change.NoClearChange same ->
                texts.get("report.change.none", (long) same.now(), (long) same.before(), before);
            case Change.Up up ->
                texts.get(
                        "report.change.up",
                        texts.decimal(up.difference().abs(), 2),
                        (long) up.now(),
                        (long) up.before(),
                        before);
            case Change.Down down ->
                texts.get(
                        "report.change.down",
                        texts.decimal(down.difference().abs(), 2),
                        (long) down.now(),
                        (long) down.before(),
                        before);
        };
    }
}
