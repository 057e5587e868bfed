package app.doorstep.storage;

import app.doorstep.domain.Selection;
import app.doorstep.phrases.CountedComments;
import app.doorstep.phrases.PhraseCounts;
import app.doorstep.phrases.PhraseForm;
import app.doorstep.phrases.PhraseTally;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The sums of phrases in words, so that those that are kept and those counted afresh can be compared.
final class PlainPhrases {
    private PlainPhrases() {}

    private interface Forms<E extends Exception> {
        List<PhraseForm> of(int... phrases) throws E;
    }

    /// How many comments of each kind there are, and how many say what.
    static Map<String, Integer> kept(Store store, Selection selection) throws StoreUnusable {
        var kept = store.sums().phrases(selection);
        return plain(kept, forms(kept, store.sums()::forms));
    }

    /// The same from all comments.
    static Map<String, Integer> afresh(Store store, Selection selection) throws StoreUnusable {
        var fresh = new CountedComments();
        store.ratings().comments(selection, fresh::add);
        return plain(fresh.tallies(), forms(fresh.tallies(), fresh::forms));
    }

    /// All phrases in all ways of writing them.
    static List<String> words(Store store) throws StoreUnusable {
        return forms(store.sums().phrases(Selection.ALL), store.sums()::forms).stream()
                .map(PhraseForm::words)
                .toList();
    }

    private static <E extends Exception> List<PhraseForm> forms(List<PhraseTally> tallies, Forms<E> forms) throws E {
        var phrases = new TreeSet<Integer>();
        tallies.forEach(tally -> tally.counts().forEach((phrase, _, _) -> phrases.add(phrase)));
        return forms.of(phrases.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Map<String, Integer> plain(List<PhraseTally> tallies, List<PhraseForm> forms) {
        var words = forms.stream()
                .collect(Collectors.toMap(form -> PhraseCounts.key(form.phrase(), form.form()), PhraseForm::words));
        var result = new TreeMap<String, Integer>();
        for (var tally : tallies) {
            var kind = tally.day() + " " + tally.scope() + " " + tally.stars();
            result.merge(kind, tally.comments(), Integer::sum);
            tally.counts()
                    .forEach((phrase, form, count) ->
                            result.merge(kind + ": " + words.get(PhraseCounts.key(phrase, form)), count, Integer::sum));
        }
        return result;
    }
}
