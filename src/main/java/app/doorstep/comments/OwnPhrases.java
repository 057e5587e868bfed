package app.doorstep.comments;

import app.doorstep.comments.Sense.Tag;
import java.util.ArrayList;
import java.util.List;

/// The driver's own words beside a language's lexicon. They are few, so they are simply tried one after the other.
/// Words the language does not know are numbered on from its last. Never changes once built; thread-safe.
final class OwnPhrases {
    private final int known;
    private final Vocabulary unheard = new Vocabulary();
    private final List<int[]> phrases = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();

    OwnPhrases(Lexicon lexicon, List<OwnWord> words) {
        known = lexicon.vocabulary().size();
        var tokenizer = new Tokenizer(lexicon, this);
        var tokens = new Tokens();
        for (var word : words) {
            tokenizer.learn(word.phrase(), unheard, tokens);
            var ids = tokens.words();
            if (ids.length > 0 && ids.length <= Long.SIZE) {
                phrases.add(ids);
                said.add(new Said(List.of(new Sense(word.factor(), word.polarity(), Tag.OWN, false)), 0));
            }
        }
    }

    /// The number of a word that only the driver's phrases know, or [Vocabulary#UNKNOWN].
    int find(char[] letters, int length) {
        var id = unheard.find(letters, length);
        return id == Vocabulary.UNKNOWN ? id : known + id;
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    /// What the phrase of this output says.
    Said said(int output) {
        return said.get(-1 - output);
    }

    /// Whether an output is one of these phrases and not one of the grammar.
    static boolean isOwn(int output) {
        return output < 0;
    }

    /// Adds the phrases of a comment to those found, and silences those that use the same words: the driver's word
    /// decides what it means.
    void find(Tokens tokens, Phrases into) {
        for (int first = tokens.size - 1; first >= 0; first--) {
            for (int i = 0; i < phrases.size(); i++) {
                var words = phrases.get(i);
                if (stands(words, tokens, first)) {
                    into.addAlone(first, words.length, -1 - i);
                }
            }
        }
    }

    private static boolean stands(int[] words, Tokens tokens, int first) {
        if (first + words.length > tokens.size) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (tokens.ids[first + i] != words[i]) {
                return false;
            }
        }
        return true;
    }
}
