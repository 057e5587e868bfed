package app.doorstep.cli;

import app.doorstep.domain.Band;
import app.doorstep.domain.Identified;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.Window;
import app.doorstep.workbench.Trouble;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Windows, bands and days of a policy in the words of the command line: `last-100`, `30-days`, `6:red:Unsatisfactory`.
final class PolicyWords {
    private static final int MOST = 1_000_000;

    private final Session session;

    PolicyWords(Session session) {
        this.session = session;
    }

    static String windows(RatingPolicy policy) {
        return policy.windows().stream().map(PolicyWords::window).collect(Collectors.joining(","));
    }

    static String window(Window window) {
        return switch (window) {
            case Window.LastRatings last -> "last-" + last.count();
            case Window.LastDays last -> last.days() + "-days";
            case Window.SundayWeek _ -> "week";
            case Window.CalendarMonth _ -> "month";
            case Window.Lifetime _ -> "lifetime";
        };
    }

    List<Window> windows(String words) throws Trouble {
        var windows = new ArrayList<Window>();
        for (var word : words.split(",", -1)) {
            windows.add(window(word.strip()));
        }
        return windows;
    }

    private Window window(String word) throws Trouble {
        if (word.matches("last-[1-9][0-9]{0,6}")) {
            return new Window.LastRatings(Integer.parseInt(word.substring("last-".length())));
        }
        if (word.matches("[1-9][0-9]{0,4}-days")) {
            return new Window.LastDays(Integer.parseInt(word.substring(0, word.indexOf('-'))));
        }
        return switch (word) {
            case "week" -> new Window.SundayWeek();
            case "month" -> new Window.CalendarMonth();
            case "lifetime" -> new Window.Lifetime();
            default -> throw wrong(word, "last-100, 30-days, week, month, lifetime");
        };
    }

    static String bands(RatingPolicy policy) {
        return policy.bands().stream().map(PolicyWords::band).collect(Collectors.joining(","));
    }

    private static String band(Band band) {
        var word = band.colour().id() + ":" + band.label();
        return band.below() == null ? word : band.below().toPlainString() + ":" + word;
    }

    /// `6:red:Unsatisfactory,8:yellow:Good,green:Excellent`; empty for none.
    List<Band> bands(String words) throws Trouble {
        var bands = new ArrayList<Band>();
        for (var word : words.isEmpty() ? new String[0] : words.split(",", -1)) {
            bands.add(band(word.strip()));
        }
        return bands;
    }

    private Band band(String word) throws Trouble {
        var parts = word.split(":", -1);
        if (parts.length < 2 || parts.length > 3) {
            throw wrong(word, "6:red:Unsatisfactory");
        }
        var colour = Identified.of(Band.Colour.class, parts[parts.length - 2]);
        if (colour.isEmpty()) {
            throw wrong(parts[parts.length - 2], Arguments.ids(Band.Colour.class));
        }
        try {
            var below = parts.length == 3 ? new BigDecimal(parts[0]) : null;
            return new Band(below, colour.get(), parts[parts.length - 1]);
        } catch (NumberFormatException e) {
            throw wrong(word, "6:red:Unsatisfactory");
        }
    }

    static String sampled(RatingPolicy policy) {
        var day = policy.sampledOn();
        return day == null ? "daily" : day.name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    DayOfWeek sampled(String word) throws Trouble {
        if (word.equals("daily")) {
            return null;
        }
        for (var day : DayOfWeek.values()) {
            if (day.name().equalsIgnoreCase(word)) {
                return day;
            }
        }
        throw wrong(word, "daily, sunday, monday, …");
    }

    boolean yes(String word) throws Trouble {
        return switch (word) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw wrong(word, "yes, no");
        };
    }

    int count(String word) throws Trouble {
        if (!word.matches("[0-9]{1,7}") || Integer.parseInt(word) > MOST) {
            throw session.trouble(Trouble.Kind.MISUSE, "not-a-number", word);
        }
        return Integer.parseInt(word);
    }

    Trouble wrong(String word, String allowed) {
        return session.trouble(Trouble.Kind.MISUSE, "not-a-word", word, allowed);
    }

    static void write(JsonGenerator json, RatingPolicy policy, boolean shipped) {
        json.writeStartObject();
        json.writeStringProperty("name", policy.name());
        json.writeBooleanProperty("shipped", shipped);
        Results.strings(
                json,
                "platforms",
                policy.platforms().stream().map(platform -> platform.id()).toList());
        json.writeStringProperty("kind", policy.kind().id());
        json.writeStringProperty("scale", policy.scale().id());
        Results.strings(
                json,
                "windows",
                policy.windows().stream().map(PolicyWords::window).toList());
        json.writeNumberProperty("minimum", policy.minimum());
        json.writeBooleanProperty("latestPerCustomer", policy.latestPerCustomer());
        json.writeStringProperty("sampled", sampled(policy));
        json.writeArrayPropertyStart("bands");
        for (var band : policy.bands()) {
            json.writeStartObject();
            Results.number(json, "below", band.below());
            json.writeStringProperty("colour", band.colour().id());
            json.writeStringProperty("label", band.label());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanProperty("countsExcluded", policy.countsExcluded());
        json.writeStringProperty("source", policy.source().text());
        Results.string(json, "read", policy.source().read());
        json.writeEndObject();
    }
}
