package app.doorstep.storage;

import java.util.Locale;
import java.util.regex.Pattern;

/// Looks for words in comment, customer, order number and note: each word must be found in one of them, without regard
/// to case.
final class Search {
    private static final String TEXTS = "ifnull(f.comment, '') || char(10) || ifnull(f.customer, '') || char(10)"
            + " || ifnull(f.external_id, '') || char(10) || ifnull(f.note, '')";

    private static final Pattern WORDS = Pattern.compile("\\s+");

    private Search() {}

    static void addTo(Filter filter, String search) {
        for (var word : WORDS.splitAsStream(search.strip()).toList()) {
            if (!word.isEmpty()) {
                add(filter, word);
            }
        }
    }

    /// SQLite's LIKE knows case only in A-Z; other letters are looked for in both cases, as whole words are written.
    private static void add(Filter filter, String word) {
        var lower = pattern(word.toLowerCase(Locale.ROOT));
        var upper = pattern(word.toUpperCase(Locale.ROOT));
        var title = pattern(word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + word.substring(word.offsetByCodePoints(0, 1)).toLowerCase(Locale.ROOT));
        if (word.chars().allMatch(c -> c < 128)) {
            filter.and("(" + TEXTS + ") LIKE ? ESCAPE '\\'", lower);
        } else {
            filter.and(
                    "((" + TEXTS + ") LIKE ? ESCAPE '\\' OR (" + TEXTS + ") LIKE ? ESCAPE '\\' OR (" + TEXTS
                            + ") LIKE ? ESCAPE '\\')",
                    lower,
                    upper,
                    title);
        }
    }

    private static String pattern(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
