package app.doorstep.comments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Takes the sequences of a [Grammar] in; used once by one thread. A label is a word's number or one of [#classLabel]
/// and [#gapLabel].
final class GrammarBuilder {
    private final EdgeTable edges = new EdgeTable();
    private int[] outputs = {Trie.NOWHERE};
    private int nodes = 1;
    private final List<Said> said = new ArrayList<>();
    private final Map<Said, Integer> saidNumbers = new HashMap<>();
    /// For each class the classes of which it is an entry.
    private final List<Set<Integer>> containers = new ArrayList<>();
    private final Map<Integer, Set<Integer>> classesOf = new HashMap<>();
    private final Map<Integer, Set<Integer>> completed = new HashMap<>();

    static int classLabel(int wordClass) {
        return Trie.CLASS | wordClass;
    }

    static int gapLabel(int width) {
        return Trie.GAP | width;
    }

    static boolean isGap(int label) {
        return label >= Trie.GAP;
    }

    int newClass() {
        containers.add(new LinkedHashSet<>());
        return containers.size() - 1;
    }

    /// Makes a sequence an entry of a class.
    void enter(int wordClass, int[] labels) {
        if (labels.length > 1) {
            completed.computeIfAbsent(walk(labels), _ -> new LinkedHashSet<>()).add(wordClass);
        } else if (labels[0] < Trie.CLASS) {
            classesOf.computeIfAbsent(labels[0], _ -> new LinkedHashSet<>()).add(wordClass);
        } else {
            containers.get(labels[0] & ~Trie.CLASS).add(wordClass);
        }
    }

    /// Makes a sequence say something.
    void say(int[] labels, Said what) {
        var node = walk(labels);
        var before = outputs[node];
        outputs[node] = number(before == Trie.NOWHERE ? what : said.get(before).and(what));
    }

    private int walk(int[] labels) {
        int node = Trie.ROOT;
        for (int label : labels) {
            var target = edges.get(node, label);
            if (target == Trie.NOWHERE) {
                if (nodes == outputs.length) {
                    outputs = Arrays.copyOf(outputs, nodes * 2);
                }
                target = nodes++;
                outputs[target] = Trie.NOWHERE;
                edges.put(node, label, target);
            }
            node = target;
        }
        return node;
    }

    private int number(Said what) {
        return saidNumbers.computeIfAbsent(what, _ -> {
            said.add(what);
            return said.size() - 1;
        });
    }

    /// @param words how many words the language has, counting from 0
    Grammar build(int words) {
        return new Grammar(new AutomatonBuilder(trie(words)).build(), said);
    }

    /// All sequences taken in.
    ///
    /// @param words how many words the language has, counting from 0
    Trie trie(int words) {
        var firstEdge = new int[nodes + 1];
        var labels = new int[edges.size()];
        var targets = new int[edges.size()];
        edges.forEach((node, _, _) -> firstEdge[node + 1]++);
        for (int node = 0; node < nodes; node++) {
            firstEdge[node + 1] += firstEdge[node];
        }
        var next = firstEdge.clone();
        edges.forEach((node, label, target) -> {
            labels[next[node]] = label;
            targets[next[node]++] = target;
        });
        var entrances = new int[containers.size()];
        Arrays.setAll(entrances, one -> edges.get(Trie.ROOT, Trie.CLASS | one));
        var wordEntrances = new int[words];
        Arrays.setAll(wordEntrances, word -> edges.get(Trie.ROOT, word));
        var firstComplete = new int[nodes + 1];
        var completes = withContainers(completed::get, firstComplete);
        var firstClass = new int[words + 1];
        var classes = withContainers(classesOf::get, firstClass);
        return new Trie(new int[][] {
            firstEdge,
            labels,
            targets,
            Arrays.copyOf(outputs, nodes),
            firstComplete,
            completes,
            entrances,
            firstClass,
            classes,
            wordEntrances
        });
    }

    /// The classes of each thing with the classes that contain them, one thing after the other; `first` is set to where
    /// those of each begin.
    private int[] withContainers(IntFunction<@Nullable Set<Integer>> own, int[] first) {
        var result = new IntStack();
        for (int one = 0; one + 1 < first.length; one++) {
            var set = own.apply(one);
            if (set != null) {
                addWithContainers(set, result);
            }
            first[one + 1] = result.size();
        }
        return result.toArray();
    }

    private void addWithContainers(Set<Integer> own, IntStack into) {
        var all = new ArrayList<>(own);
        var seen = new LinkedHashSet<>(own);
        for (int i = 0; i < all.size(); i++) {
            into.add(all.get(i));
            for (int container : containers.get(all.get(i))) {
                if (seen.add(container)) {
                    all.add(container);
                }
            }
        }
    }
}
