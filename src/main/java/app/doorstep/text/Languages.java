package app.doorstep.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The languages that Doorstep speaks: English, and each one whose files lie beside the English ones.
public final class Languages {
    private Languages() {}

    /// English first, then the others by their own names.
    public static List<Locale> spoken() {
        // The words of the frame are those that a language has first of all.
        var others = Arrays.stream(Locale.getISOLanguages())
                .filter(code -> Languages.class.getResource("shell_%s.properties".formatted(code)) != null)
                .map(Locale::of)
                .filter(language -> !language.equals(Locale.ENGLISH))
                .sorted(Comparator.comparing(Languages::name));
        return Stream.concat(Stream.of(Locale.ENGLISH), others).toList();
    }

    /// What the people who speak it call it: `Español`.
    public static String name(Locale language) {
        var name = Locale.of(language.getLanguage()).getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /// The language that was chosen, with numbers and dates of the country one lives in: Spanish on a machine of the
    /// United States writes 4.64, in Spain 4,64.
    ///
    /// @param tag a BCP 47 tag; empty for the system's language
    /// @param system the system's language and country
    public static Locale chosen(String tag, Locale system) {
        return tag.isEmpty() ? system : here(Locale.forLanguageTag(tag), system);
    }

    /// `language`, if it names no country, as written in the system's.
    public static Locale here(Locale language, Locale system) {
        return language.getCountry().isEmpty() && !system.getCountry().isEmpty()
                ? new Locale.Builder()
                        .setLocale(language.stripExtensions())
                        .setRegion(system.getCountry())
                        .build()
                : language;
    }
}
