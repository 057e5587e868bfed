package app.doorstep.storage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a search compares: a text as a row of words in lower case without accents. A word is a run of letters and
/// digits; a Chinese character, a kana and an emoji is a word of its own. A search word is found where one of the
/// text's words begins with it; where it holds several words itself (`don't`, `111-0000000`), these must follow each
/// other.
///
/// Index and scan both ask this class, so that they find the same.
final class SearchWords {
    /// Stands between two texts: a word that no search holds.
    private static final char BORDER = '\u2016';

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private SearchWords() {}

    /// All words of the texts, each with a space before it; null texts are left out.
    static String of(@Nullable String... texts) {
        var words = new StringBuilder();
        for (var text : texts) {
            if (text != null) {
                if (!words.isEmpty()) {
                    words.append(' ').append(BORDER);
                }
                append(words, text);
            }
        }
        return words.toString();
    }

    /// The parts of a search, each of which must be found; empty if it holds neither letter nor digit.
    static List<String> parts(String search) {
        var parts = new ArrayList<String>();
        for (var word : SPACE.splitAsStream(search.strip()).toList()) {
            var words = of(word);
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        return parts;
    }

    /// Whether texts hold every part of a search.
    static boolean hold(String words, List<String> parts) {
        return parts.stream().allMatch(words::contains);
    }

    private static void append(StringBuilder words, String text) {
        boolean inside = false;
        var plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); ) {
            int point = plain.codePointAt(i);
            i += Character.charCount(point);
            if (standsAlone(point)) {
                words.append(' ').appendCodePoint(point);
                inside = false;
            } else if (Character.isLetterOrDigit(point)) {
                if (!inside) {
                    words.append(' ');
                    inside = true;
                }
                words.appendCodePoint(
                        point < 0x80 ? lower(point) : Character.toLowerCase(Character.toUpperCase(point)));
            } else if (!isAccent(point)) {
                inside = false;
            }
        }
    }

    private static int lower(int point) {
        return point >= 'A' && point <= 'Z' ? point + ('a' - 'A') : point;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAccent(int point) {
        return point >= 0x80
                && switch (Character.getType(point)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
                    default -> false;
                };
    }

    private static boolean standsAlone(int point) {
        if (point < 0x200d) {
            return false;
        }
        return Character.isIdeographic(point)
                || Character.isEmoji(point)
                || switch (Character.UnicodeScript.of(point)) {
                    case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetterOrDigit(point);
                    default -> false;
                };
    }
}
