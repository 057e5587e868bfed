package app.doorstep.comments;

import app.doorstep.comments.Sense.Tag;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns what the patterns found into marks by what a [Model] holds for likelier than not, and names the words that
/// show it. Belongs to one thread.
final class Weighing {
    private static final int PRAISE = Pair.of(Factor.OVERALL, Polarity.PRAISE);
    private static final int COMPLAINT = Pair.of(Factor.OVERALL, Polarity.COMPLAINT);
    /// The pairs that praise, as bits.
    private static final int PRAISES = praises();

    /// Where nothing is likelier than not, the likeliest is read all the same if it comes so close, in hundredths:
    /// people who write at all seldom say nothing. Either may stay farther off where the stars speak for it.
    private static final int NEAR_PRAISE = -190;

    private static final int NEAR_COMPLAINT = -210;
    private static final int FARTHER_WITH_STARS = 30;
    private static final int FEW_STARS = 2;
    private static final int MANY_STARS = 4;
    /// What comes near by words alone needs one of so much weight, in a comment of more than a few words of less.
    private static final int SPEAKING_ALONE = 70;

    private static final int SPEAKING = 30;
    private static final int OF_FEW_WORDS = 80;
    /// A complaint beside something else must be so much likelier than not: a wrong one costs the driver more than a
    /// missed one, and where something is read already, no comment is left without any. So must praise beside a
    /// complaint: most of it is said of somebody else, of another time or of what was promised.
    private static final int BESIDE_OTHERS = 55;
    private static final int FEW = 5;
    /// What single words suggest and no pattern finds must be so much likelier, in hundredths: the words of a long
    /// comment add up to much that nobody said.
    private static final int UNFOUND_PRAISE = 40;

    private static final int UNFOUND_COMPLAINT = 60;
    private static final int UNFOUND_BESIDE_OTHERS = 100;

    private final Model model;
    private final Traits traits;
    private final Traits restTraits;
    private final int[] sums = new int[Pair.COUNT];
    private final BitSet gone = new BitSet();
    private final Evidence evidence = new Evidence();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Finding> raisedRest = new ArrayList<>();
    private final List<Finding> standingRest = new ArrayList<>();

    /// @param words how many words the language has
    Weighing(Model model, int words) {
        this.model = model;
        traits = new Traits(words);
        restTraits = new Traits(words);
    }

    private static int praises() {
        int praises = 0;
        for (int pair = 0; pair < Pair.COUNT; pair++) {
            praises |= Pair.polarity(pair) == Polarity.PRAISE ? 1 << pair : 0;
        }
        return praises;
    }

    /// @param raised all that the patterns find
    /// @param standing what the guideline leaves of it
    List<Mark> marks(Tokens tokens, List<Finding> raised, List<Finding> standing, @Nullable Integer stars) {
        gone.clear();
        traits.read(tokens, gone, raised, standing, stars);
        model.weigh(traits, sums);
        overallIsLastResort();
        believe(standing);
        marks.clear();
        int likely = likely();
        var isWary = (likely & ~PRAISES) != 0 && tokens.size > FEW;
        if ((likely & (likely - 1)) != 0) {
            for (int left = likely; left != 0; left &= left - 1) {
                var pair = Integer.numberOfTrailingZeros(left);
                read(pair, leastBesideOthers(pair, isWary, raised), tokens, raised, standing, stars);
            }
        }
        if (marks.isEmpty()) {
            readLikeliest(tokens, raised, standing, stars);
        }
        if (marks.isEmpty() && likely != 0) {
            // What took the place of general praise or blame was not likely enough itself.
            model.weigh(traits, sums);
            readLikeliest(tokens, raised, standing, stars);
        }
        return List.copyOf(marks);
    }

    /// What a pair that stands alone must exceed to be read: it is read even where it only comes near, so its evidence
    /// must take it farther down.
    private int leastAlone(int pair, Tokens tokens, List<Finding> raised, @Nullable Integer stars) {
        return isRaised(pair, raised)
                ? near(pair, stars)
                : isSpoken(pair, tokens) ? leastUnfound(pair, tokens, stars) : unfound(pair);
    }

    /// The same where no pattern finds it but some word speaks for it. A few words say little.
    private static int leastUnfound(int pair, Tokens tokens, @Nullable Integer stars) {
        return unfound(pair) + near(pair, stars) + (tokens.size > FEW ? 0 : OF_FEW_WORDS);
    }

    private static int unfound(int pair) {
        return isPraise(pair) ? UNFOUND_PRAISE : UNFOUND_COMPLAINT;
    }

    /// What a pair must exceed to be read beside others.
    ///
    /// @param isWary whether one of them is a complaint, in a comment of more than a few words
    private static int leastBesideOthers(int pair, boolean isWary, List<Finding> raised) {
        if (isRaised(pair, raised)) {
            return isWary ? BESIDE_OTHERS : 0;
        }
        return isPraise(pair) ? UNFOUND_PRAISE : UNFOUND_BESIDE_OTHERS;
    }

    private static boolean isPraise(int pair) {
        return (PRAISES & 1 << pair) != 0;
    }

    /// The driver's own words count whatever else is said, and so does irony: what the model learned of praise says
    /// nothing of it.
    private void believe(List<Finding> standing) {
        for (int i = 0; i < standing.size(); i++) {
            var sense = standing.get(i).sense();
            if (sense.tag() == Tag.OWN || sense.tag() == Tag.IRONIC) {
                sums[Pair.of(sense)] = UNFOUND_BESIDE_OTHERS + 1;
            }
        }
    }

