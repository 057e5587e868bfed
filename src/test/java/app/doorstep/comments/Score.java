package app.doorstep.comments;

import app.doorstep.domain.Polarity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/// How well comments were read, counted over their labels: micro-F1 and what belongs to it.
final class Score {
    private static final int RESAMPLINGS = 2000;
    /// Leaves out as much on either side of a range as makes it one of 95 in 100.
    private static final double MARGIN = 0.025;

    private static final BitSet COMPLAINTS = complaints();

    private final List<Count> comments = new ArrayList<>();
    private int readComplaints;
    private int rightComplaints;
    /// Comments that only praise or only complain, and those of them that are read so.
    private int ofOnePolarity;

    private int polarityRead;

    private record Count(int right, int read, int wanted) {}

    private static BitSet complaints() {
        var complaints = new BitSet();
        for (int pair = 0; pair < Pair.COUNT; pair++) {
            complaints.set(pair, Pair.polarity(pair) == Polarity.COMPLAINT);
        }
        return complaints;
    }

    /// Counts a comment.
    ///
    /// @param wanted its labels, as numbers of [Pair]
    /// @param read what was read in it
    void count(BitSet wanted, BitSet read) {
        var right = and(wanted, read);
        comments.add(new Count(right.cardinality(), read.cardinality(), wanted.cardinality()));
        readComplaints += and(read, COMPLAINTS).cardinality();
        rightComplaints += and(right, COMPLAINTS).cardinality();
        var complains = wanted.intersects(COMPLAINTS);
        if (complains != praises(wanted)) {
            ofOnePolarity++;
            polarityRead += read.intersects(COMPLAINTS) == complains && praises(read) != complains ? 1 : 0;
        }
    }

    /// Counts a comment as far as one pair is concerned.
    void count(BitSet wanted, BitSet read, int pair) {
        count(only(wanted, pair), only(read, pair));
    }

    private static boolean praises(BitSet pairs) {
        var praise = (BitSet) pairs.clone();
        praise.andNot(COMPLAINTS);
        return !praise.isEmpty();
    }

    private static BitSet and(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    private static BitSet only(BitSet pairs, int pair) {
        var only = new BitSet();
        only.set(pair, pairs.get(pair));
        return only;
    }

    boolean isEmpty() {
        return comments.isEmpty();
    }

    int comments() {
        return comments.size();
    }

    int labels() {
        return comments.stream().mapToInt(Count::wanted).sum();
    }

    double f1() {
        int right = 0;
        int both = 0;
        for (var comment : comments) {
            right += comment.right();
            both += comment.read() + comment.wanted();
        }
        return ratio(2 * right, both);
    }

    double precision() {
        return ratio(right(), comments.stream().mapToInt(Count::read).sum());
    }

    double recall() {
        return ratio(right(), labels());
    }

    private int right() {
        return comments.stream().mapToInt(Count::right).sum();
    }

    /// The share of the complaints read that are there: a wrong one costs the driver more than a missed one.
    double precisionOfComplaints() {
        return ratio(rightComplaints, readComplaints);
    }

    /// Where [#f1] would lie in 95 of 100 draws of as many comments of the same kinds; what moves it by less may be
    /// chance. By drawing the comments anew, always in the same way.
    double[] range() {
        var chance = new Random(1);
        var drawn = new double[RESAMPLINGS];
        for (int i = 0; i < RESAMPLINGS; i++) {
            int right = 0;
            int both = 0;
            for (int k = 0; k < comments.size(); k++) {
                var comment = comments.get(chance.nextInt(comments.size()));
                right += comment.right();
                both += comment.read() + comment.wanted();
            }
            drawn[i] = ratio(2 * right, both);
        }
        Arrays.sort(drawn);
        int left = (int) (RESAMPLINGS * MARGIN);
        return new double[] {drawn[left], drawn[RESAMPLINGS - 1 - left]};
    }

    /// F1, precision, recall and the number of labels behind a name.
    String line(String name) {
        return String.format("%-42s %.3f   %.3f   %.3f   %5d", name, f1(), precision(), recall(), labels());
    }

    /// What the issue asks for beside F1, and how far chance may have moved that.
    String besides() {
        var range = range();
        return String.format(
                "  precision of complaints %.3f; of %d comments with one polarity read so %.3f; F1 by chance %.3f to"
                        + " %.3f",
                precisionOfComplaints(), ofOnePolarity, ratio(polarityRead, ofOnePolarity), range[0], range[1]);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
