package app.doorstep.analysis;

import app.doorstep.domain.FeedbackNumbers;
import app.doorstep.domain.RatedComment;
import app.doorstep.phrases.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds which comments use the words of some rows: takes comments in one by one, in any order. Belongs to one thread.
public final class WordUses {
    private static final Comparator<RatedComment> NEWEST_FIRST = Comparator.comparing(RatedComment::day)
            .thenComparing(RatedComment::time, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingLong(RatedComment::id)
            .reversed();

    private final Phrases phrases = new Phrases();
    private final Map<Long, List<RatedComment>> uses = new HashMap<>();

    /// @param rows as [WordRow#words] has them
    public WordUses(List<String> rows) {
        rows.forEach(row -> uses.put(Phrases.stems(Phrases.stemsOf(row)), new ArrayList<>()));
    }

    /// Takes a comment in.
    public void add(RatedComment comment) {
        phrases.read(comment.comment());
        RatedComment kept = null;
        for (int i = 0; i < phrases.size(); i++) {
            var using = uses.get(phrases.stems(i));
            if (using != null) {
                // The text stays where it is.
                kept = kept == null
                        ? new RatedComment(
                                comment.id(), comment.day(), comment.time(), comment.scope(), comment.stars(), "")
                        : kept;
                using.add(kept);
            }
        }
    }

    /// The numbers of the feedback that uses a row's words, newest first.
    public List<Long> feedback(String row) {
        var using = uses.getOrDefault(Phrases.stems(Phrases.stemsOf(row)), List.of());
        return FeedbackNumbers.of(
                using.stream().sorted(NEWEST_FIRST).map(RatedComment::id).toList());
    }
}
