package app.doorstep.report;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shortens customers' names.
final class Initials {
    private Initials() {}

    /// `Ines Ortega` → `I. O.`; an address keeps only its first letter.
    static String of(String name) {
        var local = name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
        return Stream.of(local.strip().split("[\\s\\-]+"))
                .filter(part -> !part.isEmpty())
                .limit(3)
                .map(Initials::first)
                .collect(Collectors.joining(" "));
    }

    private static String first(String part) {
        return part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".";
    }
}