    /// Adds a mark for a pair, if it is likely enough and there are words to show for it.
    private void read(
            int pair, int least, Tokens tokens, List<Finding> raised, List<Finding> standing, @Nullable Integer stars) {
        if (sums[pair] <= least) {
            return;
        }
        gather(pair, Math.max(least, leastUnfound(pair, tokens, stars)), tokens, raised, standing, stars);
        if (!evidence.isEmpty()) {
            marks.add(Mark.inferred(Pair.factor(pair), Pair.polarity(pair), evidence.spans()));
        }
    }

    /// The pairs likelier than not, as bits.
    private int likely() {
        int likely = 0;
        for (int pair = 0; pair < Pair.COUNT; pair++) {
            // The sign of what is turned below 0: a branch would be guessed wrongly too often.
            likely |= (-sums[pair] >>> (Integer.SIZE - 1)) << pair;
        }
        return likely;
    }

    /// Reads what is likeliest, as far as it is likely enough alone.
    private void readLikeliest(Tokens tokens, List<Finding> raised, List<Finding> standing, @Nullable Integer stars) {
        var pair = likeliest();
        read(pair, leastAlone(pair, tokens, raised, stars), tokens, raised, standing, stars);
    }

    private int likeliest() {
        int best = 0;
        for (int pair = 1; pair < Pair.COUNT; pair++) {
            if (sums[pair] > sums[best]) {
                best = pair;
            }
        }
        return best;
    }

    /// Whether some pattern finds it: words alone may be too little to come near with.
    private static boolean isRaised(int pair, List<Finding> raised) {
        for (var finding : raised) {
            if (Pair.of(finding.sense()) == pair) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of the words speaks for it.
    private boolean isSpoken(int pair, Tokens tokens) {
        var least = tokens.size > FEW ? SPEAKING : SPEAKING_ALONE;
        for (int i = 0; i < tokens.size; i++) {
            if (tokens.ids[i] > Vocabulary.UNKNOWN && model.weight(Trait.WORD.number(tokens.ids[i]), pair) >= least) {
                return true;
            }
        }
        return false;
    }

    private static int near(int pair, @Nullable Integer stars) {
        var agree = stars != null && (isPraise(pair) ? stars >= MANY_STARS : stars <= FEW_STARS);
        return (isPraise(pair) ? NEAR_PRAISE : NEAR_COMPLAINT) - (agree ? FARTHER_WITH_STARS : 0);
    }

    /// Overall stands alone, or against everything else.
    private void overallIsLastResort() {
        var specific = likely() & ~((1 << PRAISE) | (1 << COMPLAINT));
        if ((specific & PRAISES) != 0) {
            sums[PRAISE] = 0;
        }
        if ((specific & ~PRAISES) != 0) {
            sums[COMPLAINT] = 0;
        }
    }

    /// Gathers the words without which the pair would not be read: those of the findings, then one by one the words
    /// that speak most for it. None if there are none to show.
    ///
    /// @param least what the pair must exceed to be read without them
    private void gather(
            int pair, int least, Tokens tokens, List<Finding> raised, List<Finding> standing, @Nullable Integer stars) {
        evidence.clear();
        evidence.addAll(pair, standing);
        if (evidence.isEmpty()) {
            evidence.addAll(pair, raised);
        }
        gone.clear();
        for (int i = 0; i < evidence.size(); i++) {
            markGone(tokens, evidence.start(i), evidence.end(i));
        }
        if (!evidence.isEmpty() && sums[pair] - model.weighFindings(traits, pair) - weighGone(tokens, pair) <= least) {
            return;
        }
        while (rest(pair, tokens, raised, standing, stars) > least) {
            var word = strongest(pair, tokens);
            if (word == 0) {
                break;
            }
            for (int i = 0; i < tokens.size; i++) {
                if (tokens.ids[i] == word) {
                    evidence.add(tokens.starts[i], tokens.ends[i]);
                    markGone(tokens, tokens.starts[i], tokens.ends[i]);
                }
            }
        }
    }

    private void markGone(Tokens tokens, int start, int end) {
        for (int i = 0; i < tokens.size; i++) {
            if (tokens.starts[i] >= start && tokens.ends[i] <= end) {
                gone.set(i);
            }
        }
    }

    /// What the words that are gone said of the pair.
    private int weighGone(Tokens tokens, int pair) {
        int sum = 0;
        for (int i = gone.nextSetBit(0); i >= 0; i = gone.nextSetBit(i + 1)) {
            if (tokens.ids[i] > Vocabulary.UNKNOWN) {
                sum += model.weight(Trait.WORD.number(tokens.ids[i]), pair);
            }
        }
        return sum;
    }

    /// What is left of a pair without the words that are gone.
    private int rest(int pair, Tokens tokens, List<Finding> raised, List<Finding> standing, @Nullable Integer stars) {
        keepUntouched(tokens, raised, raisedRest);
        keepUntouched(tokens, standing, standingRest);
        restTraits.read(tokens, gone, raisedRest, standingRest, stars);
        return model.weigh(restTraits, pair);
    }

    private void keepUntouched(Tokens tokens, List<Finding> findings, List<Finding> into) {
        into.clear();
        for (var finding : findings) {
            var touched = false;
            for (int i = gone.nextSetBit(0); i >= 0 && !touched; i = gone.nextSetBit(i + 1)) {
                touched = tokens.starts[i] < finding.end() && tokens.ends[i] > finding.start();
            }
            if (!touched) {
                into.add(finding);
            }
        }
    }

    /// The word left that speaks most for the pair; 0 if none does.
    private int strongest(int pair, Tokens tokens) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < tokens.size; i++) {
            if (tokens.ids[i] > Vocabulary.UNKNOWN && !gone.get(i)) {
                var weight = model.weight(Trait.WORD.number(tokens.ids[i]), pair);
                if (weight > most) {
                    best = tokens.ids[i];
                    most = weight;
                }
            }
        }
        return best;
    }
}
