package app.doorstep.comments;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Lays a [Trie] out as an [Automaton]; used once by one thread.
final class AutomatonBuilder {
    /// The kind of a way that asks for nothing: a phrase or a class is complete with the word alone.
    private static final int AT_ONCE = 4;

    private final Trie trie;
    /// For each word and then for each class its place; 0 if it has none.
    private final int[] places;
    /// The words and classes that some pattern asks for behind a word, numbered likewise.
    private final BitSet asked = new BitSet();
    private final int[] nodeRows;
    private final IntStack rows = new IntStack();
    /// Where the rows of words stand, by what stands in them: many words have the same.
    private final Map<List<Integer>, Integer> wordRows = new HashMap<>();

    AutomatonBuilder(Trie trie) {
        this.trie = trie;
        places = new int[trie.words() + trie.classEntrances.length];
        nodeRows = new int[trie.outputs.length];
    }

    /// A way on in the trie: the kind of [Automaton], the word or class asked for, numbered as `places` are, and the
    /// node where it leads.
    private record Way(int kind, int index, int node) {
        boolean isAtOnce() {
            return kind == AT_ONCE;
        }
    }

    Automaton build() {
        int size = numberPlaces();
        rows.add(size);
        placeNodes();
        for (int node = 1; node < nodeRows.length; node++) {
            if (nodeRows[node] != Automaton.NOWHERE) {
                addNode(node);
            }
        }
        var sets = new PlaceSetsBuilder(size);
        var words = new int[trie.words()];
        var filled = new int[words.length];
        var asked = new int[words.length];
        for (int word = 0; word < words.length; word++) {
            var ways = waysOf(word);
            words[word] = wordRow(ways);
            filled[word] = sets.add(placesFilled(word), List.of());
            asked[word] = sets.add(
                    placesAsked(ways, Automaton.NEXT),
                    List.of(
                            placesAsked(ways, Automaton.SHORT),
                            placesAsked(ways, Automaton.LONG),
                            placesAsked(ways, Automaton.WIDE)));
        }
        return new Automaton(new int[][] {words, rows.toArray(), filled, asked, Automaton.halves(sets.build())});
    }

    /// Numbers what patterns ask for behind another word, and the classes of several words. What the same word asks for
    /// gets numbers beside each other, so that its set of them has few blocks; words that ask for much come first.
    ///
    /// @return how many numbers there are
    private int numberPlaces() {
        for (int edge = trie.firstEdge[Trie.ROOT + 1]; edge < trie.labels.length; edge++) {
            if (trie.labels[edge] < Trie.GAP) {
                asked.set(index(trie.labels[edge]));
            }
        }
        var ways = new ArrayList<List<Way>>();
        for (int word = 0; word < trie.words(); word++) {
            ways.add(waysOf(word));
        }
        ways.sort(Comparator.comparingInt(of -> -of.size()));
        int next = 1;
        for (var ofOne : ways) {
            for (var way : ofOne) {
                next = way.isAtOnce() ? next : number(way.index, next);
            }
        }
        for (int index = asked.nextSetBit(0); index >= 0; index = asked.nextSetBit(index + 1)) {
            next = number(index, next);
        }
        for (int one : trie.completes) {
            next = number(index(Trie.CLASS | one), next);
        }
        return next;
    }

    private int number(int index, int next) {
        if (places[index] != 0) {
            return next;
        }
        places[index] = next;
        return next + 1;
    }

    private int index(int label) {
        return label < Trie.CLASS ? label : trie.words() + (label & ~Trie.CLASS);
    }

    /// The ways on of a word, from where it leads from the root for its classes and then by itself, in the order in
    /// which they are to be tried.
    private List<Way> waysOf(int word) {
        var ways = new ArrayList<Way>();
        for (int i = trie.firstClass[word]; i < trie.firstClass[word + 1]; i++) {
            addEntrance(trie.classEntrances[trie.classes[i]], ways);
        }
        addEntrance(trie.wordEntrances[word], ways);
        return ways;
    }

