package app.doorstep.comments;

import app.doorstep.comments.Sense.Tag;
import java.util.Locale;

/// The kinds of things that a [Model] weighs in a comment. Each trait is a number: the kinds one after the other, the
/// words of the language last.
@SuppressWarnings("EnumOrdinal") // an index within one run; files hold names
enum Trait {
    /// The patterns find this pair and the guideline lets it stand.
    FOUND(0, Pair.COUNT),
    /// The same in a comment of some length, where patterns err more.
    FOUND_IN_LONG(FOUND.end(), Pair.COUNT),
    /// The same in a very long one.
    FOUND_IN_STORY(FOUND_IN_LONG.end(), Pair.COUNT),
    /// The patterns find this pair, whatever the guideline makes of it.
    RAISED(FOUND_IN_STORY.end(), Pair.COUNT),
    /// They find it more than once.
    REPEATED(RAISED.end(), Pair.COUNT),
    /// They find it with this tag.
    TAGGED(REPEATED.end(), Pair.COUNT * Tag.values().length),
    /// The patterns find this pair, as the stars lead one to expect: praise beside four or five, a complaint beside one
    /// or two.
    WITH_STARS(TAGGED.end(), Pair.COUNT),
    /// They find it where the stars say the contrary.
    AGAINST_STARS(WITH_STARS.end(), Pair.COUNT),
    /// The patterns find praise, of whatever, at least so many times: the tone of the whole comment.
    PRAISES(AGAINST_STARS.end(), 5),
    COMPLAINTS(PRAISES.end(), 5),
    /// They find praise at least so many times more often than complaints.
    MORE_PRAISE(COMPLAINTS.end(), 5),
    MORE_COMPLAINTS(MORE_PRAISE.end(), 5),
    /// More words of weight than so many, in steps.
    LONGER(MORE_COMPLAINTS.end(), 5),
    STARS(LONGER.end(), 6),
    /// The stars in three: 0 one or two, 1 three, 2 four or five.
    VERDICT(STARS.end(), 3),
    WORD(VERDICT.end(), 0);

    private static final Trait[] ALL = values();

    private final int first;
    private final int size;

    Trait(int first, int size) {
        this.first = first;
        this.size = size;
    }

    private int end() {
        return first + size;
    }

    /// The number of the trait of this kind that is about `what`: a pair, a step, a word.
    int number(int what) {
        return first + what;
    }

    /// How many traits a language of so many words has.
    static int count(int words) {
        return WORD.first + words;
    }

    /// As a model's file names it: `found care-`, `stars 1`, `word late`.
    static String name(int number, Vocabulary words) {
        int kind = ALL.length - 1;
        while (number < ALL[kind].first) {
            kind--;
        }
        var what = number - ALL[kind].first;
        return ALL[kind].name().toLowerCase(Locale.ROOT) + " "
                + switch (ALL[kind]) {
                    case FOUND, FOUND_IN_LONG, FOUND_IN_STORY, RAISED, REPEATED, WITH_STARS, AGAINST_STARS ->
                        Pair.name(what);
                    case TAGGED ->
                        Pair.name(what / Tag.values().length) + "." + Tag.values()[what % Tag.values().length].id();
                    case PRAISES, COMPLAINTS, MORE_PRAISE, MORE_COMPLAINTS, LONGER, STARS, VERDICT ->
                        Integer.toString(what);
                    case WORD -> words.word(what);
                };
    }

    /// The trait of this [#name], or -1 if it is about a word that the language does not know.
    ///
    /// @throws IllegalArgumentException if it names no trait
    static int parse(String name, Vocabulary words) {
        var space = name.indexOf(' ');
        var kind = valueOf(name.substring(0, space).toUpperCase(Locale.ROOT));
        var what = name.substring(space + 1);
        if (kind == WORD) {
            var word = words.find(what.toCharArray(), what.length());
            return word == Vocabulary.UNKNOWN ? -1 : kind.number(word);
        }
        return kind.number(
                switch (kind) {
                    case FOUND, FOUND_IN_LONG, FOUND_IN_STORY, RAISED, REPEATED, WITH_STARS, AGAINST_STARS ->
                        Pair.parse(what);
                    case TAGGED -> {
                        var sense = Sense.parse(what, false);
                        yield tagged(Pair.of(sense), sense.tag());
                    }
                    default -> Integer.parseInt(what);
                });
    }

    /// What [#TAGGED] numbers.
    static int tagged(int pair, Tag tag) {
        return pair * Tag.values().length + tag.ordinal();
    }
}
