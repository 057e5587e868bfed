package app.doorstep.storage;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Polarity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Where one row counts in the sums of its day: the part of each sum's key that follows from the row alone, one byte
/// each. The rule for a factor's stars is the domain's own, [Feedback#factorStars]. Mutable and reused.
final class TallyCells {
    /// Set in the cells of `mark_tally`, not in those of `star_tally`.
    static final int MARKS = 0x80;

    private static final List<Set<Polarity>> POLARITIES = List.of(
            Set.of(),
            EnumSet.of(Polarity.PRAISE),
            EnumSet.of(Polarity.COMPLAINT),
            EnumSet.of(Polarity.PRAISE, Polarity.COMPLAINT));
    private static final int OVERALL = Codes.FACTOR.code(Factor.OVERALL);

    private final byte[] cells = new byte[32];
    private int size;

    int size() {
        return size;
    }

    int get(int i) {
        return cells[i] & 0xff;
    }

    /// Works out the cells of a sealed row; none if it is no rating, or deleted.
    void of(FeedbackRow row) {
        size = 0;
        if (!row.isRating() || row.isGone()) {
            return;
        }
        if (row.stars != FeedbackRow.NONE) {
            add(star(OVERALL, false, (int) row.stars));
        }
        int marks = (int) row.effective;
        if (marks != 0 || row.factorStars != 0) {
            addFactors(row, marks);
            for (int bit = 0; bit < 16; bit++) {
                if ((marks >>> bit & 1) != 0) {
                    int stars = row.stars == FeedbackRow.NONE ? 0 : (int) row.stars;
                    add(MARKS | (bit & 7) << 4 | (bit >>> 3) << 3 | stars);
                }
            }
        }
    }

    private void addFactors(FeedbackRow row, int marks) {
        var verdict = Entries.verdict(row);
        for (var factor : Factor.STARRED) {
            int bit = Codes.FACTOR.code(factor);
            var polarities = POLARITIES.get((marks >>> bit & 1) | (marks >>> (bit + 8) & 1) << 1);
            boolean exported = (row.factorStars >>> (3 * bit) & 7) != 0;
            if ((!polarities.isEmpty() || exported) && (bit != OVERALL || row.stars == FeedbackRow.NONE)) {
                var stars = Feedback.factorStars(factor, verdict, polarities);
                if (stars.isPresent()) {
                    add(star(bit, !exported, stars.getAsInt()));
                }
            }
        }
    }

    private void add(int cell) {
        cells[size++] = (byte) cell;
    }

    private static int star(int factor, boolean derived, int stars) {
        return factor << 4 | (derived ? 8 : 0) | stars;
    }
}
