package app.doorstep.comments;

import java.util.Arrays;
import java.util.BitSet;

/// What a grammar knows of a word: the classes that a pattern may ask it for behind another word, and its openings,
/// which are the edges that follow where it leads from the root, by itself or for one of its classes, in the order in
/// which they are to be tried. Its arrays are only read.
final class WordEntry {
    /// The ways in which an opening goes on: with the very next word, behind a short or a long gap, or not at all,
    /// because a phrase or class is complete with the word alone.
    static final int NEXT = 0;
    static final int SHORT = 1;
    static final int LONG = 2;
    static final int COMPLETE = 3;
    static final int WAYS = 4;

    private static final int WAY_SHIFT = 28;

    /// As places of [Presence].
    final int[] classes;
    /// The classes as bits, each 64th place the same, so that most that it is not of are told at once.
    private final long folded;
    /// For each opening its [#way] and the [#place] that must stand where it goes on.
    final int[] keys;
    /// For each opening where it leads; for one that is complete the node where it is.
    final int[] targets;

    private WordEntry(int[] classes, int[] keys, int[] targets) {
        this.classes = classes;
        this.folded = Arrays.stream(classes).mapToLong(one -> 1L << one).reduce(0, (one, other) -> one | other);
        this.keys = keys;
        this.targets = targets;
    }

    /// @param asked the classes that patterns ask for behind another word
    static WordEntry of(Trie trie, BitSet asked, int word) {
        var classes = new IntStack();
        var openings = new Openings(trie);
        for (int i = trie.firstClass[word]; i < trie.firstClass[word + 1]; i++) {
            var one = trie.classes[i];
            if (asked.get(one)) {
                classes.add(Presence.place(trie, Trie.CLASS | one));
            }
            openings.addAll(trie.classEntrances[one]);
        }
        openings.addAll(trie.wordEntrances[word]);
        return new WordEntry(classes.toArray(), openings.keys.toArray(), openings.targets.toArray());
    }

    /// Whether the word is of the class at a place of [Presence].
    boolean isOf(int place) {
        if ((folded & 1L << place) != 0) {
            for (int one : classes) {
                if (one == place) {
                    return true;
                }
            }
        }
        return false;
    }

    static int way(int key) {
        return key >>> WAY_SHIFT;
    }

    static int place(int key) {
        return key & (1 << WAY_SHIFT) - 1;
    }

    /// Openings as they are found.
    private static final class Openings {
        private final Trie trie;
        private final IntStack keys = new IntStack();
        private final IntStack targets = new IntStack();

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
                    add(NEXT, label, target);
                    continue;
                }
                var way = (label & ~Trie.GAP) == PatternSyntax.SHORT_GAP ? SHORT : LONG;
                for (int far = trie.firstEdge[target]; far < trie.firstEdge[target + 1]; far++) {
                    add(way, trie.labels[far], trie.targets[far]);
                }
            }
        }

        private void add(int way, int label, int target) {
            keys.add(way << WAY_SHIFT | Presence.place(trie, label));
            targets.add(target);
        }
    }
}
