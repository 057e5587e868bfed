package app.doorstep.workbench;

import app.doorstep.domain.Factor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// What the customers of the sample year say: topics by how often people bring them up, one or two to a comment.
///
/// Belongs to one thread.
final class SampleVoice {
    /// @param text the comment; null where the customer wrote none
    /// @param complaint what it complains about first; null if it does not
    record Said(@Nullable String text, @Nullable Factor complaint) {}

    private static final int REMEMBERED = 4096;
    private static final int ATTEMPTS = 5;
    private static final String[] JOINTS = {". ", ". ", ", ", " - ", " and ", "! "};
    private static final String[] BUTS = {" but ", ", but ", " but ", ". Shame ", ", only "};

    private static final Factor[] PRAISED = shares(28, 24, 11, 10, 13, 6, 2, 10);
    private static final Factor[] BLAMED = shares(27, 10, 18, 18, 17, 0, 10, 5);

    private final SampleSentences sentences;
    private final SplittableRandom random;
    private final StringBuilder line = new StringBuilder();
    /// What was said lately, by hash, so that it is not said again soon.
    private final int[] said = new int[REMEMBERED];

    SampleVoice(SampleSentences sentences, SplittableRandom random) {
        this.sentences = sentences;
        this.random = random;
    }

    /// What goes with these stars.
    ///
    /// @param prefix `food ` for meals, else empty
    /// @param isWet whether it is the month of rain, in which parcels are left in the open
    Said of(int stars, String prefix, boolean isWet) {
        return random.nextInt(100) < (stars <= 2 ? 86 : stars == 3 ? 68 : 32)
                ? inWords(stars, prefix, isWet)
                : new Said(null, null);
    }

    /// The same, never without a comment.
    Said inWords(int stars, String prefix, boolean isWet) {
        Said result = compose(stars, prefix, isWet);
        for (int i = 0; i < ATTEMPTS && !isFresh(result); i++) {
            result = compose(stars, prefix, isWet);
        }
        return result;
    }

    private boolean isFresh(Said candidate) {
        int hash = String.valueOf(candidate.text()).hashCode();
        int slot = (hash ^ (hash >>> 16)) & (REMEMBERED - 1);
        var fresh = said[slot] != hash;
        said[slot] = hash;
        return fresh;
    }

    private Said compose(int stars, String prefix, boolean isWet) {
        line.setLength(0);
        if (random.nextInt(100) < 3) {
            sentences.say("other", line, random);
            return new Said(SampleTyping.type(line.toString(), stars > 3, random), null);
        }
        var isUnhappy =
                stars <= 2 || (stars == 3 && random.nextInt(100) < 85) || (stars == 4 && random.nextInt(100) < 22);
        if (!isUnhappy) {
            var first = praise(prefix, null);
            if (random.nextInt(100) < 28) {
                line.append(JOINTS[random.nextInt(JOINTS.length)]);
                praise(prefix, first);
            }
            return new Said(SampleTyping.type(line.toString(), true, random), null);
        }
        if (stars >= 3 ? random.nextInt(100) < 60 : random.nextInt(100) < 10) {
            praise(prefix, Factor.OVERALL);
            line.append(BUTS[random.nextInt(BUTS.length)]);
        }
        var blamed = complain(prefix, isWet, null);
        if (stars < 3 && random.nextInt(100) < 24) {
            line.append(JOINTS[random.nextInt(4)]);
            complain(prefix, false, blamed);
        }
        return new Said(SampleTyping.type(line.toString(), false, random), blamed);
    }

    private Factor praise(String prefix, @Nullable Factor not) {
        return say(PRAISED, prefix, "+", not);
    }

    private Factor complain(String prefix, boolean isWet, @Nullable Factor not) {
        if (isWet && prefix.isEmpty() && random.nextInt(100) < 64) {
            sentences.say("rain", line, random);
            return Factor.CARE;
        }
        return say(BLAMED, prefix, "-", not);
    }

    private Factor say(Factor[] shares, String prefix, String sign, @Nullable Factor not) {
        while (true) {
            var factor = shares[random.nextInt(shares.length)];
            var section = prefix + factor.id() + sign;
            if (factor != not && sentences.has(section)) {
                sentences.say(section, line, random);
                return factor;
            }
        }
    }

    /// Every factor as often as its share says.
    private static Factor[] shares(int... inOrder) {
        var result = new ArrayList<Factor>();
        int next = 0;
        for (var factor : Factor.values()) {
            result.addAll(Collections.nCopies(inOrder[next++], factor));
        }
        return result.toArray(Factor[]::new);
    }
}
