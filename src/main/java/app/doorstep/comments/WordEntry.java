package app.doorstep.comments;

import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a grammar knows of a word: the classes it belongs to, and its openings, which are the edges that follow where
/// it leads from the root, by itself or for one of its classes, in the order in which they are to be tried. Its arrays
/// are only read.
final class WordEntry {
    /// The gap of an opening that is no edge: a phrase or class is complete with the word alone.
    static final int COMPLETE = -1;

    /// The classes it belongs to, as bits.
    final long[] classes;
    /// For each opening the width of the gap in front, 0 for none, or [#COMPLETE].
    final int[] gaps;
    /// For each opening the label of the edge.
    final int[] labels;
    /// For each opening where it leads; for one that is complete the node where it is.
    final int[] targets;
    /// The openings that are complete, as bits.
    final long[] complete;
    /// The openings that the very next word or a class that begins with it can pass.
    final Fan next;
    /// The openings that a word behind a gap can pass.
    final Fan later;

    private WordEntry(long[] classes, Openings openings) {
        this.classes = classes;
        gaps = openings.gaps.toArray();
        labels = openings.labels.toArray();
        targets = openings.targets.toArray();
        complete = new long[Presence.blocks(gaps.length)];
        for (int i = 0; i < gaps.length; i++) {
            if (gaps[i] == COMPLETE) {
                complete[i >> 6] |= 1L << i;
            }
        }
        next = Fan.of(openings.next);
        later = Fan.of(openings.later);
    }

    static WordEntry of(Trie trie, int word) {
        var classes = new long[Presence.blocks(trie.classEntrances.length)];
        var openings = new Openings(trie);
        for (int i = trie.firstClass[word]; i < trie.firstClass[word + 1]; i++) {
            var one = trie.classes[i];
            classes[one >> 6] |= 1L << one;
            openings.addAll(trie.classEntrances[one]);
        }
        openings.addAll(trie.wordEntrances[word]);
        return new WordEntry(classes, openings);
    }

    /// Openings as they are found.
    private static final class Openings {
        private final Trie trie;
        private final IntStack gaps = new IntStack();
        private final IntStack labels = new IntStack();
        private final IntStack targets = new IntStack();
        private final SortedMap<Integer, BitSet> next = new TreeMap<>();
        private final SortedMap<Integer, BitSet> later = new TreeMap<>();

        Openings(Trie trie) {
            this.trie = trie;
        }

        /// Adds all edges of a node.
        void addAll(int node) {
            if (node == Trie.NOWHERE) {
                return;
            }
            if (trie.isComplete(node)) {
                add(COMPLETE, 0, node);
            }
            for (int edge = trie.firstEdge[node]; edge < trie.firstEdge[node + 1]; edge++) {
                var label = trie.labels[edge];
                var target = trie.targets[edge];
                if (label < Trie.GAP) {
                    wait(next, label);
                    add(0, label, target);
                    continue;
                }
                for (int far = trie.firstEdge[target]; far < trie.firstEdge[target + 1]; far++) {
                    wait(later, trie.labels[far]);
                    add(label & ~Trie.GAP, trie.labels[far], trie.targets[far]);
                }
            }
        }

        /// The opening to be added next waits for the label.
        private void wait(SortedMap<Integer, BitSet> fan, int label) {
            fan.computeIfAbsent(Presence.place(trie, label), _ -> new BitSet()).set(gaps.size());
        }

        private void add(int gap, int label, int target) {
            gaps.add(gap);
            labels.add(label);
            targets.add(target);
        }
    }
}
