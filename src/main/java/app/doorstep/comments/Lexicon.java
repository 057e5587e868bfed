package app.doorstep.comments;

import org.jspecify.annotations.Nullable;

/// What a language knows of deliveries, as [LexiconCompiler] makes it from the language's folder. Immutable, so any
/// number of threads may read with it.
final class Lexicon {
    /// Left out when reading: `the`, `very`, `was`.
    static final int SKIPPED = 1;
    /// Turns what follows: `not`, `never`, `without`.
    static final int NEGATES = 2;
    /// May stand between a negation and what it turns: `have`, `going`.
    static final int TRANSPARENT = 4;
    /// What follows is wished for and so did not happen: `should`, `wish`.
    static final int WISHES = 8;
    /// What follows was only promised: `promised`, `supposed`.
    static final int PROMISES = 16;
    /// Takes the force from a negation in front of it: `only`.
    static final int LIMITS = 32;
    /// A new thought begins: `but`, `although`.
    static final int CONTRASTS = 64;
    /// Denies what stands in front of it: `my foot`, `don't make me laugh`.
    static final int BELIES = 128;
    /// Names the driver.
    static final int DRIVER = 256;
    /// Names somebody else who can be rude or silent: the call-centre, the shop.
    static final int OFFICE = 512;
    /// What follows was only feared or belongs to another time: `worried it would`, `unlike the last one`. A complaint
    /// there is none.
    static final int FEARS = 1024;

    /// Stands for other words ([#opened]): a contraction, a misspelling.
    static final int OPENS = 2048;

    /// A time in front of which or behind which this stands was promised: `said`, `slot`, `eta`.
    static final int DUE = 1 << 12;
    /// It was when something came: `arrived`, `took`.
    static final int CAME = 1 << 13;
    /// It is only when somebody still waits: `now`.
    static final int AWAITS = 1 << 14;
    /// Stands between the beginning and the end of a stretch of time: `and`, `to`.
    static final int UP_TO = 1 << 15;

    // These only phrases have, not single words, whose duties end with their times.

    /// Somebody who may be the driver as well as somebody at a desk: `the guy`, `a lady`.
    static final int PERSON = 1 << 16;
    /// Names people who are spoken to from afar: the call-centre, the manager, whoever is on the phone.
    static final int DESK = 1 << 17;
    /// Says that one waits for money or an answer, not for a parcel: `waiting for a refund`, `still not received my
    /// money`.
    static final int MONEY = 1 << 18;

    /// What a word means in a time ([#time]).
    static final int NUMBER = 1;

    static final int NAMED_DAY = 2;
    /// Its value counts quarters of an hour since midnight.
    static final int NAMED_HOUR = 3;
    static final int UNIT = 4;
    static final int ORDINAL = 5;
    static final int HALF_OF_DAY = 6;
    static final int PART_OF_HOUR = 7;
    static final int SIDE_OF_HOUR = 8;
    static final int AT = 9;
    static final int FOLLOWING = 10;

    /// Where in a word's duties stands what it means in a time.
    private static final int TIME_SHIFT = 19;

    private static final int KIND_SHIFT = 12;
    /// Where its kind stands there: no word's value is greater than 511.
    private static final int SHORT_KIND_SHIFT = 9;

    private final Letters letters;
    private final Vocabulary vocabulary;
    private final Grammar grammar;
    private final int[] duties;
    private final int[] @Nullable [] opened;
    private final int number;
    private final int five;
    private final int and;

    /// @param duties for each word its duties, as bits
    /// @param opened for each word the words it stands for; null for an ordinary one
    Lexicon(Letters letters, Vocabulary vocabulary, Grammar grammar, int[] duties, int[] @Nullable [] opened) {
        this.letters = letters;
        this.vocabulary = vocabulary;
        this.grammar = grammar;
        this.duties = duties;
        this.opened = opened;
        number = vocabulary.find("#");
        five = vocabulary.find("5");
        and = vocabulary.find("and");
    }

    /// Compiles the language in the folder of this name beside this class.
    static Lexicon of(String language) {
        return LexiconCompiler.compile(language, _ -> true);
    }

    /// How the language's letters are typed.
    Letters letters() {
        return letters;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Grammar grammar() {
        return grammar;
    }

    /// The word that stands for every number.
    int number() {
        return number;
    }

    /// The word for 5, which is praise where it counts stars and a number like any other elsewhere.
    int five() {
        return five;
    }

    int and() {
        return and;
    }

    /// Whether the word has one of these duties; punctuation has none.
    boolean is(int word, int duty) {
        return word > 0 && word < duties.length && (duties[word] & duty) != 0;
    }

    /// All duties of a word; punctuation has none.
    int duties(int word) {
        return word > 0 && word < duties.length ? duties[word] & (1 << TIME_SHIFT) - 1 : 0;
    }

    /// What the word means in a time: a kind ([#kindOfTime]) and a value ([#valueOfTime]); 0 for nothing.
    int time(int word) {
        if (word <= 0 || word >= duties.length) {
            return 0;
        }
        var time = duties[word] >>> TIME_SHIFT;
        return time(time >>> SHORT_KIND_SHIFT, time & (1 << SHORT_KIND_SHIFT) - 1);
    }

    static int time(int kind, int value) {
        return kind << KIND_SHIFT | Math.min(value, (1 << KIND_SHIFT) - 1);
    }

    static int kindOfTime(int time) {
        return time >>> KIND_SHIFT;
    }

    static int valueOfTime(int time) {
        return time & (1 << KIND_SHIFT) - 1;
    }

    /// What [#time] gives as a word's duty.
    static int dutyOfTime(int time) {
        return (kindOfTime(time) << SHORT_KIND_SHIFT | valueOfTime(time)) << TIME_SHIFT;
    }

    /// The words a contraction or misspelling stands for; null for an ordinary word.
    int @Nullable [] opened(int word) {
        return word < opened.length ? opened[word] : null;
    }

    /// The duties of all words.
    int[] duties() {
        return duties;
    }
}