    private void addEntrance(int node, List<Way> ways) {
        if (node == Trie.NOWHERE) {
            return;
        }
        if (trie.isComplete(node)) {
            ways.add(new Way(AT_ONCE, 0, node));
        }
        addWays(node, ways);
    }

    private void addWays(int node, List<Way> ways) {
        for (int edge = trie.firstEdge[node]; edge < trie.firstEdge[node + 1]; edge++) {
            var label = trie.labels[edge];
            var target = trie.targets[edge];
            if (label < Trie.GAP) {
                ways.add(new Way(Automaton.NEXT, index(label), target));
                continue;
            }
            var kind = kind(label & ~Trie.GAP);
            for (int far = trie.firstEdge[target]; far < trie.firstEdge[target + 1]; far++) {
                ways.add(new Way(kind, index(trie.labels[far]), trie.targets[far]));
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
                next += 2
                        + 2 * (trie.firstComplete[node + 1] - trie.firstComplete[node])
                        + 2 * waysFrom(node).size();
            }
        }
    }

    private List<Way> waysFrom(int node) {
        var ways = new ArrayList<Way>();
        addWays(node, ways);
        return ways;
    }

    private void addNode(int node) {
        var ways = waysFrom(node);
        var completes = trie.firstComplete[node + 1] - trie.firstComplete[node];
        rows.add(trie.outputs[node] == Trie.NOWHERE ? Automaton.NOTHING : trie.outputs[node]);
        rows.add(Automaton.counts(completes, ways.size()));
        for (int i = trie.firstComplete[node]; i < trie.firstComplete[node + 1]; i++) {
            rows.add(places[index(Trie.CLASS | trie.completes[i])]);
            var entrance = trie.classEntrances[trie.completes[i]];
            rows.add(entrance == Trie.NOWHERE ? Automaton.NOWHERE : nodeRows[entrance]);
        }
        for (var way : ways) {
            rows.add(Automaton.key(way.kind, place(way)));
            rows.add(nodeRows[way.node]);
        }
    }

    private int place(Way way) {
        return places[way.index];
    }

    /// Writes the row of a word, unless it stands there for another word already.
    private int wordRow(List<Way> ways) {
        var row = new ArrayList<Integer>();
        for (int turn = 0; turn < ways.size(); turn++) {
            if (ways.get(turn).isAtOnce()) {
                row.add(nodeRows[ways.get(turn).node]);
                row.add(turn);
            }
        }
        row.addFirst(row.size() / 2);
        var places = new TreeMap<Integer, List<Integer>>();
        for (int turn = 0; turn < ways.size(); turn++) {
            var way = ways.get(turn);
            if (!way.isAtOnce()) {
                places.computeIfAbsent(place(way), _ -> new ArrayList<>())
                        .addAll(List.of(Automaton.turn(way.kind, turn), nodeRows[way.node]));
            }
        }
        var blocks = places.keySet().stream().collect(groupingBy(PlaceSets::block, TreeMap::new, counting()));
        int next = row.size() + blocks.size();
        for (var count : blocks.values()) {
            row.add(next);
            next += count.intValue();
        }
        next++;
        for (var ofOne : places.values()) {
            row.add(next);
            next += ofOne.size();
        }
        row.add(next);
        places.values().forEach(row::addAll);
        return wordRows.computeIfAbsent(row, this::append);
    }

    private int append(List<Integer> row) {
        int start = rows.size();
        row.forEach(rows::add);
        return start;
    }

    private BitSet placesFilled(int word) {
        var filled = new BitSet();
        if (asked.get(word)) {
            filled.set(places[word]);
        }
        for (int i = trie.firstClass[word]; i < trie.firstClass[word + 1]; i++) {
            var index = index(Trie.CLASS | trie.classes[i]);
            if (asked.get(index)) {
                filled.set(places[index]);
            }
        }
        return filled;
    }

    /// The places asked for by ways of this kind and those that reach farther.
    private BitSet placesAsked(List<Way> ways, int kind) {
        var asked = new BitSet();
        for (var way : ways) {
            if (!way.isAtOnce() && way.kind >= kind) {
                asked.set(place(way));
            }
        }
        return asked;
    }
}
