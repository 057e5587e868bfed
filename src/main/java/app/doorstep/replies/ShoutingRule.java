package app.doorstep.replies;

import app.doorstep.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// No words in capitals but known short forms (GPS, TBA) and numbers, and no rows of exclamation marks.
final class ShoutingRule implements Rule {
    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\p{N}@#_/.\\[{<(-])\\p{Lu}[\\p{Lu}']+(?![\\p{L}\\p{N}@_/\\]}>)-])");
    private static final Pattern MARKS = Pattern.compile("![\\s]*!+|\\?\\?+|!\\?|\\?!");
    private static final int SURELY_A_WORD = 5;

    @Override
    public Check check() {
        return Check.SHOUTING;
    }

    @Override
    public Finding find(Reviewed reviewed) {
        var phrases = Blocks.phrases();
        var acronyms = Set.of(phrases.all("acronym", "say").getFirst().split("\\|", -1));
        var emphasis = Set.of(phrases.all("acronym", "emphasis").getFirst().split("\\|", -1));
        var found = new ArrayList<Span>();
        Span before = null;
        var words = CAPITALS.matcher(reviewed.plain());
        while (words.find()) {
            var word = words.group().toUpperCase(Locale.ROOT);
            var span = new Span(words.start(), words.end());
            if (acronyms.contains(word.replaceAll("'S?$", ""))) {
                before = null;
                continue;
            }
            var besides = before != null && isGap(reviewed.plain(), before, span);
            if (word.length() >= SURELY_A_WORD || emphasis.contains(word) || besides || isName(word)) {
                found.add(span);
                if (besides) {
                    found.add(before);
                }
            }
            before = span;
        }
        found.addAll(reviewed.find(List.of(MARKS)));
        return Finding.ofWords("found", Spans.merged(found));
    }

    /// Four letters with a vowel are read as a word, three as a short form.
    private static boolean isName(String word) {
        return word.length() == 4 && word.matches(".*[AEIOU].*");
    }

    private static boolean isGap(String text, Span left, Span right) {
        return text.substring(left.end(), right.start()).isBlank();
    }
}
