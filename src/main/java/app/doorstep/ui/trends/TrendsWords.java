package app.doorstep.ui.trends;

import app.doorstep.analysis.Change;
import app.doorstep.analysis.PolicyScore;
import app.doorstep.analysis.Trend;
import app.doorstep.analysis.TrendPoint;
import app.doorstep.analysis.TrendSource;
import app.doorstep.chart.TrendChart;
import app.doorstep.chart.TrendView;
import app.doorstep.domain.DayEvent;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.Scale;
import app.doorstep.domain.StatedFigure;
import app.doorstep.domain.Window;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.PolicyName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What Trends says: sentences, captions, what a step holds. Thread-safe.
final class TrendsWords {
    private final Texts texts;

    TrendsWords(Texts texts) {
        this.texts = texts;
    }

    /// How the period compares with the one before.
    ///
    /// @param change null where there is no period to compare
    String summary(@Nullable Change change, Trend trend) {
        if (trend.ratings().isEmpty()) {
            return texts.get("trends.nothing");
        }
        return switch (change) {
            case null -> "";
            case Change.TooFew few -> texts.get("trends.change.few", few.now(), few.before());
            case Change.NoClearChange same -> texts.get("trends.change.none", same.now(), same.before());
            case Change.Up up ->
                texts.get("trends.change.up", texts.decimal(up.difference(), 2), up.now(), up.before());
            case Change.Down down ->
                texts.get(
                        "trends.change.down", texts.decimal(down.difference().negate(), 2), down.now(), down.before());
        };
    }

