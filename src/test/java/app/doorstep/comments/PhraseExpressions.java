package app.doorstep.comments;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A lexicon's phrases as a plain list of regular expressions, tried one after the other.
final class PhraseExpressions {
    /// Longer ones, with whole lists within lists, are left out: a few of them would fill the memory.
    private static final int LONGEST = 20_000;

    private final Pattern weightless;
    private final List<Matcher> expressions;
    private final int leftOut;

    PhraseExpressions(Lexicon lexicon) {
        var words = lexicon.vocabulary();
        weightless = Pattern.compile(IntStream.range(1, words.size())
                .filter(word -> lexicon.is(word, Lexicon.SKIPPED))
                .mapToObj(words::word)
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")\\b ?")));
        var phrases = new PhraseTranslation<>(lexicon, LexiconCompiler.trie("en"), new Expressions()).phrases();
        expressions = phrases.stream()
                .filter(phrase -> phrase.length() <= LONGEST)
                .map(phrase -> Pattern.compile("\\b" + phrase + "\\b").matcher(""))
                .toList();
        leftOut = phrases.size() - expressions.size();
    }

    /// How many of the phrases are found in a comment.
    int find(String comment) {
        var text = weightless.matcher(comment.toLowerCase(Locale.ROOT)).replaceAll("");
        int found = 0;
        for (var expression : expressions) {
            found += expression.reset(text).find() ? 1 : 0;
        }
        return found;
    }

    int size() {
        return expressions.size();
    }

    int leftOut() {
        return leftOut;
    }

    private static final class Expressions implements PhraseTranslation.Notation<String> {
        @Override
        public String word(String word) {
            return Pattern.quote(word);
        }

        @Override
        public String anyOf(List<String> parts) {
            // Cut, so that a list within a list does not fill the memory before it is left out.
            var all = String.join("|", parts);
            return "(?:" + (all.length() > LONGEST ? "x".repeat(LONGEST) : all) + ")";
        }

        @Override
        public String row(String first, int gap, String second) {
            return first + "\\W+" + (gap == 0 ? "" : "(?:\\w+\\W+){0," + gap + "}") + second;
        }
    }
}
