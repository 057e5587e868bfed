package app.doorstep.ui.overview;

import app.doorstep.analysis.PolicyScore;
import app.doorstep.domain.Band;
import app.doorstep.domain.Scale;
import app.doorstep.domain.Window;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.PolicyName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A policy's score in figures: the value, its interval, what it counts and by which rule.
final class ScoreWords {
    private final Texts texts;

    ScoreWords(Texts texts) {
        this.texts = texts;
    }

    static OverviewContent.Tone tone(Band.Colour colour) {
        return switch (colour) {
            case GREEN -> OverviewContent.Tone.GOOD;
            case YELLOW -> OverviewContent.Tone.WARNING;
            case RED -> OverviewContent.Tone.BAD;
        };
    }

    String figure(PolicyScore score) {
        return value(Objects.requireNonNull(score.score()), score.policy().scale());
    }

    String value(BigDecimal value, Scale scale) {
        return scale == Scale.PERCENT
                ? texts.percent(value.doubleValue() / 100)
                : texts.decimal(value, scale.decimals());
    }

    @Nullable
    String unit(PolicyScore score) {
        return switch (score.policy().scale()) {
            case STARS -> null;
            case SCORE -> texts.get("overview.unit.score");
            case PERCENT -> texts.get("overview.unit.percent");
        };
    }

    List<String> interval(PolicyScore score) {
        var scale = score.policy().scale();
        return score.low() == null || score.high() == null
                ? List.of()
                : List.of(texts.get("overview.app.interval", value(score.low(), scale), value(score.high(), scale)));
    }

    String explanation(PolicyScore score) {
        return texts.get(
                "overview.explain.score",
                PolicyName.of(score.policy().name(), texts),
                window(score.policy().windows().getFirst()),
                score.needed(),
                texts.shipped(score.policy().source().text()));
    }

    String window(Window window) {
        return switch (window) {
            case Window.LastRatings last -> texts.get("overview.window.ratings", last.count());
            case Window.LastDays last -> texts.get("overview.window.days", last.days());
            case Window.SundayWeek _ -> texts.get("overview.window.week");
            case Window.CalendarMonth _ -> texts.get("overview.window.month");
            case Window.Lifetime _ -> texts.get("overview.window.lifetime");
        };
    }
}
