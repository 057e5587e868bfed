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
    private static final String VOWELS = "aeoAEO";

    /// Letters that end Italian words and stand in the middle of hardly any.
    private static final String ENDINGS = "ìòù";

    /// Vowels of northern languages that seldom follow another vowel.
    private static final String NORTHERN = "äåø";

    /// What stands on both sides of a dash that is a whole cell.
    private static final String AROUND_CELLS = ",;|\"";

    private static final double STRICT = 3;
    private static final Map<String, Double> BOUNDS =
            Map.of("windows-1250", 6.0, "ISO-8859-2", 6.0, "windows-1252", 5.0, "x-MacRoman", 5.0, "UTF-8", 5.0);
    private static final String CYRILLIC_VOWELS = "аеёиоуыэюяіїєАЕЁИОУЫЭЮЯІЇЄ";
    /// How much less likely an encoding is than windows-1252, before a byte is looked at.
    private static final Map<String, Double> SELDOM = Map.ofEntries(
            Map.entry("UTF-8", 0.0),
            Map.entry("windows-1252", 0.0),
            Map.entry("x-MacRoman", 1.0),
            Map.entry("windows-1250", 1.5),
            Map.entry("windows-1254", 2.0),
            Map.entry("ISO-8859-2", 2.5),
            Map.entry("windows-1257", 2.5),
            Map.entry("ISO-8859-15", 2.5),
            Map.entry("windows-1258", 3.0),
            Map.entry("x-windows-874", 2.0),
            Map.entry("IBM850", 6.5),
            Map.entry("IBM866", 5.0),
            Map.entry("IBM852", 6.5),
            Map.entry("ISO-8859-5", 4.0),
            Map.entry("ISO-8859-6", 4.0),
            Map.entry("x-MacCentralEurope", 6.5),
            Map.entry("x-MacCyrillic", 4.0),
            Map.entry("x-MacGreek", 4.0));

    private static final double USUAL = 0.5;

    /// Encodings for languages whose words are written without a Latin letter, so that a text in them holds two of
    /// their letters side by side.
    private static final Set<String> NEED_WORDS = Set.of(
            "windows-31j",
            "EUC-JP",
            "GB18030",
            "Big5",
            "EUC-KR",
            "KOI8-R",
            "KOI8-U",
            "windows-1251",
            "IBM866",
            "ISO-8859-5",
            "x-MacCyrillic",
            "windows-1253",
            "ISO-8859-7",
            "x-MacGreek",
            "x-windows-874",
            "windows-1255",
            "windows-1256",
            "ISO-8859-6");

    private static final double NO_WORD = 8;
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
        Reading cheaper(double by) {
            return new Reading(charset, text, cost - by);
        }

        boolean isSeldom() {
            return SELDOM.getOrDefault(charset.name(), USUAL) >= 2.5;
        }

        /// Whether people could have written this at all. The bounds lie between what a character costs in
        /// sentences of each language in its own encoding (at most 3.5 in windows-1252 and MacRoman, 5.4 in
        /// windows-1250, 2.2 in the others) and what it costs in another one.
        boolean isPlausible() {
            var high = text.chars().filter(c -> c > 127).count();
            var bound = BOUNDS.getOrDefault(charset.name(), STRICT);
            var letters = text.chars().filter(Likelihood::isCyrillic).count();
            var vowels =
                    text.chars().filter(c -> CYRILLIC_VOWELS.indexOf(c) >= 0).count();
            // A letter and a dot of IBM866 stand where Ukrainian programs have other letters.
            var ukrainian = charset.name().equals("IBM866") && text.chars().anyMatch(c -> c == 'ў' || c == '∙');
            return !ukrainian && cost <= bound * high && (letters < ENOUGH_LETTERS || vowels >= letters * FEW_VOWELS);
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
        var cost = LetterFrequency.cost(text, charset) + SELDOM.getOrDefault(charset.name(), USUAL);
        if (NEED_WORDS.contains(charset.name()) && !Alphabets.hasWord(text)) {
            cost += NO_WORD;
        }
        if (charset.name().equals("windows-1258") && !Alphabets.isVietnamese(text)) {
            cost += NO_WORD;
        }
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
            case CYRILLIC, GREEK, HEBREW, ARABIC ->
                Character.isLetter(c) ? Alphabets.cost(c, before, after) : sign(c, before, after, at);
            case THAI -> Alphabets.thai(c, before, after);
            case INHERITED -> Alphabets.tone(c, before);
            case HIRAGANA -> 0.5;
            case KATAKANA -> (c >= 0xff00 ? 3 : 1) + besideAscii(before, after);
            case HAN, HANGUL -> besideAscii(before, after);
            default -> sign(c, before, after, at);
        };
    }

    /// Ideographs are seldom written inside a word of Latin letters.
    private static double besideAscii(char before, char after) {
        return (Alphabets.isAsciiLetter(before) ? 4 : 0) + (Alphabets.isAsciiLetter(after) ? 3 : 0);
    }

    private double latin(char c, char before, char after, int at) {
        var base = Character.isUpperCase(c) ? capital(c, before, after) : small(c, before, after);
        if (english && c == 'í' && contractionBehind(at)) {
            base += 5;
        }
        if (isAccented(before) && isAccented(after)) {
            base += 2;
        }
        if ((ENDINGS.indexOf(c) >= 0 && Character.isLetter(after))
                || (NORTHERN.indexOf(c) >= 0 && VOWELS.indexOf(before) >= 0)) {
            base += 4;
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
        var base = c == 'ÿ' ? 3.0 : 0.0;
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

    private static boolean isGreek(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK;
    }

    private static boolean isCyrillic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }

    /// Everything that is no letter.
    private double sign(char c, char before, char after, int at) {
        var between = Character.isLetter(before) && Character.isLetter(after);
        var opens = !Character.isLetterOrDigit(before) && !Character.isWhitespace(after);
        var closes = !Character.isWhitespace(before) && !Character.isLetterOrDigit(after);
        return switch (c) {
            case '’' ->
                between ? apostrophe(at) : Character.isLetter(before) ? (english ? 3 : 4) : isGreek(after) ? 8 : 4;
            case '“' -> opens || closes ? 1.5 : 7;
            case '«' -> opens && isClosedBehind(at) ? 1.5 : 7;
            case '‘', '„', '¿', '¡' -> opens ? 1.5 : 7;
            case '…' -> closes && !Character.isUpperCase(before) ? 1.5 : 7;
            case '”', '»' -> closes ? 1.5 : 7;
            case '–', '—' ->
                (Character.isWhitespace(before) || AROUND_CELLS.indexOf(before) >= 0)
                                && (Character.isWhitespace(after) || AROUND_CELLS.indexOf(after) >= 0)
                        ? 1
                        : Character.isDigit(before) ? 2 : 8;
            case '€', '£' ->
                (before == '(' && after == ')')
                                || Character.isDigit(before)
                                || Character.isDigit(after)
                                || before == ' '
                        ? 1.5
                        : 7;
            case '°' ->
                Character.isDigit(before)
                                || (!between && (after == 'C' || after == 'F'))
                                || before == 'n'
                                || before == 'N'
                                || before == ' '
                        ? 1.5
                        : 7;
            case '。', '、', '「', '」', 'ー', '・', '，', '！', '？', '　' -> 1;
            case '\u00a0' -> between ? 5 : 2;
            case '™', '®', '©' -> Character.isLetter(after) ? 8 : 3;
            case '†', '‡', '‰', 'ƒ', 'ˆ', '˜', '¬', '¤' ->
                Character.isLetter(before) || Character.isLetter(after) ? 11 : 7;
            case '¶' -> Character.isLetter(after) ? 12 : 7;
            default -> otherSign(c, between);
        };
    }

    /// Whether the quote that opens at `at` is closed in its line, by a mark that no word goes on behind.
    private boolean isClosedBehind(int at) {
        for (var i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '»' && (i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
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
