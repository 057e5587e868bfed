package app.doorstep.tabular;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How likely it is that people wrote what bytes give in one encoding: each character that is not ASCII costs the more,
/// the odder it is where it stands. Only differences between costs mean something.
final class Likelihood {
    private static final String COMMON = "éèêëàâäáãåæçîïíìôöóòõøœùûüúñß";
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
    record Reading(Charset charset, String text, double cost) {}

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
        var cost = 0.0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c > 127) {
                cost += cost(
                        c, i > 0 ? text.charAt(i - 1) : '\n', i + 1 < text.length() ? text.charAt(i + 1) : '\n', i);
            }
        }
        return charset.name().equals("GB18030") || charset.name().equals("windows-31j")
                ? cost + rareIdeographs(charset)
                : cost;
    }

    private double cost(char c, char before, char after, int at) {
        if (c < 0xa0 || Character.getType(c) == Character.PRIVATE_USE || c == '\ufffd') {
            return 12;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN -> c == 'ª' || c == 'º' ? ordinal(before) : latin(c, before, after, at);
            case CYRILLIC -> cyrillic(c, before, after);
            case HIRAGANA -> 1;
            case KATAKANA -> c >= 0xff00 ? 3 : 1;
            case HAN -> 2;
            case GREEK -> 7;
            default -> sign(c, before, after, at);
        };
    }

    private double latin(char c, char before, char after, int at) {
        var odd = c > 0xff && "œŒšžŠŽŸ".indexOf(c) < 0;
        var foreign = Character.UnicodeScript.of(before) == Character.UnicodeScript.CYRILLIC ? 6 : 0;
        if (Character.isUpperCase(c)) {
            if (Character.isLowerCase(before)) {
                return 8;
            }
            var inCapitals = Character.isUpperCase(before) || Character.isUpperCase(after);
            return (inCapitals ? 3 : Character.isLowerCase(after) && !Character.isLetter(before) ? 2 : 6)
                    + ("ŸŽŠ".indexOf(c) >= 0 ? 3 : 0);
        }
        var base = odd ? 7.0 : COMMON.indexOf(c) >= 0 ? 1.0 : 4.0;
        if (Character.isUpperCase(before) && Character.isUpperCase(after)) {
            base += 6;
        }
        if (!Character.isLetter(before) && !Character.isLetter(after)) {
            base += c == 'à' || c == 'é' || c == 'è' || c == 'ó' ? 1 : 4;
        }
        if (english && c == 'í' && contractionBehind(at)) {
            base += 5;
        }
        return base + foreign;
    }

    private double ordinal(char before) {
        return Character.isDigit(before) || before == 'n' || before == 'N' ? 1.5 : 8;
    }

    private static double cyrillic(char c, char before, char after) {
        var latinBeside = isAsciiLetter(before) || isAsciiLetter(after) ? 6 : 0;
        var common = (c >= 'А' && c <= 'я') || c == 'ё' || c == 'Ё';
        var base = common ? 1.0 : 6.0;
        if (Character.isUpperCase(c)) {
            base += Character.isLowerCase(before)
                    ? 7
                    : Character.isUpperCase(before) || Character.isUpperCase(after) ? 1.5 : 1;
        } else if (Character.isUpperCase(before) && Character.isUpperCase(after)) {
            base += 5;
        }
        return base + latinBeside;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// Everything that is no letter.
    private double sign(char c, char before, char after, int at) {
        var between = Character.isLetter(before) && Character.isLetter(after);
        return switch (c) {
            case '’' ->
                between
                        ? contractionBehind(at) ? (english ? 0.2 : 1) : english ? 2 : 1.5
                        : Character.isLetter(before) ? 3 : 4;
            case '‘', '“', '„', '«', '¿', '¡' ->
                !Character.isLetterOrDigit(before) && !Character.isWhitespace(after) ? 1.5 : 6;
            case '”', '»', '…' -> !between && !Character.isWhitespace(before) ? 1.5 : 6;
            case '–', '—' ->
                Character.isWhitespace(before) && Character.isWhitespace(after) ? 1 : Character.isDigit(before) ? 2 : 6;
            case '€', '£' -> Character.isDigit(before) || Character.isDigit(after) || before == ' ' ? 1.5 : 7;
            case '°' -> Character.isDigit(before) || before == 'n' || before == 'N' || before == ' ' ? 1.5 : 7;
            case '。', '、', '「', '」', 'ー', '・', '，', '！', '？', '　' -> 1;
            case '\u00a0' -> between ? 5 : 2;
            case '™', '®', '©' -> between ? 7 : 3;
            default -> {
                if (c >= 0xff00 && c < 0xff60) {
                    yield 2;
                }
                yield (c >= '\u2500' && c <= '\u257f') ? 11 : between ? 10 : 7;
            }
        };
    }

    private boolean contractionBehind(int at) {
        var matcher = CONTRACTION.matcher(text);
        matcher.region(at + 1, Math.min(text.length(), at + 4));
        matcher.useTransparentBounds(true);
        return matcher.lookingAt();
    }

    /// Ideographs beyond the few thousand of everyday writing, which stand in the later rows of both national sets.
    private double rareIdeographs(Charset charset) {
        var chinese = charset.name().equals("GB18030");
        var cost = 0.0;
        var bytes = text.getBytes(charset);
        for (var i = 0; i < bytes.length; ) {
            var lead = bytes[i] & 0xff;
            if (lead < 0x80 || (!chinese && lead >= 0xa0 && lead < 0xe0)) {
                i++;
                continue;
            }
            var everyday = chinese ? (lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3) : lead <= 0x98;
            cost += everyday ? 0 : 7;
            i += 2;
        }
        return cost;
    }
}
