package app.doorstep.notes;

import java.util.Locale;
import java.util.Set;

/// Which part of `3/2` is the month.
public enum DayOrder {
    MONTH_FIRST,
    DAY_FIRST,
    /// Nobody knows: it is asked.
    OPEN;

    // Countries where people write the month first; in the others of the second set both orders are met.
    private static final Set<String> MONTH =
            Set.of("US", "FM", "MH", "PW", "AS", "GU", "MP", "VI", "UM", "JP", "CN", "KR", "TW");
    private static final Set<String> BOTH = Set.of("", "CA", "PH", "PR", "KE", "GH", "ZA", "PA", "MY", "SA");

    /// The order in which people of `locale` write; Unicode's locale data, and where they name no country, open.
    public static DayOrder of(Locale locale) {
        if (MONTH.contains(locale.getCountry())) {
            return locale.getLanguage().equals("es") ? OPEN : MONTH_FIRST;
        }
        if (locale.getCountry().isEmpty()
                && !locale.getLanguage().isEmpty()
                && !locale.getLanguage().equals("en")) {
            return DAY_FIRST;
        }
        return BOTH.contains(locale.getCountry()) ? OPEN : DAY_FIRST;
    }
}
