package app.doorstep.analysis;

import app.doorstep.domain.FeedbackNumbers;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.RatedComment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Counts words: takes comments in one by one, in any order, then gives the [WordTable].
///
/// Keeps what it needs of each comment in a few numbers, so that a million of them are no trouble. Belongs to one
/// thread.
public final class WordCount {
    /// How many rows a table has at most.
    public static final int MOST_ROWS = 200;

    private static final int LEAST = 2;
    /// A phrase is left out where at least so many percent of its comments use one longer phrase around it.
    private static final int NEARLY_ALL = 80;

    private static final Comparator<RatedComment> OLDEST_FIRST = Comparator.comparing(RatedComment::day)
            .thenComparing(RatedComment::time, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingLong(RatedComment::id);

    /// Of what is said equally often, the phrase that says more comes first.
    private static final Comparator<Row> MOST_USED = Comparator.comparingInt(Row::now)
            .thenComparingInt(Row::size)
            .reversed()
            .thenComparing(Row::words);

    private final @Nullable Period period;
    private final @Nullable Period before;
    private final SplitComments split = new SplitComments();
    private final List<RatedComment> kept = new ArrayList<>();
    private final LongIndex phrases = new LongIndex();
    private int[] now = new int[1 << 12];
    private int[] then = new int[1 << 12];
    private int[] seenIn = new int[1 << 12];
    private int comments;

    /// @param period the period to count in; null for all comments
    /// @param before the period to compare with; null for none
    public WordCount(@Nullable Period period, @Nullable Period before) {
        this.period = period;
        this.before = before;
    }

    /// Takes a comment in; one of neither period is left out.
    public void add(RatedComment comment) {
        boolean isNow = isNow(comment);
        if (!isNow && (before == null || !before.contains(comment.day()))) {
            return;
        }
        split.add(comment.comment());
        // the text stays where it is: only the numbers made of it are kept
        kept.add(new RatedComment(comment.id(), comment.day(), comment.time(), comment.scope(), comment.stars(), ""));
        comments += isNow ? 1 : 0;
        int number = kept.size();
        split.forEach(number - 1, (phrase, _, _) -> {
            int one = phrases.add(phrase);
            if (one == seenIn.length) {
                now = Arrays.copyOf(now, one * 2);
                then = Arrays.copyOf(then, one * 2);
                seenIn = Arrays.copyOf(seenIn, one * 2);
            }
            if (seenIn[one] != number) {
                seenIn[one] = number;
                (isNow ? now : then)[one]++;
            }
        });
    }

    private boolean isNow(RatedComment comment) {
        return period == null || period.contains(comment.day());
    }

    /// The table of what was taken in.
    public WordTable table() {
        var byApp = new TreeMap<Platform, long[]>();
        kept.stream().filter(this::isNow).forEach(comment -> count(comment, byApp));
        var app = byApp.entrySet().stream()
                .max(Comparator.comparingLong(
                        entry -> Arrays.stream(entry.getValue()).sum()))
                .map(Map.Entry::getKey)
                .orElse(null);
        var rows = rows(chosen());
        return new WordTable(
                period,
                before,
                comments,
                kept.size() - comments,
                app,
                app == null ? Mean.NONE : Mean.of(byApp.getOrDefault(app, new long[5])),
                rows.stream().map(row -> row(row, app, rows.size())).toList());
    }

    private WordRow row(Row row, @Nullable Platform app, int rows) {
        var stars = app == null ? null : row.stars.get(app);
        return new WordRow(
                row.words(),
                row.now(),
                stars == null ? Mean.NONE : Mean.of(stars),
                row.before,
                before == null ? null : Change.ofShares(row.now(), comments, row.before, kept.size() - comments, rows),
                FeedbackNumbers.of(row.feedback, row.uses));
    }

    private interface NowVisitor {
        void visit(int number, RatedComment comment);
    }

    private void forEachNow(NowVisitor visitor) {
        // They mostly come in the order of time, one way or the other, which takes next to no time to sort.
        var newestFirst = IntStream.range(0, kept.size())
                .filter(i -> isNow(kept.get(i)))
                .boxed()
                .sorted(Comparator.comparing(kept::get, OLDEST_FIRST).reversed())
                .toList();
        newestFirst.forEach(i -> visitor.visit(i, kept.get(i)));
    }

    private static void count(RatedComment comment, Map<Platform, long[]> byApp) {
        var stars = comment.stars();
        if (stars != null && StarCounts.countsIn(comment.scope())) {
            byApp.computeIfAbsent(comment.scope().platform(), _ -> new long[5])[stars - 1]++;
        }
    }

    /// The phrases that get a row.
    private LongIndex chosen() {
        var around = new int[phrases.size()];
        for (int i = 0; i < phrases.size(); i++) {
            for (long part : parts(phrases.key(i))) {
                int shorter = phrases.find(part);
                if (shorter != LongIndex.UNKNOWN) {
                    around[shorter] = Math.max(around[shorter], now[i]);
                }
            }
        }
        var candidates = new ArrayList<Integer>();
        for (int i = 0; i < phrases.size(); i++) {
            if (now[i] >= LEAST && around[i] * 100L < (long) now[i] * NEARLY_ALL) {
                candidates.add(i);
            }
        }
        candidates.sort(Comparator.<Integer>comparingInt(one -> now[one])
                .thenComparingInt(one -> SplitComments.size(phrases.key(one)))
                .reversed());
        var chosen = new LongIndex();
        candidates.stream().limit(MOST_ROWS).forEach(one -> chosen.add(phrases.key(one)));
        return chosen;
    }

    /// The shorter phrases within a phrase.
    private static long[] parts(long phrase) {
        long head = SplitComments.head(phrase);
        long tail = SplitComments.tail(phrase);
        return SplitComments.size(phrase) < 3
                ? new long[] {head, tail}
                : new long[] {head, tail, SplitComments.head(head), SplitComments.tail(head), SplitComments.tail(tail)};
    }

    private List<Row> rows(LongIndex chosen) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < chosen.size(); i++) {
            rows.add(new Row(SplitComments.size(chosen.key(i)), then[phrases.find(chosen.key(i))]));
        }
        forEachNow((number, comment) -> split.forEach(number, (phrase, from, to) -> {
            int one = chosen.find(phrase);
            if (one != LongIndex.UNKNOWN) {
                rows.get(one).take(comment, split.written(from, to));
            }
        }));
        rows.sort(MOST_USED);
        return rows;
    }

    /// What is gathered of a phrase.
    private static final class Row {
        private final int size;
        private final int before;
        private long[] feedback = new long[16];
        private int uses;
        private final Map<Platform, long[]> stars = new HashMap<>();
        private final Map<String, Integer> written = new HashMap<>();

        /// @param size of how many words that say something
        Row(int size, int before) {
            this.size = size;
            this.before = before;
        }

        void take(RatedComment comment, String words) {
            written.merge(words, 1, Integer::sum);
            if (uses == 0 || feedback[uses - 1] != comment.id()) {
                if (uses == feedback.length) {
                    feedback = Arrays.copyOf(feedback, uses * 2);
                }
                feedback[uses++] = comment.id();
                count(comment, stars);
            }
        }

        int size() {
            return size;
        }

        int now() {
            return uses;
        }

        /// As it is written most often.
        String words() {
            return written.entrySet().stream()
                    .min(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElseThrow();
        }
    }
}
