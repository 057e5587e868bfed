package app.doorstep.tabular;

import java.util.regex.Pattern;

/// What a cell looks like, as far as it helps to tell whether a table was cut at the right places.
enum CellType {
    EMPTY(0.8),
    NUMBER(1),
    /// A day, a time of day, or both.
    WHEN(1),
    /// A web or mail address.
    ADDRESS(1),
    /// Letters, digits and few signs without a space: names, codes, yes and no.
    WORD(0.95),
    /// What people write.
    TEXT(0.85),
    /// Remains of a quote, or text that holds what usually stands between cells.
    ODD(0.1);

    private static final int LONGEST_TYPED = 64;
    private static final String SIGNS = "[-+(]?\\s?(?:[$€£¥₹]|R\\$|USD|EUR|GBP)?\\s?[-+]?";
    private static final Pattern NUMERIC = Pattern.compile(SIGNS
            + "(?:\\d{1,3}(?:[,.'\u00a0\u202f ]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d*)?|[.,]\\d+)(?:[eE][-+]?\\d{1,3})?"
            + "\\s?(?:%|‰|°|[$€£¥₹]|zł|kr|Kč)?[)]?");
    private static final Pattern DAY =
            Pattern.compile("(?:\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})"
                    + "|\\d{1,2}[- ]?[A-Za-z]{3,9}\\.?[- ,]{0,2}\\d{2,4}|[A-Za-z]{3,9}\\.? \\d{1,2},? \\d{4})"
                    + "(?:[T ]+\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?\\s?(?:[AaPp]\\.?[Mm]\\.?)?"
                    + "\\s?(?:Z|[A-Z]{3,4}|(?:UTC|GMT)?[-+]\\d{1,2}:?\\d{0,2})?)?");
    private static final Pattern TIME = Pattern.compile(
            "\\d{1,3}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s?(?:[AaPp]\\.?[Mm]\\.?)?(?:Z|[-+]\\d{2}:?\\d{2})?");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:https?|ftp)://\\S+|www\\.\\S+|[\\w.+%-]+@[\\w.-]+\\.[a-z]{2,}|\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d+)?");

    private static final Pattern UNKNOWN =
            Pattern.compile("(?i)n/?a|#n/a|nan|null|none|nil|\\\\n|unknown|[-–—]{1,3}|\\*{1,3}|\\.{1,3}|\\?");

    private final double trust;

    CellType(double trust) {
        this.trust = trust;
    }

    /// How much it speaks for a way of reading, from 0 to 1.
    double trust() {
        return trust;
    }

    /// Whether it is more than some text.
    boolean isTyped() {
        return this == NUMBER || this == WHEN || this == ADDRESS;
    }

    static CellType of(String cell) {
        var text = cell.strip();
        if (text.isEmpty()) {
            return EMPTY;
        }
        if (isPlainNumber(text)) {
            return NUMBER;
        }
        if (text.length() <= LONGEST_TYPED && text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            if (NUMERIC.matcher(text).matches()) {
                return NUMBER;
            }
            if (DAY.matcher(text).matches() || TIME.matcher(text).matches()) {
                return WHEN;
            }
        }
        if (NAMED.matcher(text).matches()) {
            return ADDRESS;
        }
        return ofText(text);
    }

    /// Whether it only says that nothing is known.
    static boolean isUnknown(String cell) {
        return UNKNOWN.matcher(cell.strip()).matches();
    }

    private static boolean isPlainNumber(String text) {
        return text.length() < 16 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static CellType ofText(String text) {
        var first = text.charAt(0);
        var last = text.charAt(text.length() - 1);
        if (count(text, '"') % 2 == 1 && isQuote(first) != isQuote(last)) {
            return ODD;
        }
        if (first == '\'' && count(text, '\'') == 1) {
            return ODD;
        }
        if (text.length() > 1 && first == last && isQuote(first)) {
            return ODD;
        }
        var separators = 0;
        var spaces = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            separators += c == '|' || c == '\t' || ((c == ',' || c == ';') && next > ' ') ? 1 : 0;
            spaces += Character.isWhitespace(c) ? 1 : 0;
        }
        if (separators > 0 && separators * 4 > spaces) {
            return ODD;
        }
        return spaces == 0 ? WORD : TEXT;
    }

    private static long count(String text, char c) {
        return text.chars().filter(other -> other == c).count();
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
