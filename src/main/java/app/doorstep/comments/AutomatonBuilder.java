package app.doorstep.comments;

import java.util.Arrays;
import java.util.BitSet;

/// Lays a [Trie] out as an [Automaton]; used once by one thread.
final class AutomatonBuilder {
    private final Trie trie;
    /// For each word and then for each class its place; 0 if it has none.
    private final int[] places;
    /// The words and classes that some pattern asks for behind a word, numbered likewise.
    private final BitSet asked = new BitSet();
    private final int[] nodeRows;
    private final IntStack rows = new IntStack();

    AutomatonBuilder(Trie trie) {
        this.trie = trie;
        places = new int[trie.words() + trie.classEntrances.length];
        nodeRows = new int[trie.outputs.length];
    }

    Automaton build() {
        rows.add(numberPlaces());
        placeNodes();
        for (int node = 1; node < nodeRows.length; node++) {
            if (nodeRows[node] != Automaton.NOWHERE) {
                addNode(node);
            }
        }
        var words = new int[trie.words()];
        for (int word = 0; word < words.length; word++) {
            words[word] = rows.size();
            addWord(word);
        }
        return new Automaton(new int[][] {words, rows.toArray()});
    }

    /// Numbers what patterns ask for behind another word, and the classes of several words; those that one word fills
    /// get numbers beside each other.
    ///
    /// @return how many numbers there are
    private int numberPlaces() {
        for (int edge = trie.firstEdge[Trie.ROOT + 1]; edge < trie.labels.length; edge++) {
            if (trie.labels[edge] < Trie.GAP) {
                asked.set(index(trie.labels[edge]));
            }
        }
        int next = Automaton.ALWAYS + 1;
        for (int word = 0; word < trie.words(); word++) {
            next = number(word, next);
            for (int i = trie.firstClass[word]; i < trie.firstClass[word + 1]; i++) {
                next = number(index(Trie.CLASS | trie.classes[i]), next);
            }
        }
        for (int one = asked.nextSetBit(0); one >= 0; one = asked.nextSetBit(one + 1)) {
            next = number(one, next);
        }
        for (int one : trie.completes) {
            var index = index(Trie.CLASS | one);
            if (places[index] == 0) {
                places[index] = next++;
            }
        }
        return next;
    }

    private int number(int index, int next) {
        if (places[index] != 0 || !asked.get(index)) {
            return next;
        }
        places[index] = next;
        return next + 1;
    }

    private int index(int label) {
        return label < Trie.CLASS ? label : trie.words() + (label & ~Trie.CLASS);
    }

    /// Works out where the rows of all nodes begin, but for those behind gaps, which need none.
    private void placeNodes() {
        Arrays.fill(nodeRows, 1);
        nodeRows[Trie.ROOT] = Automaton.NOWHERE;
        for (int edge = 0; edge < trie.labels.length; edge++) {
            if (trie.labels[edge] >= Trie.GAP) {
                nodeRows[trie.targets[edge]] = Automaton.NOWHERE;
            }
        }
        int next = rows.size();
        for (int node = 1; node < nodeRows.length; node++) {
            if (nodeRows[node] != Automaton.NOWHERE) {
                nodeRows[node] = next;
                var ways = new IntStack();
                addWays(node, ways);
                next += 2 + completes(node).size() + ways.size();
            }
        }
    }

    private void addNode(int node) {
        var ways = new IntStack();
        addWays(node, ways);
        var completes = completes(node);
        rows.add(trie.outputs[node] == Trie.NOWHERE ? Automaton.NOTHING : trie.outputs[node]);
        rows.add(Automaton.counts(completes.size() / 2, ways.size() / 2));
        rows.addAll(completes);
        rows.addAll(ways);
    }

    /// The classes complete at a node, but for those that no pattern asks for or begins with.
    private IntStack completes(int node) {
        var completes = new IntStack();
        for (int i = trie.firstComplete[node]; i < trie.firstComplete[node + 1]; i++) {
            var index = index(Trie.CLASS | trie.completes[i]);
            var entrance = trie.classEntrances[trie.completes[i]];
            if (asked.get(index) || entrance != Trie.NOWHERE) {
                completes.add(places[index]);
                completes.add(entrance == Trie.NOWHERE ? Automaton.NOWHERE : nodeRows[entrance]);
            }
        }
        return completes;
    }

    private void addWord(int word) {
        var filled = new IntStack();
        var ways = new IntStack();
        fill(word, filled);
        for (int i = trie.firstClass[word]; i < trie.firstClass[word + 1]; i++) {
            fill(index(Trie.CLASS | trie.classes[i]), filled);
            enter(trie.classEntrances[trie.classes[i]], ways);
        }
        enter(trie.wordEntrances[word], ways);
        rows.add(filled.size());
        rows.addAll(filled);
        rows.add(ways.size() / 2);
        rows.addAll(ways);
    }

    private void fill(int index, IntStack filled) {
        if (asked.get(index)) {
            filled.add(places[index]);
        }
    }

    /// Adds the ways on from a node where a word alone leads.
    private void enter(int node, IntStack ways) {
        if (node == Trie.NOWHERE) {
            return;
        }
        if (trie.isComplete(node)) {
            add(Automaton.AT_ONCE, Automaton.ALWAYS, node, ways);
        }
        addWays(node, ways);
    }

    private void addWays(int node, IntStack ways) {
        for (int edge = trie.firstEdge[node]; edge < trie.firstEdge[node + 1]; edge++) {
            var label = trie.labels[edge];
            var target = trie.targets[edge];
            if (label < Trie.GAP) {
                add(Automaton.NEXT, places[index(label)], target, ways);
                continue;
            }
            var kind = kind(label & ~Trie.GAP);
            for (int far = trie.firstEdge[target]; far < trie.firstEdge[target + 1]; far++) {
                add(kind, places[index(trie.labels[far])], trie.targets[far], ways);
            }
        }
    }

    private static int kind(int width) {
        return switch (width) {
            case PatternSyntax.SHORT_GAP -> Automaton.SHORT;
            case PatternSyntax.LONG_GAP -> Automaton.LONG;
            default -> Automaton.WIDE;
        };
    }

    private void add(int kind, int place, int node, IntStack ways) {
        ways.add(Automaton.key(kind, place));
        ways.add(isEnd(node) ? Automaton.end(trie.outputs[node]) : nodeRows[node]);
    }

    /// Whether something is said at a node, and that is all.
    private boolean isEnd(int node) {
        return trie.outputs[node] != Trie.NOWHERE
                && trie.firstEdge[node] == trie.firstEdge[node + 1]
                && trie.firstComplete[node] == trie.firstComplete[node + 1];
    }
}
