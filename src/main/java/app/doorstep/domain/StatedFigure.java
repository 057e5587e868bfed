package app.doorstep.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an app itself says of the driver on a day: a standing ("Great"), a number with its unit, or both. Two readings
/// of a rolling window are never subtracted.
///
/// More than six components: they are the columns of the list of figures. App, driver, day, period, name, unit and
/// window make it the same figure; word and value are what it says.
///
/// @param driver the driver it is about, in files that hold several; null for the owner of the notebook
/// @param on the day it was read, or the file's date
/// @param period what it is about, where the app says so (a week); null if only the day is known
/// @param name what the app calls it, "Delivery Completion", or one of [#OVERALL] and [#DELIVERIES]
/// @param word the app's word for it; null if it gives only a number
/// @param value its number in `unit`; null if it gives only a word
/// @param unit null only where there is no value
/// @param window what a rolling figure counts, in the app's words ("last 500 trips"), or null
public record StatedFigure(
        Platform platform,
        @Nullable String driver,
        LocalDate on,
        @Nullable Period period,
        String name,
        @Nullable String word,
        @Nullable BigDecimal value,
        @Nullable FigureUnit unit,
        @Nullable String window) {
    /// The name of the one figure by which the app rates the driver as a whole.
    public static final String OVERALL = "rating";
    /// The name of the count of deliveries, the denominator of complaints per 1,000 deliveries.
    public static final String DELIVERIES = "deliveries";

    public StatedFigure {
        name = name.strip();
        word = word == null || word.isBlank() ? null : word.strip();
        window = window == null || window.isBlank() ? null : window.strip();
        value = value == null ? null : plain(value);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a figure without a name");
        }
        if (word == null && value == null) {
            throw new IllegalArgumentException("a figure that says nothing");
        }
        if ((value == null) != (unit == null)) {
            throw new IllegalArgumentException("a value and its unit go together");
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// The app's word for a standing or tier.
    public static StatedFigure standing(Platform platform, LocalDate on, String name, String word) {
        return new StatedFigure(platform, null, on, null, name, word, null, null, null);
    }

    /// A number the app shows.
    ///
    /// @param window what a rolling figure counts, in the app's words, or null
    public static StatedFigure number(
            Platform platform, LocalDate on, String name, BigDecimal value, FigureUnit unit, @Nullable String window) {
        return new StatedFigure(platform, null, on, null, name, null, value, unit, window);
    }

    /// The deliveries of a period.
    public static StatedFigure deliveries(Platform platform, LocalDate on, Period period, long deliveries) {
        return new StatedFigure(
                platform,
                null,
                on,
                period,
                DELIVERIES,
                null,
                BigDecimal.valueOf(deliveries),
                FigureUnit.DELIVERIES,
                null);
    }
}
