package app.doorstep.comments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The phrases of a lexicon in another tool's notation, for comparing how fast tools find them: the same sequences of
/// words, classes and gaps. What is lost: that a gap ends with its sentence, a "but" ends it, and a digit stands for
/// any number.
///
/// @param <T> a phrase or part of one
final class PhraseTranslation<T> {
    /// How phrases are written.
    ///
    /// @param <T> a phrase or part of one
    interface Notation<T> {
        T word(String word);

        T anyOf(List<T> parts);

        /// One part, then another with up to so many other words between them.
        T row(T first, int gap, T second);
    }

    private final Lexicon lexicon;
    private final Trie trie;
    private final Notation<T> notation;
    private final int[] parents;
    private final int[] labels;
    /// For each class the words in it.
    private final Map<Integer, List<Integer>> words = new HashMap<>();
    /// For each class the nodes where it is complete.
    private final Map<Integer, List<Integer>> ends = new HashMap<>();
    private final Map<Integer, T> classes = new HashMap<>();

    PhraseTranslation(Lexicon lexicon, Trie trie, Notation<T> notation) {
        this.lexicon = lexicon;
        this.notation = notation;
        this.trie = trie;
        parents = new int[trie.outputs.length];
        labels = new int[parents.length];
        for (int node = 0; node < parents.length; node++) {
            for (int edge = trie.firstEdge[node]; edge < trie.firstEdge[node + 1]; edge++) {
                parents[trie.targets[edge]] = node;
                labels[trie.targets[edge]] = trie.labels[edge];
            }
            for (int i = trie.firstComplete[node]; i < trie.firstComplete[node + 1]; i++) {
                ends.computeIfAbsent(trie.completes[i], _ -> new ArrayList<>()).add(node);
            }
        }
        for (int word = 1; word < trie.words(); word++) {
            for (int i = trie.firstClass[word]; i < trie.firstClass[word + 1]; i++) {
                words.computeIfAbsent(trie.classes[i], _ -> new ArrayList<>()).add(word);
            }
        }
    }

    /// All phrases that judge a factor.
    List<T> phrases() {
        return IntStream.range(0, parents.length)
                .filter(node -> trie.outputs[node] != Trie.NOWHERE)
                .filter(node ->
                        !lexicon.grammar().said(trie.outputs[node]).senses().isEmpty())
                .mapToObj(this::sequence)
                .toList();
    }

    /// What leads to a node.
    private T sequence(int node) {
        var last = part(labels[node]);
        var before = parents[node];
        if (before == Trie.ROOT) {
            return last;
        }
        var isGap = labels[before] >= Trie.GAP;
        return notation.row(sequence(isGap ? parents[before] : before), isGap ? labels[before] & ~Trie.GAP : 0, last);
    }

    private T part(int label) {
        if (label < Trie.CLASS) {
            return notation.word(lexicon.vocabulary().word(label));
        }
        var number = label & ~Trie.CLASS;
        var known = classes.get(number);
        if (known == null) {
            var parts = new ArrayList<T>();
            words.getOrDefault(number, List.of())
                    .forEach(
                            word -> parts.add(notation.word(lexicon.vocabulary().word(word))));
            ends.getOrDefault(number, List.of()).forEach(end -> parts.add(sequence(end)));
            known = notation.anyOf(parts);
            classes.put(number, known);
        }
        return known;
    }
}
