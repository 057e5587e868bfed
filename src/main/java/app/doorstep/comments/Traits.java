package app.doorstep.comments;

import app.doorstep.domain.Polarity;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The traits of one comment, each once. Reused from comment to comment; belongs to one thread.
final class Traits {
    private static final int NO_PAIR = -1;
    private static final int LONG = 15;
    private static final int STORY = 35;
    private static final int[] STEPS = {6, 12, 20, 35, 60};
    private static final int BAD_STARS = 2;
    private static final int GOOD_STARS = 4;
    /// From here on it makes no difference how often something is said.
    private static final int OFTEN = 4;

    int[] numbers = new int[256];
    /// For each trait the pair that a finding of it speaks of; -1 for words and the like.
    int[] pairs = new int[256];
    int size;
    /// For each trait the comment in which it was last met, counted in `comment`.
    private final int[] met;

    private final int words;
    private int comment;

    /// @param words how many words the language has
    Traits(int words) {
        this.words = words;
        met = new int[Trait.count(words)];
    }

    /// @param gone the words to leave out
    /// @param raised all that the patterns find
    /// @param standing what the guideline leaves of it
    void read(Tokens tokens, BitSet gone, List<Finding> raised, List<Finding> standing, @Nullable Integer stars) {
        size = 0;
        comment++;
        int length = tokens.size - gone.cardinality();
        for (int i = 0; i < tokens.size; i++) {
            if (tokens.ids[i] > Vocabulary.UNKNOWN && tokens.ids[i] < words && !gone.get(i)) {
                add(Trait.WORD.number(tokens.ids[i]), NO_PAIR);
            }
        }
        int praises = 0;
        for (var finding : raised) {
            var pair = Pair.of(finding.sense());
            if (!add(Trait.RAISED.number(pair), pair)) {
                add(Trait.REPEATED.number(pair), pair);
            }
            add(Trait.TAGGED.number(Trait.tagged(pair, finding.sense().tag())), pair);
            praises += finding.sense().polarity() == Polarity.PRAISE ? 1 : 0;
        }
        addStanding(length, standing, stars);
        int complaints = raised.size() - praises;
        addUpTo(praises, Trait.PRAISES);
        addUpTo(complaints, Trait.COMPLAINTS);
        addUpTo(praises - complaints, Trait.MORE_PRAISE);
        addUpTo(complaints - praises, Trait.MORE_COMPLAINTS);
        for (int step = 0; step < STEPS.length; step++) {
            if (length > STEPS[step]) {
                add(Trait.LONGER.number(step), NO_PAIR);
            }
        }
        if (stars != null) {
            add(Trait.STARS.number(stars), NO_PAIR);
            add(Trait.VERDICT.number(stars <= BAD_STARS ? 0 : stars < GOOD_STARS ? 1 : 2), NO_PAIR);
        }
    }

    private void addUpTo(int count, Trait trait) {
        for (int i = 1; i <= count && i <= OFTEN; i++) {
            add(trait.number(i), NO_PAIR);
        }
    }

    private void addStanding(int length, List<Finding> standing, @Nullable Integer stars) {
        for (var finding : standing) {
            var pair = Pair.of(finding.sense());
            add(Trait.FOUND.number(pair), pair);
            if (length > LONG) {
                add(Trait.FOUND_IN_LONG.number(pair), pair);
            }
            if (length > STORY) {
                add(Trait.FOUND_IN_STORY.number(pair), pair);
            }
            if (stars != null && (stars <= BAD_STARS || stars >= GOOD_STARS)) {
                var isPraised = stars >= GOOD_STARS;
                var isPraise = finding.sense().polarity() == Polarity.PRAISE;
                add((isPraise == isPraised ? Trait.WITH_STARS : Trait.AGAINST_STARS).number(pair), pair);
            }
        }
    }

    /// Adds a trait; false if it is there already.
    private boolean add(int trait, int pair) {
        if (met[trait] == comment) {
            return false;
        }
        met[trait] = comment;
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size] = pair;
        numbers[size++] = trait;
        return true;
    }
}
