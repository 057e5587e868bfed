package app.doorstep.comments;

/// How a phrase is meant, by what stands in front of it: as it is, turned by a negation ("not late at all"), missed
/// because it is only wished for ("should have been on time"), or merely promised ("promised a fast delivery").
///
/// Belongs to one thread; [#judge] sets the result.
final class Tone {
    private static final int NEGATION_REACH = 4;
    private static final int WISH_REACH = 7;

    private final Lexicon lexicon;
    private boolean turned;
    private boolean wished;
    private boolean promised;
    private int first;

    Tone(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Judges the phrase whose first word is at `phrase`.
    void judge(Tokens tokens, int phrase) {
        turned = false;
        wished = false;
        promised = false;
        first = phrase;
        for (int i = phrase - 1; i >= 0 && i >= phrase - NEGATION_REACH; i--) {
            if (is(tokens, i, Lexicon.NEGATES)) {
                turned = true;
                first = tokens.toneStarts[i];
                break;
            }
            if (!lexicon.is(tokens.ids[i], Lexicon.TRANSPARENT)) {
                break;
            }
        }
        for (int i = phrase - 1; i >= 0 && i >= phrase - WISH_REACH; i--) {
            if (tokens.ids[i] < 0 || lexicon.is(tokens.ids[i], Lexicon.CONTRASTS)) {
                break;
            }
            if (is(tokens, i, Lexicon.WISHES)) {
                wished = true;
                first = Math.min(first, tokens.toneStarts[i]);
            } else if (is(tokens, i, Lexicon.PROMISES)) {
                promised = true;
            }
        }
    }

    private boolean is(Tokens tokens, int word, int duty) {
        return lexicon.is(tokens.ids[word], duty) || (tokens.tones[word] & duty) != 0;
    }

    boolean turned() {
        return turned;
    }

    boolean wished() {
        return wished;
    }

    boolean promised() {
        return promised;
    }

    /// The first word of the phrase together with what turns it.
    int first() {
        return first;
    }
}
