package app.doorstep.comments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// How a language inflects its words, from its data: irregular words with all their forms (`throw throws threw`), and
/// regular endings (`y = ies ied ying`), of which the longest that fits counts and `*` fits every word.
final class Inflection {
    private final Map<String, List<String>> irregular = new HashMap<>();
    private final Map<String, List<String>> endings = new HashMap<>();
    private int longest;

    /// @param line all forms of a word, the one that patterns name first
    void addForms(String line) {
        var forms = List.of(line.split(" ", -1));
        irregular.put(forms.getFirst(), forms);
    }

    /// @param line an ending and what takes its place, `e = es ed ing`
    void addEnding(String line) {
        var sides = line.split(" = ", -1);
        var ending = sides[0].equals("*") ? "" : sides[0];
        longest = Math.max(longest, ending.length());
        endings.put(ending, List.of(sides[1].split(" ", -1)));
    }

    /// All forms of a word, the word itself first.
    List<String> forms(String word) {
        var known = irregular.get(word);
        if (known != null) {
            return known;
        }
        var result = new LinkedHashSet<String>();
        result.add(word);
        for (int length = Math.min(longest, word.length()); length >= 0; length--) {
            var replacements = endings.get(word.substring(word.length() - length));
            if (replacements != null) {
                var stem = word.substring(0, word.length() - length);
                replacements.forEach(replacement -> result.add(stem + replacement));
                break;
            }
        }
        return new ArrayList<>(result);
    }
}
