package app.doorstep.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Understands names of columns that no list has whole, such as "What the customer wrote" or "Kundenmeinung", by the
/// parts they are made of. A name with a part that is not known is not understood.
final class HeaderParts {
    /// How far a part written with `*` may go on.
    private static final int ENDING = 4;

    /// The longest word that is taken apart; names of columns are shorter.
    private static final int LONGEST = 40;

    /// The shortest first part of a word of several, and the shortest last one, as in "ordernr".
    private static final int LEAST_FIRST = 3;

    private static final int LEAST_LAST = 2;

    /// What a part speaks of; the first nine are roles, what outweighs others first.
    private enum Part {
        REPLY,
        REASON,
        COMMENT,
        STARS,
        TIME,
        DATE,
        DRIVER,
        CUSTOMER,
        PLATFORM,
        NUMBER,
        PARCEL,
        NAME,
        ABOUT,
        FILLER
    }

    private static final Map<String, Set<Part>> WHOLE = new HashMap<>();
    private static final Map<String, Set<Part>> OPEN = new HashMap<>();

    static {
        var file = WordFile.load("header-parts.properties");
        for (var part : Part.values()) {
            for (var word : file.written(part.name().toLowerCase(Locale.ROOT))) {
                var open = word.endsWith("*");
                (open ? OPEN : WHOLE)
                        .computeIfAbsent(
                                open ? word.substring(0, word.length() - 1) : word, _ -> EnumSet.noneOf(Part.class))
                        .add(part);
            }
        }
    }

    private HeaderParts() {}

    /// The roles that a name may speak of, the likeliest first; empty if it is not understood.
    static List<Role> roles(String header) {
        var parts = EnumSet.noneOf(Part.class);
        for (var word : HeaderWordList.words(header)) {
            var found = parts(word);
            if (found.isEmpty()) {
                return List.of();
            }
            parts.addAll(found);
        }
        var roles = new ArrayList<Role>();
        for (var part : parts) {
            if (part.compareTo(Part.NUMBER) < 0 && !(part == Part.REPLY && parts.contains(Part.CUSTOMER))) {
                roles.add(Role.valueOf(part.name()));
            }
        }
        // A number of stars is none; "parcel" alone may be its size.
        if (parts.contains(Part.NUMBER) && parts.contains(Part.PARCEL)) {
            roles.add(Role.ID);
        }
        return roles;
    }

    private static Set<Part> parts(String word) {
        if (word.length() > LONGEST) {
            return Set.of();
        }
        // "pakketcode" is a parcel with an ending, but also a parcel and a code.
        var parts = EnumSet.noneOf(Part.class);
        parts.addAll(piece(word));
        parts.addAll(compound(word, new HashMap<>()));
        return parts;
    }

    private static Set<Part> piece(String word) {
        var parts = EnumSet.noneOf(Part.class);
        parts.addAll(WHOLE.getOrDefault(word, Set.of()));
        for (var end = word.length(); end >= Math.max(2, word.length() - ENDING) && parts.isEmpty(); end--) {
            parts.addAll(OPEN.getOrDefault(word.substring(0, end), Set.of()));
        }
        return parts;
    }

    /// What two or more parts in one word say together; `known` remembers what was tried.
    private static Set<Part> compound(String word, Map<String, Set<Part>> known) {
        var before = known.get(word);
        if (before != null) {
            return before;
        }
        Set<Part> result = Set.of();
        for (var end = LEAST_FIRST; end <= word.length() - LEAST_LAST && result.isEmpty(); end++) {
            var first = piece(word.substring(0, end));
            var rest = word.substring(end);
            var second = first.isEmpty() ? Set.<Part>of() : piece(rest);
            if (!first.isEmpty() && second.isEmpty()) {
                second = compound(rest, known);
            }
            if (!first.isEmpty() && !second.isEmpty()) {
                result = EnumSet.copyOf(first);
                result.addAll(second);
            }
        }
        known.put(word, result);
        return result;
    }
}
