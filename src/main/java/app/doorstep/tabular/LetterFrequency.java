package app.doorstep.tabular;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How well the accented letters of a text fit one language that is written in an encoding: in a Czech text read as
/// windows-1252 they fit no language at all.
final class LetterFrequency {
    /// What a letter costs that the language does not have.
    private static final double FOREIGN = 6.5;

    /// How much less likely windows-1250 is than windows-1252, before a byte is looked at.
    private static final double SELDOM = 1.5;

    private static final List<Language> LANGUAGES =
            Lines.of("letters.txt").map(LetterFrequency::language).toList();

    private record Language(String charsets, Map<Character, Double> costs) {
        double cost(String text) {
            return text.chars()
                    .filter(LetterFrequency::isAccented)
                    .mapToDouble(c -> costs.getOrDefault(lower((char) c), FOREIGN))
                    .sum();
        }
    }

    private LetterFrequency() {}

    /// The cost of all Latin letters of `text` that are not ASCII, in the language they fit best.
    static double cost(String text, Charset charset) {
        if (text.chars().noneMatch(LetterFrequency::isAccented)) {
            return 0;
        }
        // Any encoding that is not listed can be used for all languages.
        var listed = LANGUAGES.stream().anyMatch(language -> language.charsets().contains(charset.name()));
        var cost = LANGUAGES.stream()
                .filter(language -> !listed || language.charsets().contains(charset.name()))
                .mapToDouble(language -> language.cost(text))
                .min()
                .orElse(0);
        return cost + (charset.name().equals("windows-1250") ? SELDOM : 0);
    }

    private static boolean isAccented(int c) {
        return c > 127
                && c != 'ª'
                && c != 'º'
                && Character.isLetter(c)
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static char lower(char c) {
        return String.valueOf(c).toLowerCase(Locale.ROOT).charAt(0);
    }

    private static Language language(String line) {
        var parts = line.split("\t", -1);
        var words = parts[1].split(" ", -1);
        var costs = new HashMap<Character, Double>();
        for (var i = 0; i + 1 < words.length; i += 2) {
            costs.put(words[i].charAt(0), Math.log(1000.0 / Integer.parseInt(words[i + 1])));
        }
        return new Language(parts[0], costs);
    }
}
