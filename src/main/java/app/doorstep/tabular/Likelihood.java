package app.doorstep.tabular;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How likely it is that people wrote what bytes give in one encoding: each character that is not ASCII costs the more,
/// the odder it is where it stands. Only differences between costs mean something.
final class Likelihood {
    private static final String RARE_CYRILLIC = "фщъэцхюшйжё";
    private static final double STRICT = 3;
    private static final Map<String, Double> BOUNDS =
            Map.of("windows-1250", 6.0, "windows-1252", 5.0, "x-MacRoman", 5.0, "UTF-8", 5.0);
    private static final String CYRILLIC_VOWELS = "аеёиоуыэюяіїєАЕЁИОУЫЭЮЯІЇЄ";
    private static final int ENOUGH_LETTERS = 8;

    /// About two of five letters are vowels in all languages that are written so.
    private static final double FEW_VOWELS = 0.28;

    private static final Pattern WORDS = Pattern.compile("[^A-Za-z]+");
    private static final Set<String> ENGLISH = Set.of(
            "the",
            "and",
            "was",
            "it",
            "is",
            "to",
            "my",
            "not",
            "at",
            "on",
            "in",
            "driver",
            "package",
            "left",
            "very",
            "of",
            "for",
            "with",
            "this",
            "he",
            "she",
            "delivery",
            "date",
            "rating",
            "comments",
            "great",
            "order");
    private static final Pattern CONTRACTION = Pattern.compile("(?:s|t|re|ve|ll|d|m)(?![\\p{L}])");

    /// A reading of the sample.
    ///
    /// @param cost the sum over all characters that are not ASCII
    record Reading(Charset charset, String text, double cost) {
        /// Whether people could have written this at all. The bounds lie between what a character costs in
        /// sentences of each language in its own encoding (at most 3.5 in windows-1252 and MacRoman, 5.4 in
        /// windows-1250, 2.2 in the others) and what it costs in another one.
        boolean isPlausible() {
            var high = text.chars().filter(c -> c > 127).count();
            var bound = BOUNDS.getOrDefault(charset.name(), STRICT);
            var letters = text.chars().filter(Likelihood::isCyrillic).count();
            var vowels =
                    text.chars().filter(c -> CYRILLIC_VOWELS.indexOf(c) >= 0).count();
            return cost <= bound * high && (letters < ENOUGH_LETTERS || vowels >= letters * FEW_VOWELS);
        }
    }

    private final String text;
    private final boolean english;

    private Likelihood(String text) {
        this.text = text;
        var words = WORDS.splitAsStream(text)
                .filter(word -> word.length() > 1)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        var hits = words.stream().filter(ENGLISH::contains).count();
        this.english = hits >= 2 && hits * 6 >= words.size();
    }

    /// The reading of `sample` in `charset`; null if its bytes are not of that encoding.
    static @Nullable Reading of(byte[] sample, Charset charset) {
        CharBuffer decoded;
        try {
            decoded = charset.newDecoder().decode(ByteBuffer.wrap(sample));
        } catch (CharacterCodingException e) {
            return null;
        }
        var text = decoded.toString();
        return new Reading(charset, text, new Likelihood(text).cost(charset));
    }

