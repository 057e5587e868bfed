package app.doorstep.tabular;

import java.lang.Character.UnicodeScript;

/// How odd a letter of an alphabet other than Latin is where it stands: inside a word of another alphabet, alone, a
/// capital behind a small letter, a form for the end of words in the middle of one.
final class Alphabets {
    /// Letters that end words.
    private static final String LAST = "ςםןץףךةى";

    /// Letters that have another form where they end words.
    private static final String NEVER_LAST = "σמנצפכ";

    /// What a letter costs about, as those of other alphabets do.
    private static final double THAI = 2.5;

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String TONED = "aăâeêioôơuưy";

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

    /// How odd a Thai letter is: marks above and below and vowels behind need a consonant to stand with, and vowels in
    /// front one that follows.
    static double thai(char c, char before, char after) {
        var cost = isAsciiLetter(before) || isAsciiLetter(after) ? 7 : THAI;
        var front = c >= 'เ' && c <= 'ไ';
        if (front) {
            return cost + (isThaiConsonant(after) ? 0 : 6);
        }
        var alone = isThaiConsonant(c) || (c >= '๐' && c <= '๙') || c == 'ๆ' || c == 'ฯ' || c == '฿';
        return cost + (alone || isThaiConsonant(before) || isThaiMark(before) ? 0 : 6);
    }

    private static boolean isThaiConsonant(char c) {
        return c >= 'ก' && c <= 'ฮ';
    }

    private static boolean isThaiMark(char c) {
        return c == '\u0e31' || (c >= '\u0e34' && c <= '\u0e3a') || (c >= '\u0e47' && c <= '\u0e4e') || c == 'า';
    }

    /// How odd a mark of tone is that stands behind its letter, as in Vietnamese.
    static double tone(char mark, char before) {
        return TONES.indexOf(mark) >= 0 && TONED.indexOf(Character.toLowerCase(before)) >= 0 ? 0.5 : 9;
    }

    /// Whether a text has both marks of tone and a letter that only Vietnamese has.
    static boolean isVietnamese(String text) {
        return text.chars().anyMatch(c -> TONES.indexOf(c) >= 0)
                && text.chars().anyMatch(c -> "ơưđƠƯĐ".indexOf(c) >= 0);
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
