package app.doorstep.tips;

import app.doorstep.analysis.Concentration;
import app.doorstep.analysis.Concentration.Where;
import app.doorstep.analysis.Share;
import app.doorstep.text.Texts;
import java.time.LocalTime;

/// Says where complaints gather: "Fridays: 9 of 40, on other days 12 of 260; more than chance explains."
final class PatternWords {
    private static final int MIDNIGHT = 24;

    private PatternWords() {}

    static String sentence(Concentration pattern, Texts texts) {
        var there = share(pattern.there(), texts);
        var elsewhere = share(pattern.elsewhere(), texts);
        return switch (pattern.where()) {
            case Where.Weekday(var day) -> texts.get("tips.pattern.weekday", texts.weekday(day), there, elsewhere);
            case Where.Hours(var from, var to) ->
                texts.get("tips.pattern.hours", hour(from, texts), hour(to, texts), there, elsewhere);
            case Where.App app -> texts.get("tips.pattern.app", app.name(), there, elsewhere);
        };
    }

    private static String hour(int hour, Texts texts) {
        return texts.time(LocalTime.of(hour % MIDNIGHT, 0));
    }

    private static String share(Share share, Texts texts) {
        return texts.get("tips.pattern.share", share.part(), share.of());
    }
}
