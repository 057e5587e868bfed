package app.doorstep.tabular;

import java.lang.Character.UnicodeScript;

/// How odd a letter of an alphabet other than Latin is where it stands: inside a word of another alphabet, alone, a
/// capital behind a small letter, a form for the end of words in the middle of one.
final class Alphabets {
    /// Letters that end words.
    private static final String LAST = "ςםןץףךةى";

    /// Letters that have another form where they end words.
    private static final String NEVER_LAST = "σמנצפכ";

    private Alphabets() {}

    static double cost(char c, char before, char after) {
        var cost = 0.0;
        if (isAsciiLetter(before) || isAsciiLetter(after)) {
            cost += 6;
        } else if (!Character.isLetter(before) && !Character.isLetter(after)) {
            cost += 3;
        }
        if (LAST.indexOf(c) >= 0 && Character.isLetter(after)) {
            cost += 5;
        } else if (NEVER_LAST.indexOf(c) >= 0 && Character.isLetter(before) && !Character.isLetter(after)) {
            cost += 3;
        }
        if (Character.isUpperCase(c)) {
            return cost + (Character.isLowerCase(before) ? 7 : 0.5);
        }
        return Character.isUpperCase(after) ? cost + 7 : cost;
    }

    /// Whether two letters of one alphabet other than Latin stand side by side.
    static boolean hasWord(String text) {
        for (var i = 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c > 127
                    && text.charAt(i - 1) > 127
                    && Character.isLetter(c)
                    && UnicodeScript.of(c) != UnicodeScript.LATIN
                    && UnicodeScript.of(c) == UnicodeScript.of(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
