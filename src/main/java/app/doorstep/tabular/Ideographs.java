package app.doorstep.tabular;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How likely the ideographs and syllables of a text are in the languages that an encoding was made for: each of the
/// East Asian encodings gives characters for the bytes of the others, but seldom those that people write.
final class Ideographs {
    private static final double OFTEN = 0.7;
    private static final double SOMETIMES = 2.2;
    private static final double RARE = 7;
    private static final double FOREIGN_SCRIPT = 4;
    private static final Map<String, Set<Character>> EVERYDAY = everyday();

    private Ideographs() {}

    /// The cost of all ideographs, Korean syllables and kana of `text`, which was read in `charset`.
    static double cost(String text, Charset charset) {
        var often = EVERYDAY.getOrDefault(charset.name(), Set.of());
        var japanese = isJapanese(charset);
        var cost = 0.0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < 0x1100) {
                continue;
            }
            cost += switch (Character.UnicodeScript.of(c)) {
                case HAN, HANGUL -> often.contains(c) ? OFTEN : isTaughtAtSchool(c, charset) ? SOMETIMES : RARE;
                case HIRAGANA, KATAKANA, BOPOMOFO -> japanese ? 0 : FOREIGN_SCRIPT;
                default -> 0;
            };
        }
        return cost;
    }

    private static boolean isJapanese(Charset charset) {
        return charset.name().equals("windows-31j") || charset.name().equals("EUC-JP");
    }

    /// Whether the character stands in the first part of its national set, which holds those in everyday use.
    private static boolean isTaughtAtSchool(char c, Charset charset) {
        var bytes = String.valueOf(c).getBytes(charset);
        if (bytes.length != 2) {
            return charset.name().startsWith("UTF");
        }
        var lead = bytes[0] & 0xff;
        var trail = bytes[1] & 0xff;
        return switch (charset.name()) {
            case "GB18030" -> lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1;
            case "windows-31j" -> lead <= 0x98;
            case "EUC-JP" -> lead >= 0xb0 && lead <= 0xcf;
            case "Big5" -> lead >= 0xa4 && lead <= 0xc6;
            case "EUC-KR" -> lead >= 0xb0 && lead <= 0xc8;
            default -> true;
        };
    }

    private static Map<String, Set<Character>> everyday() {
        var everyday = new HashMap<String, Set<Character>>();
        Lines.of("everyday.txt").forEach(line -> {
            var parts = line.split("\t", -1);
            var characters = parts[1].chars().mapToObj(c -> (char) c).collect(Collectors.toUnmodifiableSet());
            for (var charset : parts[0].split(" ", -1)) {
                everyday.put(charset, characters);
            }
        });
        return everyday;
    }
}
