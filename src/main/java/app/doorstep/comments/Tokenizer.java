package app.doorstep.comments;

import org.jspecify.annotations.Nullable;

/// A comment to the words of the language: lower case, curly apostrophes straightened, contractions opened ("didnt" is
/// `did not`), doubled letters and known misspellings mended, words without weight (`the`, `very`, `was`) left out, so
/// that "it was soooo late" reads `late`. Every word keeps its place in the text.
final class Tokenizer {
    private static final int LONGEST_WORD = 40;

    private final Lexicon lexicon;
    private final OwnPhrases own;
    private final Letters plain;
    private final KnownWords words = new KnownWords();
    private final char[] letters = new char[LONGEST_WORD];
    private @Nullable Vocabulary learnt;

    Tokenizer(Lexicon lexicon, OwnPhrases own) {
        this.lexicon = lexicon;
        this.own = own;
        this.plain = lexicon.letters();
    }

    /// Reads a text of which every word counts; unknown ones are added to `unheard`.
    void learn(String text, Vocabulary unheard, Tokens into) {
        learnt = unheard;
        read(text, into);
        learnt = null;
    }

    /// The words of the text read last.
    KnownWords words() {
        return words;
    }

    void read(String text, Tokens into) {
        into.clear();
        words.clear();
        int at = 0;
        while (at < text.length()) {
            var c = text.charAt(at);
            if (isLetter(c)) {
                at = word(text, at, into);
            } else if (c >= '0' && c <= '9') {
                at = number(text, at, into);
            } else if (Character.isHighSurrogate(c) || (c >= '\u2600' && c <= '\u27bf')) {
                at = symbol(text, at, into);
            } else {
                punctuation(text, at, into);
                at++;
            }
        }
    }

    private int word(String text, int start, Tokens into) {
        int length = 0;
        int at = start;
        while (at < text.length()) {
            var c = text.charAt(at);
            if (c == '\u2019' || c == '\u2018' || c == '`' || c == '\u00b4') {
                c = '\'';
            }
            if (c == '\'' ? at + 1 >= text.length() || !isLetter(text.charAt(at + 1)) : !isLetter(c)) {
                break;
            }
            if (length < LONGEST_WORD) {
                letters[length++] = plain.plain(c);
            }
            at++;
        }
        emit(find(length), start, at, into);
        return at;
    }

    private int find(int length) {
        var vocabulary = lexicon.vocabulary();
        var id = vocabulary.find(letters, length);
        words.add(id != Vocabulary.UNKNOWN);
        if (id != Vocabulary.UNKNOWN) {
            return id;
        }
        if (length > 2 && letters[length - 1] == 's' && letters[length - 2] == '\'') {
            id = vocabulary.find(letters, length - 2);
            if (id != Vocabulary.UNKNOWN) {
                return id;
            }
        }
        id = own.find(letters, length);
        if (id != Vocabulary.UNKNOWN) {
            return id;
        }
        var unheard = learnt == null ? "" : new String(letters, 0, length);
        id = length >= 3 ? vocabulary.findLoosely(letters, length) : id;
        return id == Vocabulary.UNKNOWN ? learn(unheard) : id;
    }

    private int learn(String word) {
        if (learnt == null) {
            return Vocabulary.UNKNOWN;
        }
        learnt.add(word);
        return own.find(word.toCharArray(), word.length());
    }

    private void emit(int id, int start, int end, Tokens into) {
        var opened = lexicon.opened(id);
        if (opened == null) {
            emitOne(id, start, end, into);
        } else {
            for (int part : opened) {
                emitOne(part, start, end, into);
            }
        }
    }

    private void emitOne(int id, int start, int end, Tokens into) {
        if (lexicon.is(id, Lexicon.LIMITS) && into.size > 0 && lexicon.is(into.ids[into.size - 1], Lexicon.NEGATES)) {
            // "not only late", "not just late": no negation.
            into.ids[into.size - 1] = Vocabulary.UNKNOWN;
        }
        if (!lexicon.is(id, Lexicon.SKIPPED)) {
            into.add(id, start, end);
        }
    }

    private int number(String text, int start, Tokens into) {
        int at = start + 1;
        while (at < text.length() && isNumeric(text, at)) {
            at++;
        }
        into.add(at == start + 1 && text.charAt(start) == '5' ? lexicon.five() : lexicon.number(), start, at);
        return at;
    }

    private static boolean isNumeric(String text, int at) {
        var c = text.charAt(at);
        if (c >= '0' && c <= '9') {
            return true;
        }
        return (c == '.' || c == ',' || c == ':')
                && at + 1 < text.length()
                && text.charAt(at + 1) >= '0'
                && text.charAt(at + 1) <= '9';
    }

    /// An emoji stands for itself; one that no pattern knows is left out.
    private int symbol(String text, int start, Tokens into) {
        int end = Math.min(text.length(), start + Character.charCount(text.codePointAt(start)));
        int length = end - start;
        text.getChars(start, end, letters, 0);
        var id = lexicon.vocabulary().find(letters, length);
        id = id == Vocabulary.UNKNOWN ? own.find(letters, length) : id;
        id = id == Vocabulary.UNKNOWN ? learn(text.substring(start, end)) : id;
        if (id != Vocabulary.UNKNOWN) {
            into.add(id, start, end);
        }
        return end;
    }

    private void punctuation(String text, int at, Tokens into) {
        switch (text.charAt(at)) {
            case '.', '!', '?', ';', '\n', '\u2026' -> into.addPause(Tokens.SENTENCE_END, at);
            case ',', ':', '(', ')', '/', '\u2013', '\u2014', '"', '|' -> into.addPause(Tokens.PAUSE, at);
            case '-' -> {
                if (at == 0 || text.charAt(at - 1) == ' ') {
                    into.addPause(Tokens.PAUSE, at);
                }
            }
            case '&', '+' -> into.add(lexicon.and(), at, at + 1);
            default -> {
                // spaces, quotation marks and the like
            }
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '*' || (c > 127 && Character.isLetter(c));
    }
}
