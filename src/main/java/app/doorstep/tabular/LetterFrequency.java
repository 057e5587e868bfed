package app.doorstep.tabular;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How well the letters of a text that are not ASCII fit one language that is written in an encoding: in a Czech text
/// read as windows-1252 they fit no language at all, and a Russian text read in the wrong one of its encodings is full
/// of seldom letters.
final class LetterFrequency {
    /// What a letter costs that no language of the encoding has.
    private static final double FOREIGN = 6.5;

    /// What a letter costs more that another language of the encoding has, as in a list of names.
    private static final double BORROWED = 3.5;

    private static final double WHOLE = 1000;
    private static final List<UnicodeScript> ALPHABETS = List.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC);

    private static final List<Language> LANGUAGES =
            Lines.of("letters.txt").map(LetterFrequency::language).toList();

    private record Language(List<String> charsets, UnicodeScript script, Map<Character, Double> costs) {}

    private LetterFrequency() {}

    /// The cost of all letters of `text` that are not ASCII, in the languages they fit best, one for each alphabet.
    static double cost(String text, Charset charset) {
        var letters = new HashMap<UnicodeScript, Map<Character, Integer>>();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c > 127 && c != 'ª' && c != 'º' && Character.isLetter(c)) {
                var script = UnicodeScript.of(c);
                if (ALPHABETS.contains(script)) {
                    letters.computeIfAbsent(script, _ -> new HashMap<>()).merge(lower(c), 1, Integer::sum);
                }
            }
        }
        var cost = 0.0;
        for (var one : letters.entrySet()) {
            cost += cost(one.getValue(), languages(one.getKey(), charset));
        }
        return cost;
    }

    /// Those that are written in `charset`; any encoding that is not listed can be used for all.
    private static List<Language> languages(UnicodeScript script, Charset charset) {
        var ofScript = LANGUAGES.stream()
                .filter(language -> language.script() == script)
                .toList();
        var ofBoth = ofScript.stream()
                .filter(language -> language.charsets().contains(charset.name()))
                .toList();
        return ofBoth.isEmpty() ? ofScript : ofBoth;
    }

    private static double cost(Map<Character, Integer> letters, Collection<Language> languages) {
        var least = Double.MAX_VALUE;
        for (var language : languages) {
            var cost = 0.0;
            for (var letter : letters.entrySet()) {
                var own = language.costs().get(letter.getKey());
                cost += letter.getValue() * (own == null ? borrowed(letter.getKey(), languages) : own);
            }
            least = Math.min(least, cost);
        }
        return least;
    }

    private static double borrowed(char letter, Collection<Language> languages) {
        var least = FOREIGN - BORROWED;
        for (var language : languages) {
            least = Math.min(least, language.costs().getOrDefault(letter, FOREIGN));
        }
        return least + BORROWED;
    }

    private static char lower(char c) {
        return c == 'İ' ? c : Character.toLowerCase(c);
    }

    private static Language language(String line) {
        var parts = line.split("\t", -1);
        var words = parts[1].split(" ", -1);
        var script = UnicodeScript.of(words[0].charAt(0));
        // In a Latin text hardly any letter is not ASCII; of another alphabet all are, and only their mix tells.
        var most = script == UnicodeScript.LATIN ? WHOLE : Integer.parseInt(words[1]);
        var costs = new HashMap<Character, Double>();
        for (var i = 0; i + 1 < words.length; i += 2) {
            costs.put(
                    words[i].toLowerCase(Locale.ROOT).length() > 1 ? 'İ' : words[i].charAt(0),
                    Math.log(most / Integer.parseInt(words[i + 1])));
        }
        return new Language(List.of(parts[0].split(" ", -1)), script, costs);
    }
}
