package app.doorstep.phrases;

import app.doorstep.domain.RatedComment;
import app.doorstep.domain.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Counts the phrases of comments afresh, slowly and plainly: what the notebook keeps must come to the same.
public final class CountedComments {
    private record Cell(LocalDate day, Scope scope, int stars) {}

    private final Phrases phrases = new Phrases();
    private final List<List<String>> numbers = new ArrayList<>();
    private final List<PhraseForm> forms = new ArrayList<>();
    private final Map<Cell, Integer> comments = new HashMap<>();
    private final Map<Cell, Map<Long, Integer>> uses = new HashMap<>();

    /// Counts a comment in.
    public void add(RatedComment comment) {
        var cell = new Cell(comment.day(), comment.scope(), Objects.requireNonNullElse(comment.stars(), 0));
        comments.merge(cell, 1, Integer::sum);
        var counts = uses.computeIfAbsent(cell, _ -> new TreeMap<>());
        phrases.read(comment.comment());
        for (int i = 0; i < phrases.size(); i++) {
            var form = form(phrases.written(i));
            counts.merge(PhraseCounts.key(form.phrase(), form.form()), 1, Integer::sum);
        }
    }

    private PhraseForm form(String words) {
        var stems = Phrases.stemsOf(words);
        if (!numbers.contains(stems)) {
            numbers.add(stems);
        }
        int phrase = numbers.indexOf(stems);
        var known = forms.stream().filter(form -> form.phrase() == phrase).toList();
        return known.stream()
                .filter(form -> form.words().equals(words))
                .findFirst()
                .orElseGet(() -> {
                    forms.add(new PhraseForm(phrase, known.size(), words));
                    return forms.getLast();
                });
    }

    /// What was counted.
    public List<PhraseTally> tallies() {
        return comments.keySet().stream()
                .map(cell -> {
                    var counts = Objects.requireNonNull(uses.get(cell));
                    return new PhraseTally(
                            cell.day(),
                            cell.scope(),
                            cell.stars(),
                            Objects.requireNonNull(comments.get(cell)),
                            PhraseCounts.NONE.plus(
                                    counts.keySet().stream()
                                            .mapToLong(Long::longValue)
                                            .toArray(),
                                    counts.values().stream()
                                            .mapToInt(Integer::intValue)
                                            .toArray()));
                })
                .toList();
    }

    /// All ways to write some phrases.
    public List<PhraseForm> forms(int... wanted) {
        var result = new ArrayList<PhraseForm>();
        for (int phrase : wanted) {
            forms.stream().filter(form -> form.phrase() == phrase).forEach(result::add);
        }
        return result;
    }
}
