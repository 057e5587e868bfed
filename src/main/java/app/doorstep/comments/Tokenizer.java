package app.doorstep.comments;

import org.jspecify.annotations.Nullable;

/// A comment to the words of the language: lower case, curly apostrophes straightened, contractions opened ("didnt" is
/// `did not`), doubled letters and known misspellings mended, words without weight (`the`, `very`, `was`) left out, so
/// that "it was soooo late" reads `late`. Every word keeps its place in the text.
final class Tokenizer {
    private static final int LONGEST_WORD = 40;

    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final OwnPhrases own;
    private final Letters plain;
    private final StrangeWords words = new StrangeWords();
    /// The word spelled last: its letters as they are typed, how many, their [Vocabulary#key].
    private final char[] letters = new char[LONGEST_WORD];

    private int length;
    private long key;
    private char[] text = new char[256];
    private int end;
    private @Nullable Vocabulary learnt;

    Tokenizer(Lexicon lexicon, OwnPhrases own) {
        this.lexicon = lexicon;
        this.vocabulary = lexicon.vocabulary();
        this.own = own;
        this.plain = lexicon.letters();
    }

    /// Reads a text of which every word counts; unknown ones are added to `unheard`.
    void learn(String text, Vocabulary unheard, Tokens into) {
        learnt = unheard;
        read(text, into);
        learnt = null;
    }

    /// The words of the text read last that the language does not know.
    StrangeWords words() {
        return words;
    }

    void read(String comment, Tokens into) {
        into.clear();
        words.clear();
        take(comment, 0, comment.length());
        int at = 0;
        while (at < end) {
            var c = text[at];
            if (isLetter(c)) {
                at = word(at, into);
            } else if (c >= '0' && c <= '9') {
                at = number(at, into);
            } else if (Character.isHighSurrogate(c) || (c >= '\u2600' && c <= '\u27bf')) {
                at = symbol(at, into);
            } else {
                punctuation(at, into);
                at++;
            }
        }
    }