    private double cost(Charset charset) {
        var cost = LetterFrequency.cost(text, charset);
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c > 127) {
                cost += cost(
                        c, i > 0 ? text.charAt(i - 1) : '\n', i + 1 < text.length() ? text.charAt(i + 1) : '\n', i);
            }
        }
        return cost + Ideographs.cost(text, charset);
    }

    private double cost(char c, char before, char after, int at) {
        if (c < 0xa0 || Character.getType(c) == Character.PRIVATE_USE || c == '\ufffd') {
            return 12;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN -> c == 'ª' || c == 'º' ? ordinal(before) : latin(c, before, after, at);
            case CYRILLIC -> cyrillic(c, before, after);
            case HIRAGANA -> 0.5;
            case KATAKANA -> (c >= 0xff00 ? 3 : 1) + besideAscii(before, after);
            case HAN, HANGUL -> besideAscii(before, after);
            case GREEK -> 7;
            default -> sign(c, before, after, at);
        };
    }

    /// Ideographs are seldom written inside a word of Latin letters.
    private static double besideAscii(char before, char after) {
        return (isAsciiLetter(before) ? 4 : 0) + (isAsciiLetter(after) ? 3 : 0);
    }

    private double latin(char c, char before, char after, int at) {
        var base = Character.isUpperCase(c) ? capital(c, before, after) : small(c, before, after);
        if (english && c == 'í' && contractionBehind(at)) {
            base += 5;
        }
        if (isAccented(before) && isAccented(after)) {
            base += 2;
        }
        return Character.UnicodeScript.of(before) == Character.UnicodeScript.CYRILLIC ? base + 6 : base;
    }

    private static double capital(char c, char before, char after) {
        var rare = c == 'Ÿ' ? 3 : 0;
        if (Character.isLowerCase(before) || (Character.isUpperCase(before) && Character.isLowerCase(after))) {
            return 8 + rare;
        }
        if (Character.isUpperCase(before)) {
            return 2 + rare;
        }
        return rare
                + (Character.isLowerCase(after) ? 2 : Character.isLetter(after) ? 3 : "ÀÈÉ".indexOf(c) >= 0 ? 3 : 7);
    }

    private static double small(char c, char before, char after) {
        var base = 0.0;
        if (Character.isUpperCase(after)) {
            base += 6;
        }
        if (!Character.isLetter(before) && !Character.isLetter(after)) {
            base += "àéèóòù".indexOf(c) >= 0 ? 1 : 7;
        }
        return base;
    }

    private static boolean isAccented(char c) {
        return c > 127 && Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private double ordinal(char before) {
        return Character.isDigit(before) || before == 'n' || before == 'N' ? 1.5 : 8;
    }

    private static double cyrillic(char c, char before, char after) {
        var common = (c >= 'А' && c <= 'я') || c == 'ё' || c == 'Ё';
        var base = !common ? 6.0 : RARE_CYRILLIC.indexOf(Character.toLowerCase(c)) >= 0 ? 2.0 : 1.0;
        if (isAsciiLetter(before) || isAsciiLetter(after)) {
            base += 6;
        } else if (!Character.isLetter(before) && !Character.isLetter(after)) {
            base += 3;
        }
        if (Character.isUpperCase(c)) {
            return base + (Character.isLowerCase(before) ? 7 : 0.5);
        }
        return Character.isUpperCase(after) ? base + 7 : base;
    }

    private static boolean isCyrillic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// Everything that is no letter.
    private double sign(char c, char before, char after, int at) {
        var between = Character.isLetter(before) && Character.isLetter(after);
        var opens = !Character.isLetterOrDigit(before) && !Character.isWhitespace(after);
        var closes = !Character.isWhitespace(before) && !Character.isLetterOrDigit(after);
        return switch (c) {
            case '’' -> between ? apostrophe(at) : Character.isLetter(before) ? (english ? 3 : 4) : 4;
            case '“' -> opens || closes ? 1.5 : 7;
            case '‘', '„', '«', '¿', '¡' -> opens ? 1.5 : 7;
            case '”', '»', '…' -> closes ? 1.5 : 7;
            case '–', '—' ->
                Character.isWhitespace(before) && Character.isWhitespace(after) ? 1 : Character.isDigit(before) ? 2 : 8;
            case '€', '£' -> Character.isDigit(before) || Character.isDigit(after) || before == ' ' ? 1.5 : 7;
            case '°' -> Character.isDigit(before) || before == 'n' || before == 'N' || before == ' ' ? 1.5 : 7;
            case '。', '、', '「', '」', 'ー', '・', '，', '！', '？', '　' -> 1;
            case '\u00a0' -> between ? 5 : 2;
            case '™', '®', '©' -> between ? 7 : 3;
            default -> otherSign(c, between);
        };
    }

    private double apostrophe(int at) {
        return contractionBehind(at) ? (english ? 0.2 : 1) : (english ? 2 : 1.5);
    }

    private static double otherSign(char c, boolean between) {
        if (c >= 0xff00 && c < 0xff60) {
            return 2;
        }
        return c >= '\u2500' && c <= '\u259f' ? 11 : between ? 10 : 7;
    }

    private boolean contractionBehind(int at) {
        var matcher = CONTRACTION.matcher(text);
        matcher.region(at + 1, Math.min(text.length(), at + 4));
        matcher.useTransparentBounds(true);
        return matcher.lookingAt();
    }
}
