package app.doorstep.phrases;

import app.doorstep.phrases.PlainWords.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The phrases of a comment, one to three words that tell something, each once: give a comment to [#read], then ask.
///
/// Words without weight stand inside a phrase only ("left in the rain"), and forms of a word are one, so that a phrase
/// may be written in many ways; the first in the comment counts. Reused for comment after comment, by one thread.
public final class Phrases {
    /// To be raised with every change of this class or of [WordStem] that reads any comment otherwise.
    private static final int RULES = 1;

    /// More than an ordinary comment has.
    private static final int FEW = 128;

    private static final int LONGEST = 3;
    /// So many words without weight may stand between two others of a phrase.
    private static final int REACH = 3;
    /// Words whose reading is kept for the next comment.
    private static final int KEPT_WORDS = 1 << 16;

    /// What stands before a "not" that means little without it.
    private static final Set<String> HELPERS = Set.of("could", "can", "would", "will", "should", "did", "does", "do");

    /// A stop no phrase reaches over: the end of a sentence, a comma, a number.
    private static final Word STOP = new Word("", "", "", Part.SKIPPED, 0, 0);

    /// @param written as it stood
    /// @param hash of the word, of the stem
    private record Word(String written, String text, String stem, Part part, long hash, long stemHash) {
        boolean carries() {
            return part != Part.SKIPPED;
        }

        boolean isStop() {
            return text.isEmpty();
        }
    }

    /// By a hash over the letters of what was written.
    private @Nullable Word[] known = new Word[256];
    private int knownWords;
    private Word[] text = new Word[64];
    private int length;
    private long[] stems = new long[FEW];
    private long[] forms = new long[FEW];
    private int[] places = new int[FEW * 2];
    private int size;
    /// Where phrases of this comment stand, by their stems; 0 is free. At most half of them are taken.
    private int[] slots = new int[FEW * 2];

    /// What the rules are: another number where comments are read otherwise, so that what was counted before is worth
    /// nothing.
    public static long rules() {
        return mixed(RULES, PlainWords.fingerprint());
    }

    /// Reads a comment, in the place of the one before.
    public void read(String comment) {
        split(comment);
        if (size > 0) {
            Arrays.fill(slots, 0);
            size = 0;
        }
        for (int from = 0; from < length; from++) {
            if (text[from].carries()) {
                from(from);
            }
        }
    }

    /// How many phrases there are.
    public int size() {
        return size;
    }

    /// What identifies a phrase, however it is written.
    public long stems(int phrase) {
        return stems[phrase];
    }

    /// What identifies the way it is written.
    public long form(int phrase) {
        return forms[phrase];
    }

    /// A phrase as it is written, in lower case; "could not be kinder" with its "could".
    public String written(int phrase) {
        int from = places[phrase * 2];
        var written = new StringBuilder(text[from].text());
        for (int at = from + 1; at < places[phrase * 2 + 1]; at++) {
            written.append(' ').append(text[at].text());
        }
        return written.toString();
    }

    /// The [#form] of a phrase that is [#written] so.
    public static long form(String written) {
        long form = 0;
        for (var word : written.split(" ", -1)) {
            form = mixed(form, hash(word));
        }
        return form;
    }

    /// The stems of the words that carry a phrase, however it is written.
    public static List<String> stemsOf(String written) {
        var result = new ArrayList<String>();
        for (var one : written.split(" ", -1)) {
            var word = word(one);
            if (word.carries()) {
                result.add(word.stem());
            }
        }
        return result;
    }

    /// What [#stems(int)] gives for a phrase of these stems.
    public static long stems(List<String> stems) {
        long result = 0;
        for (var stem : stems) {
            result = mixed(result, hash(stem));
        }
        return result;
    }

    private void split(String comment) {
        length = 0;
        int start = -1;
        int hash = 0;
        for (int at = 0; at <= comment.length(); at++) {
            var c = at < comment.length() ? comment.charAt(at) : '.';
            if (Character.isLetter(c) || (start >= 0 && isApostrophe(c))) {
                hash = start < 0 ? c : hash * 31 + c;
                start = start < 0 ? at : start;
                continue;
            }
            if (start >= 0) {
                put(known(comment, start, at, hash));
                start = -1;
            }
            if (".,!?;:()\n0123456789".indexOf(c) >= 0) {
                put(STOP);
            }
        }
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private void put(Word word) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        text[length++] = word;
    }

    /// Most words come in a form that came before: then nothing is made of it.
    ///
    /// @param hash that of the text there
    private Word known(String comment, int from, int to, int hash) {
        int slot = wordSlot(hash);
        for (var word = known[slot]; word != null; word = known[slot]) {
            if (word.written().length() == to - from && comment.startsWith(word.written(), from)) {
                return word;
            }
            slot = (slot + 1) & (known.length - 1);
        }
        var word = word(comment.substring(from, to));
        known[slot] = word;
        if (++knownWords * 2 > known.length) {
            makeRoom();
        }
        return word;
    }

    private int wordSlot(int hash) {
        return (hash * 0x9e3779b9) >>> (Integer.numberOfLeadingZeros(known.length) + 1);
    }

    private void makeRoom() {
        var before = known;
        boolean forget = knownWords >= KEPT_WORDS;
        known = new Word[forget ? before.length : before.length * 2];
        if (forget) {
            knownWords = 0;
            return;
        }
        for (var word : before) {
            if (word != null) {
                int slot = wordSlot(word.written().hashCode());
                while (known[slot] != null) {
                    slot = (slot + 1) & (known.length - 1);
                }
                known[slot] = word;
            }
        }
    }

    private static Word word(String written) {
        var word = written.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        while (word.endsWith("'")) {
            word = word.substring(0, word.length() - 1);
        }
        var part = PlainWords.part(word);
        var stem = part == Part.TELLING ? WordStem.of(word) : word;
        return new Word(written, word, stem, part, hash(word), hash(stem));
    }

    private void from(int from) {
        long phrase = 0;
        long form = 0;
        int start = from;
        var helper = helperBefore(from);
        if (helper != null) {
            start--;
            form = mixed(form, helper.hash());
        }
        boolean tells = false;
        int skipped = 0;
        for (int at = from, words = 0; at < length && words < LONGEST && skipped <= REACH && !text[at].isStop(); at++) {
            var word = text[at];
            form = mixed(form, word.hash());
            if (!word.carries()) {
                skipped++;
                continue;
            }
            skipped = 0;
            words++;
            phrase = mixed(phrase, word.stemHash());
            tells |= word.part() == Part.TELLING;
            if (tells && word.part() != Part.NEGATING) {
                add(phrase, form, start, at + 1);
            }
        }
    }

    private @Nullable Word helperBefore(int from) {
        return from > 0 && text[from].text().equals("not") && HELPERS.contains(text[from - 1].text())
                ? text[from - 1]
                : null;
    }

    private void add(long phrase, long form, int from, int to) {
        if (size == stems.length) {
            grow();
        }
        int slot = slot(phrase);
        if (slots[slot] == 0) {
            stems[size] = phrase;
            forms[size] = form;
            places[size * 2] = from;
            places[size * 2 + 1] = to;
            slots[slot] = ++size;
        }
    }

    private int slot(long phrase) {
        int slot = (int) phrase & (slots.length - 1);
        while (slots[slot] != 0 && stems[slots[slot] - 1] != phrase) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        stems = Arrays.copyOf(stems, size * 2);
        forms = Arrays.copyOf(forms, size * 2);
        places = Arrays.copyOf(places, size * 4);
        slots = new int[size * 4];
        for (int i = 0; i < size; i++) {
            slots[slot(stems[i])] = i + 1;
        }
    }

    private static long hash(String word) {
        long hash = word.length();
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return mixed(0, hash);
    }

    /// Another number for another pair, and for the pair the other way round.
    private static long mixed(long before, long next) {
        long mixed = (before * 31 + next) * 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ mixed >>> 32) * 0xd6e8feb86659fd93L;
        return mixed ^ mixed >>> 29;
    }
}
