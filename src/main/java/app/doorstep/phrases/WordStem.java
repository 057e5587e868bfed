package app.doorstep.phrases;

/// What the forms of a word have in common, so that `knock`, `knocked` and `knocking` are counted as one. Careful
/// rather than thorough: endings of English verbs and of plurals, nothing that changes what a word means.
final class WordStem {
    private static final int SHORTEST = 4;

    private WordStem() {}

    /// The stem of a word in lower case. It may be no word itself; only compared, never shown.
    static String of(String word) {
        var stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        stem = withoutVerbEnding(withoutPlural(stem));
        return stem.length() > SHORTEST && stem.endsWith("e") ? cut(stem, 1) : stem;
    }

    private static String withoutPlural(String word) {
        if (word.length() < SHORTEST || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return cut(word, 3) + "y";
        }
        return word.endsWith("shes") || word.endsWith("ches") || word.endsWith("sses") || word.endsWith("xes")
                ? cut(word, 2)
                : word.endsWith("is") ? word : cut(word, 1);
    }

    private static String withoutVerbEnding(String word) {
        if (word.endsWith("ied") && word.length() > SHORTEST) {
            return cut(word, 3) + "y";
        }
        var base = word.endsWith("ed") ? cut(word, 2) : word.endsWith("ing") ? cut(word, 3) : word;
        if (base.equals(word) || base.length() < SHORTEST - 1 || !hasVowel(base) || word.endsWith("eed")) {
            return word;
        }
        var last = base.charAt(base.length() - 1);
        if (last == base.charAt(base.length() - 2) && "lsz".indexOf(last) < 0) {
            return cut(base, 1);
        }
        return base.length() == SHORTEST - 1 && isVowel(base.charAt(1)) && !isVowel(base.charAt(0)) && isPlain(last)
                ? base + "e"
                : base;
    }

    private static boolean isPlain(char last) {
        return !isVowel(last) && "wxy".indexOf(last) < 0;
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(c -> isVowel((char) c) || c == 'y');
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
