package app.doorstep.tabular;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a cell shows of being the name of a column, without a look at what stands below it.
final class ColumnName {
    private static final int LONGEST = 60;
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern NAME = Pattern.compile("#?\\p{L}[\\p{L}\\p{M}\\p{N}_ ./()%#&:$€?*'’°²³+-]*");

    /// Words that stand above the columns of all kinds of tables.
    private static final Set<String> WORDS = Lines.of("header-words.txt").collect(Collectors.toUnmodifiableSet());

    private ColumnName() {}

    /// How much a cell of words looks like a name; below 0 if rather not.
    static double likely(String cell) {
        if (isKnown(cell)) {
            return cell.length() > LONGEST ? -0.3 : 0.9;
        }
        return likelyUnknown(cell);
    }

    /// Likewise, where it does not count that it holds a word that stands above columns.
    static double likelyUnknown(String cell) {
        if (cell.length() > LONGEST) {
            return -0.3;
        }
        return cell.length() > 1 && NAME.matcher(cell).matches() ? cell.indexOf('_') > 0 ? 0.5 : 0.15 : -0.1;
    }

    /// Whether one of its words is one that stands above columns.
    static boolean isKnown(String cell) {
        return PARTS.splitAsStream(cell).anyMatch(part -> WORDS.contains(part.toLowerCase(Locale.ROOT)));
    }

    /// Whether every word is one that stands above columns; sentences hold one by chance.
    static boolean isAllKnown(String cell) {
        return isKnown(cell)
                && PARTS.splitAsStream(cell)
                        .allMatch(part -> part.isEmpty() || WORDS.contains(part.toLowerCase(Locale.ROOT)));
    }
}
