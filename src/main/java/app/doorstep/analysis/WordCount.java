package app.doorstep.analysis;

import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.phrases.PhraseForm;
import app.doorstep.phrases.PhraseTally;
import app.doorstep.phrases.Phrases;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Makes the [WordTable] of the phrases that were counted day by day. Belongs to one thread.
public final class WordCount {
    /// How many rows a table has at most.
    public static final int MOST_ROWS = 200;

    private final @Nullable Period period;
    private final @Nullable Period before;
    private final List<PhraseTally> tallies;
    /// By phrase.
    private int[] now = new int[1 << 12];

    private int[] then = new int[1 << 12];
    private int comments;
    private int commentsBefore;

    /// Tells how phrases are written.
    ///
    /// @param <E> why it may fail
    public interface Forms<E extends Exception> {
        /// All ways to write each of some phrases, by their numbers in the tallies.
        List<PhraseForm> of(int[] phrases) throws E;
    }

    /// @param period the period to count in; null for all comments
    /// @param before the period to compare with; null for none
    /// @param tallies of both; those of neither are left out
    public WordCount(@Nullable Period period, @Nullable Period before, List<PhraseTally> tallies) {
        this.period = period;
        this.before = before;
        this.tallies = tallies;
        for (var tally : tallies) {
            if (isNow(tally)) {
                comments += tally.comments();
                now = sum(tally, now);
            } else if (before != null && before.contains(tally.day())) {
                commentsBefore += tally.comments();
                then = sum(tally, then);
            }
        }
        then = Arrays.copyOf(then, now.length);
    }

    private boolean isNow(PhraseTally tally) {
        return period == null || period.contains(tally.day());
    }

    private static int[] sum(PhraseTally tally, int[] sums) {
        // An array that only this method knows is read and written without going through an object.
        int[][] grown = {sums};
        tally.counts().forEach((phrase, _, count) -> {
            if (phrase >= grown[0].length) {
                grown[0] = Arrays.copyOf(grown[0], Math.max(phrase + 1, grown[0].length * 2));
            }
            grown[0][phrase] += count;
        });
        return grown[0];
    }

    /// The table of what was counted.
    public <E extends Exception> WordTable table(Forms<E> forms) throws E {
        var byApp = new TreeMap<Platform, long[]>();
        for (var tally : tallies) {
            if (isNow(tally)) {
                count(tally, tally.comments(), byApp);
            }
        }
        var app = byApp.entrySet().stream()
                .max((one, other) -> Long.compare(
                        Arrays.stream(one.getValue()).sum(),
                        Arrays.stream(other.getValue()).sum()))
                .map(Map.Entry::getKey)
                .orElse(null);
        var rows = rows(new ChosenPhrases(now).choose(forms));
        return new WordTable(
                period,
                before,
                comments,
                commentsBefore,
                app,
                app == null ? Mean.NONE : Mean.of(byApp.getOrDefault(app, new long[5])),
                rows.stream().map(row -> row(row, app, rows.size())).toList());
    }

    private static void count(PhraseTally tally, int comments, Map<Platform, long[]> byApp) {
        if (tally.stars() > 0 && StarCounts.countsIn(tally.scope())) {
            byApp.computeIfAbsent(tally.scope().platform(), _ -> new long[5])[tally.stars() - 1] += comments;
        }
    }

    private WordRow row(Row row, @Nullable Platform app, int rows) {
        var stars = app == null ? null : row.stars.get(app);
        int uses = now[row.phrase];
        int earlier = then[row.phrase];
        return new WordRow(
                row.words(),
                uses,
                stars == null ? Mean.NONE : Mean.of(stars),
                earlier,
                before == null ? null : Change.ofShares(uses, comments, earlier, commentsBefore, rows));
    }

    private List<Row> rows(List<PhraseForm> chosen) {
        var rows = new HashMap<Integer, Row>();
        chosen.forEach(
                form -> rows.computeIfAbsent(form.phrase(), Row::new).forms.put(form.form(), new Form(form.words())));
        var byPhrase = new @Nullable Row[now.length];
        rows.forEach((phrase, row) -> byPhrase[phrase] = row);
        for (var tally : tallies) {
            if (isNow(tally)) {
                tally.counts().forEach((phrase, form, count) -> {
                    var row = byPhrase[phrase];
                    if (row != null) {
                        row.take(tally, form, count);
                    }
                });
            }
        }
        return rows.values().stream().sorted(this::mostUsedFirst).toList();
    }

    /// Of what is said equally often, the phrase that says more comes first.
    private int mostUsedFirst(Row one, Row other) {
        int byUse = Integer.compare(now[other.phrase], now[one.phrase]);
        int bySize = byUse != 0 ? byUse : Integer.compare(other.size(), one.size());
        return bySize != 0 ? bySize : one.words().compareTo(other.words());
    }

    /// One way to write a phrase, and how many comments do.
    private static final class Form {
        private final String words;
        private int comments;

        Form(String words) {
            this.words = words;
        }
    }

    /// What is gathered of a phrase.
    private static final class Row {
        private final int phrase;
        private final Map<Integer, Form> forms = new HashMap<>();
        private final Map<Platform, long[]> stars = new HashMap<>();

        Row(int phrase) {
            this.phrase = phrase;
        }

        void take(PhraseTally tally, int number, int count) {
            var form = forms.get(number);
            if (form != null) {
                form.comments += count;
            }
            count(tally, count, stars);
        }

        int size() {
            return Phrases.stemsOf(words()).size();
        }

        /// As most comments write it.
        String words() {
            return forms.values().stream()
                    .min((one, other) -> one.comments == other.comments
                            ? one.words.compareTo(other.words)
                            : Integer.compare(other.comments, one.comments))
                    .map(form -> form.words)
                    .orElse("");
        }
    }
}
