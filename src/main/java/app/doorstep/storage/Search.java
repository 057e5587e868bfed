package app.doorstep.storage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/// Looks for words in comment, customer, order number and note: each word must be found in one of them, without regard
/// to case.
final class Search {
    private static final List<String> COLUMNS = List.of("comment", "customer", "external_id", "note");
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
        var spellings = new LinkedHashSet<String>();
        spellings.add(word.toLowerCase(Locale.ROOT));
        if (word.chars().anyMatch(c -> c > 127)) {
            int first = word.offsetByCodePoints(0, 1);
            spellings.add(word.toUpperCase(Locale.ROOT));
            spellings.add(word.substring(0, first).toUpperCase(Locale.ROOT)
                    + word.substring(first).toLowerCase(Locale.ROOT));
        }
        var condition = new StringJoiner(" OR ", "(", ")");
        var patterns = new ArrayList<Object>();
        for (var column : COLUMNS) {
            for (var spelling : spellings) {
                condition.add("f." + column + " LIKE ? ESCAPE '\\'");
                patterns.add(pattern(spelling));
            }
        }
        filter.and(condition.toString(), patterns.toArray());
    }

    private static String pattern(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
