package app.doorstep.storage;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Sentiment;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Where one row counts in the sums of its day: the part of each sum's key that follows from the row alone, a cell of
/// a [TallyTable] each. The rules are the domain's own, [Feedback#factorStars] and [Feedback#sentiment]. Mutable and
/// reused.
final class TallyCells {
    private static final List<Set<Polarity>> POLARITIES = List.of(
            Set.of(),
            EnumSet.of(Polarity.PRAISE),
            EnumSet.of(Polarity.COMPLAINT),
            EnumSet.of(Polarity.PRAISE, Polarity.COMPLAINT));
    private static final int OVERALL = Codes.FACTOR.code(Factor.OVERALL);
    private static final int POSITIVE = Codes.SENTIMENT.code(Sentiment.POSITIVE);
    private static final int NEUTRAL = Codes.SENTIMENT.code(Sentiment.NEUTRAL);
    private static final int NEGATIVE = Codes.SENTIMENT.code(Sentiment.NEGATIVE);
    static final long HOUR = 3_600_000_000_000L;

    private final int[] cells = new int[32];
    private int size;

    int size() {
        return size;
    }

    int get(int i) {
        return cells[i];
    }

    /// Works out the cells of a sealed row; none if it is deleted.
    void of(FeedbackRow row) {
        size = 0;
        if (row.isGone()) {
            return;
        }
        int hour = row.time == FeedbackRow.NONE ? TallyTable.NO_HOUR : (int) (row.time / HOUR);
        add(TallyTable.HOURS.cell((int) row.kind, hour, tone(row), isBad(row) ? 1 : 0));
        if (!row.isRating()) {
            return;
        }
        if (row.stars != FeedbackRow.NONE) {
            add(TallyTable.STARS.cell(OVERALL, 0, (int) row.stars));
        } else if (row.sentiment == POSITIVE || row.sentiment == NEGATIVE) {
            add(TallyTable.STARS.cell(OVERALL, 1, row.sentiment == POSITIVE ? 5 : 1));
        }
        int marks = (int) row.effective;
        if (marks != 0 || row.factorStars != 0) {
            addFactors(row, marks);
            for (int bit = 0; bit < 16; bit++) {
                if ((marks >>> bit & 1) != 0) {
                    int stars = row.stars == FeedbackRow.NONE ? 0 : (int) row.stars;
                    add(TallyTable.MARKS.cell(bit & 7, bit >>> 3, stars));
                }
            }
        }
    }

    private static int tone(FeedbackRow row) {
        if (row.sentiment != FeedbackRow.NONE) {
            return (int) row.sentiment;
        }
        if (row.stars != FeedbackRow.NONE) {
            return row.stars < 3 ? NEGATIVE : row.stars > 3 ? POSITIVE : NEUTRAL;
        }
        return complains(row) ? NEGATIVE : row.effective == 0 ? NEUTRAL : POSITIVE;
    }

    /// Whether the week's pattern counts it among the bad ones.
    private static boolean isBad(FeedbackRow row) {
        return complains(row) || (row.stars == FeedbackRow.NONE ? row.sentiment == NEGATIVE : row.stars <= 2);
    }

    private static boolean complains(FeedbackRow row) {
        return (row.effective & MarkBits.COMPLAINTS) != 0;
    }

    private void addFactors(FeedbackRow row, int marks) {
        var verdict = Entries.verdict(row);
        for (var factor : Factor.values()) {
            int bit = Codes.FACTOR.code(factor);
            var polarities = POLARITIES.get((marks >>> bit & 1) | (marks >>> (bit + 8) & 1) << 1);
            boolean exported = (row.factorStars >>> (3 * bit) & 7) != 0;
            if ((!polarities.isEmpty() || exported) && (bit != OVERALL || row.stars == FeedbackRow.NONE)) {
                var stars = Feedback.factorStars(factor, verdict, polarities);
                if (stars.isPresent()) {
                    add(TallyTable.STARS.cell(bit, exported ? 0 : 1, stars.getAsInt()));
                }
            }
        }
    }

    private void add(int cell) {
        cells[size++] = cell;
    }
}
