package app.doorstep.ui.settings;

import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.Window;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.PolicyName;
import java.util.stream.Collectors;

/// A rating policy in a few words.
final class PolicyWords {
    private final Texts texts;

    PolicyWords(Texts texts) {
        this.texts = texts;
    }

    /// "Flex stars".
    String name(RatingPolicy policy) {
        return PolicyName.of(policy.name(), texts);
    }

    /// "Stars, last 30 days, from 10 on".
    String rule(RatingPolicy policy) {
        var scale = texts.get("settings.policy.scale." + policy.scale().id());
        var window = window(policy.windows().getFirst());
        return policy.minimum() > 1
                ? texts.get("settings.policy.rule.from", scale, window, policy.minimum())
                : texts.get("settings.policy.rule", scale, window);
    }

    /// Where it was read, and when.
    String source(RatingPolicy policy) {
        var read = policy.source().read();
        return read == null
                ? texts.get(
                        "settings.policy.source", texts.shipped(policy.source().text()))
                : texts.get(
                        "settings.policy.source.read",
                        texts.shipped(policy.source().text()),
                        texts.dayAndYear(read));
    }

    /// The steps of the scale: "below 6: Unsatisfactory, below 8: Good, else Excellent"; empty if it has none.
    String bands(RatingPolicy policy) {
        return policy.bands().stream()
                .map(band -> band.below() == null
                        ? texts.get("settings.policy.band.else", texts.shipped(band.label()))
                        : texts.get("settings.policy.band", band.below(), texts.shipped(band.label())))
                .collect(Collectors.joining(", "));
    }

    private String window(Window window) {
        return switch (window) {
            case Window.LastRatings last -> texts.get("settings.policy.last-ratings", last.count());
            case Window.LastDays last -> texts.get("settings.policy.last-days", last.days());
            case Window.SundayWeek _ -> texts.get("settings.policy.week");
            case Window.CalendarMonth _ -> texts.get("settings.policy.month");
            case Window.Lifetime _ -> texts.get("settings.policy.lifetime");
        };
    }
}
