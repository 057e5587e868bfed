package app.doorstep.comments;

/// How a phrase is meant, by what stands around it: as it is, turned by a negation ("not late at all"), missed
/// because it is only wished for ("should have been on time"), merely promised ("promised a fast delivery") or feared
/// ("I was worried it would be late"), denied afterwards ("on time my foot"), and of whom it is said, the driver or
/// an office.
///
/// Belongs to one thread; [#judge] sets the result.
final class Tone {
    private static final int NEGATION_REACH = 4;
    private static final int WISH_REACH = 7;
    private static final int DENIAL_REACH = 5;
    private static final int MONEY_REACH = 3;

    private final Lexicon lexicon;
    private boolean turned;
    private boolean wished;
    private boolean promised;
    private boolean feared;
    private boolean office;
    private boolean money;
    private int first;
    private int last;

    Tone(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Judges the phrase from the word at `phrase` to that at `end`.
    void judge(Tokens tokens, int phrase, int end) {
        office = isOfOffice(tokens, phrase, end);
        money = isOfMoney(tokens, phrase, end);
        last = end;
        turned = false;
        wished = false;
        promised = false;
        feared = false;
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
            feared |= is(tokens, i, Lexicon.FEARS);
        }
        // What begins before the phrase may end in it: "expecting the | box to be battered".
        for (int i = phrase; i <= end; i++) {
            if (tokens.toneStarts[i] < phrase) {
                promised |= (tokens.tones[i] & Lexicon.PROMISES) != 0;
                feared |= (tokens.tones[i] & Lexicon.FEARS) != 0;
            }
        }
    }

    /// Whom the phrase names, else who was named last before it, at most a sentence ago. A lady is one on the phone
    /// where a desk was named, but the one at the door where a shop was.
    private boolean isOfOffice(Tokens tokens, int phrase, int end) {
        for (int i = phrase; i <= end; i++) {
            if (isDriver(tokens.tones[i])) {
                return false;
            }
        }
        boolean person = false;
        int sentences = 0;
        for (int i = end; i >= 0 && sentences <= 1; i--) {
            int tones = tokens.tones[i];
            if (isDriver(tones)) {
                return false;
            }
            if ((tones & Lexicon.DESK) != 0) {
                return true;
            }
            person |= (tones & Lexicon.PERSON) != 0;
            if ((tones & Lexicon.OFFICE) != 0) {
                return !person;
            }
            sentences += tokens.ids[i] == Tokens.SENTENCE_END ? 1 : 0;
        }
        return false;
    }

    /// Whether the phrase is part of one that says so, or that one begins in it: "still not received | a refund".
    private static boolean isOfMoney(Tokens tokens, int phrase, int end) {
        for (int i = phrase; i < tokens.size && i <= end + MONEY_REACH; i++) {
            if ((tokens.tones[i] & Lexicon.MONEY) != 0 && tokens.toneStarts[i] <= end) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDriver(int tones) {
        return (tones & (Lexicon.DRIVER | Lexicon.PERSON)) == Lexicon.DRIVER;
    }

    /// Looks for a denial shortly behind praise.
    void listenOn(Tokens tokens) {
        for (int i = last + 1; i < tokens.size && i <= last + DENIAL_REACH; i++) {
            if ((tokens.tones[i] & Lexicon.BELIES) != 0) {
                turned = !turned;
                last = i;
                return;
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

    /// Whether it was only feared, or was so another time.
    boolean feared() {
        return feared;
    }

    /// Whether it is said of a call-centre or a shop.
    boolean office() {
        return office;
    }

    /// Whether it is said of money or of an answer.
    boolean money() {
        return money;
    }

    /// The last word of the phrase together with what denies it.
    int last() {
        return last;
    }

    /// The first word of the phrase together with what turns it.
    int first() {
        return first;
    }
}