    /// Whether the language knows a word of a comment that another one does not know.
    boolean knowsOneOf(String comment, StrangeWords others) {
        for (int i = 0; i < others.count(); i++) {
            take(comment, others.start(i), others.end(i));
            spell(0);
            if (vocabulary.find(letters, length, key) != Vocabulary.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    private void take(String comment, int from, int to) {
        end = to - from;
        if (text.length < end) {
            text = new char[end * 2];
        }
        comment.getChars(from, to, text, 0);
    }

    private int word(int start, Tokens into) {
        int stop = spell(start);
        var id = vocabulary.find(letters, length, key);
        if (id == Vocabulary.UNKNOWN) {
            words.add(start, stop);
            id = findOtherwise();
        }
        emit(id, start, stop, into);
        return stop;
    }

    /// Spells the word that begins at `start`.
    ///
    /// @return where it ends
    private int spell(int start) {
        int count = 0;
        long spelled = 0;
        int at = start;
        for (; at < end; at++) {
            var c = text[at];
            if (!isLetter(c)) {
                if (!isApostrophe(c) || at + 1 == end || !isLetter(text[at + 1])) {
                    break;
                }
                c = '\'';
            }
            if (count < LONGEST_WORD) {
                var letter = plain.plain(c);
                letters[count++] = letter;
                spelled = Vocabulary.keyed(spelled, letter);
            }
        }
        length = count;
        key = Vocabulary.key(spelled, count);
        return at;
    }

    private int findOtherwise() {
        if (length > 2 && letters[length - 1] == 's' && letters[length - 2] == '\'') {
            var owner = vocabulary.find(letters, length - 2);
            if (owner != Vocabulary.UNKNOWN) {
                return owner;
            }
        }
        var id = own.find(letters, length);
        if (id == Vocabulary.UNKNOWN && length >= 3) {
            id = vocabulary.findLoosely(letters, length);
        }
        return id == Vocabulary.UNKNOWN ? learn() : id;
    }

    private int learn() {
        if (learnt == null) {
            return Vocabulary.UNKNOWN;
        }
        learnt.add(new String(letters, 0, length));
        return own.find(letters, length);
    }

    private void emit(int id, int start, int stop, Tokens into) {
        var opened = lexicon.is(id, Lexicon.OPENS) ? lexicon.opened(id) : null;
        if (opened == null) {
            emitOne(id, start, stop, into);
        } else {
            for (int part : opened) {
                emitOne(part, start, stop, into);
            }
        }
    }

    private void emitOne(int id, int start, int stop, Tokens into) {
        if (lexicon.is(id, Lexicon.LIMITS | Lexicon.SKIPPED)) {
            if (lexicon.is(id, Lexicon.LIMITS)
                    && into.size > 0
                    && lexicon.is(into.ids[into.size - 1], Lexicon.NEGATES)) {
                // "not only late", "not just late": no negation.
                into.ids[into.size - 1] = Vocabulary.UNKNOWN;
            }
            if (lexicon.is(id, Lexicon.SKIPPED)) {
                return;
            }
        }
        into.add(id, start, stop);
    }

    private int number(int start, Tokens into) {
        int at = start + 1;
        while (at < end && isNumeric(at)) {
            at++;
        }
        into.add(at == start + 1 && text[start] == '5' ? lexicon.five() : lexicon.number(), start, at);
        value(start, at, into);
        return at;
    }

    /// Notes what a number counts, of at most four digits, or which time of the day it is.
    private void value(int start, int stop, Tokens into) {
        int number = 0;
        int mark = -1;
        for (int i = start; i < stop; i++) {
            if (text[i] >= '0' && text[i] <= '9') {
                number = Math.min(number * 10 + text[i] - '0', 10_000);
            } else if (mark >= 0 || text[i] == ',') {
                return;
            } else {
                mark = i;
            }
        }
        if (mark < 0) {
            into.numbers[into.size - 1] = number < 10_000 ? number : -1;
        } else if (stop - mark == 3 && number % 100 < 60 && number / 100 < 25) {
            into.clocks[into.size - 1] = number / 100 * 60 + number % 100;
        }
    }

    private boolean isNumeric(int at) {
        var c = text[at];
        if (c >= '0' && c <= '9') {
            return true;
        }
        return (c == '.' || c == ',' || c == ':') && at + 1 < end && text[at + 1] >= '0' && text[at + 1] <= '9';
    }

    /// An emoji stands for itself; one that no pattern knows is left out.
    private int symbol(int start, Tokens into) {
        var isPair = start + 1 < end && Character.isSurrogatePair(text[start], text[start + 1]);
        length = isPair ? 2 : 1;
        System.arraycopy(text, start, letters, 0, length);
        var id = vocabulary.find(letters, length);
        id = id == Vocabulary.UNKNOWN ? own.find(letters, length) : id;
        id = id == Vocabulary.UNKNOWN ? learn() : id;
        if (id != Vocabulary.UNKNOWN) {
            into.add(id, start, start + length);
        }
        return start + length;
    }

    private void punctuation(int at, Tokens into) {
        switch (text[at]) {
            case '.', '!', '?', ';', '\n', '\u2026' -> into.addPause(Tokens.SENTENCE_END, at);
            case ',', ':', '(', ')', '/', '\u2013', '\u2014', '"', '|' -> into.addPause(Tokens.PAUSE, at);
            case '-' -> {
                if (at == 0 || text[at - 1] == ' ') {
                    into.addPause(Tokens.PAUSE, at);
                }
            }
            case '&', '+' -> into.add(lexicon.and(), at, at + 1);
            default -> {
                // spaces, quotation marks and the like
            }
        }
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u00b4';
    }

    private static boolean isLetter(char c) {
        // One comparison for small and capital letters: the second bit from the left of seven tells them apart.
        return (char) ((c | 0x20) - 'a') < 26 || c == '*' || (c > 127 && Character.isLetter(c));
    }
}