    /// Each factor against the period before, in one sentence.
    String comparison(Map<Factor, Change> changes) {
        if (changes.isEmpty()) {
            return "";
        }
        return texts.get(
                "trends.before.sentence",
                changes.entrySet().stream()
                        .map(entry -> compared(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    private String compared(Factor factor, Change change) {
        var name = factor(factor);
        return switch (change) {
            case Change.TooFew few -> texts.get("trends.before.few", name, few.now(), few.before());
            case Change.NoClearChange same -> texts.get("trends.before.none", name, same.now(), same.before());
            case Change.Up up ->
                texts.get("trends.before.up", name, texts.decimal(up.difference(), 2), up.now(), up.before());
            case Change.Down down ->
                texts.get(
                        "trends.before.down",
                        name,
                        texts.decimal(down.difference().negate(), 2),
                        down.now(),
                        down.before());
        };
    }

    /// How to read the chart of factors.
    String caption(TrendsContent content, TrendsContent.Factors lead) {
        var parts = new ArrayList<String>();
        var apps = lead.trend().lines().stream()
                .map(Trend.Line::platform)
                .distinct()
                .count();
        parts.add(apps > 1 ? texts.get("trends.caption.apps") : content.app());
        parts.add(texts.get("trends.caption.labels"));
        if (lead.trend().lines().stream()
                .anyMatch(line -> line.source() == TrendSource.DERIVED
                        && content.choice().factors().contains(line.factor()))) {
            parts.add(texts.get("trends.caption.derived"));
        }
        if (lead.beside().before() != null) {
            parts.add(texts.get("trends.caption.before"));
        }
        if (!lead.beside().stated().isEmpty()) {
            parts.add(texts.get("trends.caption.stated"));
        }
        var only = content.choice().only();
        if (only != null) {
            parts.add(texts.get("trends.caption.band", factor(only)));
        }
        return String.join(" · ", parts);
    }

    /// The lines of the chart, one after the other, for the screen reader.
    String spoken(Trend trend, TrendView view) {
        return texts.get("trends.spoken") + " " + TrendChart.spoken(trend, view, texts) + ". "
                + texts.get("trends.keys");
    }

    /// How figures run over time, for the screen reader: how many there are, how they begin and end, between what they
    /// lie.
    ///
    /// @param from the day of the first
    /// @param to of the last
    /// @param said what each is, in the order of time
    /// @param ordered the same from the lowest to the highest
    String course(LocalDate from, LocalDate to, List<String> said, List<String> ordered) {
        return texts.get(
                "chart.course",
                texts.number(said.size()),
                texts.day(from),
                texts.day(to),
                said.getFirst(),
                said.getLast(),
                ordered.getFirst(),
                ordered.getLast());
    }

    /// What a step holds: "Nov 8 to 14: 22 ratings", the mean of each shown line, and what the apps said.
    String step(TrendsContent content, TrendsContent.Factors lead, Trend.Count step) {
        var lines = new ArrayList<String>();
        lines.add(texts.count("trends.step.holds", step.n(), texts.day(step.start()), texts.day(step.end())));
        for (var point : lead.trend().points()) {
            if (point.start().equals(step.start()) && content.choice().factors().contains(point.factor())) {
                lines.add(texts.get(
                        "trends.step.line",
                        factor(point.factor()),
                        texts.decimal(point.mean(), 2),
                        point.n(),
                        texts.get("trends.source." + point.source().id())));
            }
        }
        lead.beside().stated().stream()
                .filter(figure -> isIn(figure.on(), step))
                .forEach(figure -> lines.add(said(figure)));
        lead.beside().events().stream()
                .filter(event -> isIn(event.day(), step))
                .forEach(event -> lines.add(event(event)));
        return String.join("\n", lines);
    }

    private static boolean isIn(LocalDate day, Trend.Count step) {
        return !day.isBefore(step.start()) && !day.isAfter(step.end());
    }

    /// "New car, Nov 8".
    String event(DayEvent event) {
        var until = event.until();
        return until == null
                ? texts.get("trends.event", event.text(), texts.day(event.day()))
                : texts.get("trends.event.span", event.text(), texts.day(event.day()), texts.day(until));
    }

    /// What an app said on a day, as its word: "the app says 4.93 on Nov 8 (last 500)".
    String said(StatedFigure figure) {
        var says = texts.get("trends.said", figureName(figure), figureValue(figure), texts.day(figure.on()));
        return figure.window() == null ? says : texts.get("trends.said.window", says, texts.shipped(figure.window()));
    }

    String figureName(StatedFigure figure) {
        return figure.name().equals(StatedFigure.OVERALL)
                ? texts.get("trends.said.overall")
                : figure.name().equals(StatedFigure.DELIVERIES)
                        ? texts.get("trends.said.deliveries")
                        : texts.shipped(figure.name());
    }

    String figureValue(StatedFigure figure) {
        var value = figure.value();
        if (value == null) {
            return figure.word() == null ? "" : texts.shipped(figure.word());
        }
        var number = figure.unit() == FigureUnit.PERCENT
                ? texts.percent(value.doubleValue() / 100)
                : texts.decimal(value, Math.max(0, value.scale()));
        return figure.word() == null ? number : texts.shipped(figure.word()) + ", " + number;
    }

    /// A sample of a policy: "Nov 8: 4.64 from 80 ratings", or why there is none.
    String sample(PolicyScore score) {
        var day = texts.day(score.on());
        var value = score.score();
        if (value == null) {
            return texts.get("trends.sample.few", day, score.count(), score.needed());
        }
        var line = texts.count(
                "trends.sample", score.count(), day, value(value, score.policy().scale()));
        var band = score.band();
        return band == null ? line : line + " · " + texts.shipped(band.label());
    }

    String value(BigDecimal value, Scale scale) {
        return scale == Scale.PERCENT
                ? texts.percent(value.doubleValue() / 100)
                : texts.decimal(value, scale.decimals());
    }

    /// A policy's name as people write it: `flex-stars` is "Flex stars".
    String policy(RatingPolicy policy) {
        return PolicyName.of(policy.name(), texts);
    }

    /// A policy's rule with its source: what the line rests on.
    String rule(RatingPolicy policy) {
        var source = policy.source();
        var sampled = policy.sampledOn() == null
                ? texts.get("trends.rule.weekly")
                : texts.get("trends.rule.on", texts.weekday(policy.sampledOn()));
        var from = source.read() == null
                ? source.text()
                : texts.get("trends.rule.source", source.text(), texts.dayAndYear(source.read()));
        return texts.get(
                "trends.rule", window(policy.windows().getFirst()), texts.number(policy.minimum()), sampled, from);
    }

    private String window(Window window) {
        return switch (window) {
            case Window.LastRatings last -> texts.get("trends.window.ratings", last.count());
            case Window.LastDays last -> texts.get("trends.window.days", last.days());
            case Window.SundayWeek _ -> texts.get("trends.window.week");
            case Window.CalendarMonth _ -> texts.get("trends.window.month");
            case Window.Lifetime _ -> texts.get("trends.window.lifetime");
        };
    }

    /// The 95 % band of a point in words.
    String band(TrendPoint point) {
        var low = point.low();
        var high = point.high();
        return low == null || high == null
                ? texts.get("trends.no-band")
                : texts.get("trends.band", texts.decimal(low, 2), texts.decimal(high, 2));
    }

    /// "Nov 8 to Nov 14", and of which factor unless it is all.
    String title(LocalDate from, LocalDate to, @Nullable Factor factor) {
        var days = from.equals(to) ? texts.day(from) : texts.get("trends.days", texts.day(from), texts.day(to));
        return factor == null || factor == Factor.OVERALL ? days : texts.get("trends.days.of", days, factor(factor));
    }

    String factor(Factor factor) {
        return texts.get("factor." + factor.id());
    }

    List<String> names(List<LocalDate> days) {
        return days.stream().map(texts::day).toList();
    }
}
