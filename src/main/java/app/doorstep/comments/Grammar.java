package app.doorstep.comments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// All patterns of a language, compiled. A pattern is a sequence of words, classes and gaps; a class is what
/// `(late|behind schedule)` or `{driver}` stands for, itself one or several such sequences. All sequences share one
/// trie: where one ends, a class is complete, or something is said, or both. A class counts as one step however many
/// words it takes, so that patterns compose without multiplying.
///
/// Never changes once built, but for what it works out when first asked; thread-safe.
final class Grammar {
    static final int NOWHERE = EdgeTable.NOWHERE;

    private static final int ROOT = 0;
    private static final int CLASS = 1 << 24;
    private static final int GAP = 1 << 25;
    private static final int[] NONE = {};

    /// The edges of a node stand together: from `firstEdge[node]` up to `firstEdge[node + 1]`.
    private final int[] firstEdge;
    private final int[] edgeLabels;
    private final int[] edgeTargets;
    private final int[] outputs;
    private final List<Said> said;
    /// The classes complete at a node, with the classes that contain them.
    private final int[][] completes;
    /// Where a class leads from the root.
    private final int[] classEntrances;
    /// What the trie knows of each word, worked out when the word is first met.
    private final AtomicReferenceArray<@Nullable WordEntry> entries;

    private final Builder builder;
    /// What a node can go on with, gaps looked through, as places in a [Presence]: from `firstWant[node]` up to
    /// `firstWant[node + 1]`.
    private final int[] firstWant;

    private final int[] wants;

    private Grammar(Builder builder) {
        var nodes = builder.nodes;
        firstEdge = new int[nodes + 1];
        edgeLabels = new int[builder.edges.size()];
        edgeTargets = new int[builder.edges.size()];
        builder.edges.forEach((node, _, _) -> firstEdge[node + 1]++);
        for (int node = 0; node < nodes; node++) {
            firstEdge[node + 1] += firstEdge[node];
        }
        var next = firstEdge.clone();
        builder.edges.forEach((node, label, target) -> {
            edgeLabels[next[node]] = label;
            edgeTargets[next[node]++] = target;
        });
        outputs = Arrays.copyOf(builder.outputs, nodes);
        said = List.copyOf(builder.said);
        var classes = builder.containers.size();
        classEntrances = new int[classes];
        for (int i = 0; i < classes; i++) {
            classEntrances[i] = builder.edges.get(ROOT, CLASS | i);
        }
        completes = new int[nodes][];
        Arrays.fill(completes, NONE);
        builder.completed.forEach((node, own) -> completes[node] = builder.withContainers(own));
        entries = new AtomicReferenceArray<>(builder.words);
        this.builder = builder;
        firstWant = new int[nodes + 1];
        var wanted = new int[edgeLabels.length * 2];
        for (int node = 0, size = 0; node < nodes; node++) {
            for (int edge = firstEdge[node]; node != ROOT && edge < firstEdge[node + 1]; edge++) {
                var isGap = edgeLabels[edge] >= GAP;
                var from = isGap ? firstEdge[edgeTargets[edge]] : edge;
                var to = isGap ? firstEdge[edgeTargets[edge] + 1] : edge + 1;
                for (int one = from; one < to; one++) {
                    wanted[size++] = place(one);
                }
            }
            firstWant[node + 1] = size;
        }
        wants = Arrays.copyOf(wanted, firstWant[nodes]);
    }

    /// Whether it is a word of the language, not punctuation, not an unknown word.
    boolean knows(int word) {
        return word > Vocabulary.UNKNOWN && word < entries.length();
    }

    /// What the trie knows of a word of the language.
    WordEntry entry(int word) {
        var known = entries.getAcquire(word);
        if (known == null) {
            known = newEntry(word);
            entries.setRelease(word, known);
        }
        return known;
    }

    private WordEntry newEntry(int word) {
        var own = builder.classesOf.get(word);
        var all = own == null ? NONE : builder.withContainers(own);
        var classes = new long[(classEntrances.length + 63) / 64];
        var ways = new IntStack();
        for (int one : all) {
            classes[one >> 6] |= 1L << one;
            enter(classEntrances[one], ways);
        }
        enter(builder.edges.get(ROOT, word), ways);
        return new WordEntry(ways.toArray(), classes);
    }

    private void enter(int node, IntStack ways) {
        if (node == NOWHERE) {
            return;
        }
        ways.add(node);
        if (outputs[node] != NOWHERE || completes[node].length > 0) {
            ways.add(-1);
            return;
        }
        ways.add(firstWant[node + 1] - firstWant[node]);
        for (int i = firstWant[node]; i < firstWant[node + 1]; i++) {
            ways.add(wants[i]);
        }
    }

    /// Where the class leads from the root, or [#NOWHERE].
    int entrance(int wordClass) {
        return classEntrances[wordClass];
    }

    /// An empty [Presence] for this grammar.
    Presence presence() {
        return new Presence(classEntrances.length, entries.length());
    }

    /// Whether something that the node can go on with is there.
    boolean mayGoOn(int node, Presence there) {
        for (int i = firstWant[node]; i < firstWant[node + 1]; i++) {
            if (there.has(wants[i])) {
                return true;
            }
        }
        return false;
    }

    int firstEdge(int node) {
        return firstEdge[node];
    }

    int lastEdge(int node) {
        return firstEdge[node + 1];
    }

    /// The width of the gap that an edge stands for; 0 if it stands for words.
    int gap(int edge) {
        var label = edgeLabels[edge];
        return label >= GAP ? label & ~GAP : 0;
    }

    /// The class that an edge stands for, or [#NOWHERE].
    int wordClass(int edge) {
        var label = edgeLabels[edge];
        return label >= CLASS && label < GAP ? label & ~CLASS : NOWHERE;
    }

    /// Whether the word alone, of these classes, may pass the edge.
    boolean admits(int edge, int word, long[] classes) {
        var label = edgeLabels[edge];
        if (label < CLASS) {
            return label == word;
        }
        var one = label & ~CLASS;
        return label < GAP && (classes[one >> 6] & 1L << one) != 0;
    }

    /// Where a [Presence] keeps what the edge stands for; not for gaps.
    int place(int edge) {
        var label = edgeLabels[edge];
        return label < CLASS ? classEntrances.length + label : label & ~CLASS;
    }

    int target(int edge) {
        return edgeTargets[edge];
    }

    /// The number of what is said by a phrase that ends at this node, or [#NOWHERE].
    int output(int node) {
        return outputs[node];
    }

    Said said(int output) {
        return said.get(output);
    }

    /// The classes of which an entry ends at this node.
    int[] completes(int node) {
        return completes[node];
    }

    int nodes() {
        return outputs.length;
    }

    /// Takes sequences in; used once by one thread. A label is a word's number or one of [#classLabel] and [#gapLabel].
    static final class Builder {
        private final EdgeTable edges = new EdgeTable();
        private int[] outputs = {NOWHERE};
        private int nodes = 1;
        private int words;
        private final List<Said> said = new ArrayList<>();
        private final Map<Said, Integer> saidNumbers = new HashMap<>();
        /// For each class the classes of which it is an entry.
        private final List<Set<Integer>> containers = new ArrayList<>();
        private final Map<Integer, Set<Integer>> classesOf = new HashMap<>();
        private final Map<Integer, Set<Integer>> completed = new HashMap<>();

        static int classLabel(int wordClass) {
            return CLASS | wordClass;
        }

        static int gapLabel(int width) {
            return GAP | width;
        }

        static boolean isGap(int label) {
            return label >= GAP;
        }

        int newClass() {
            containers.add(new LinkedHashSet<>());
            return containers.size() - 1;
        }

        /// Makes a sequence an entry of a class.
        void enter(int wordClass, int[] labels) {
            if (labels.length > 1) {
                completed
                        .computeIfAbsent(walk(labels), _ -> new LinkedHashSet<>())
                        .add(wordClass);
            } else if (labels[0] < CLASS) {
                classesOf.computeIfAbsent(labels[0], _ -> new LinkedHashSet<>()).add(wordClass);
            } else {
                containers.get(labels[0] & ~CLASS).add(wordClass);
            }
        }

        /// Makes a sequence say something.
        void say(int[] labels, Said what) {
            var node = walk(labels);
            var before = outputs[node];
            outputs[node] = number(before == NOWHERE ? what : said.get(before).and(what));
        }

        private int walk(int[] labels) {
            int node = ROOT;
            for (int label : labels) {
                var target = edges.get(node, label);
                if (target == NOWHERE) {
                    if (nodes == outputs.length) {
                        outputs = Arrays.copyOf(outputs, nodes * 2);
                    }
                    target = nodes++;
                    outputs[target] = NOWHERE;
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

        private int[] withContainers(Set<Integer> own) {
            var all = new ArrayList<>(own);
            var seen = new LinkedHashSet<>(own);
            for (int i = 0; i < all.size(); i++) {
                for (int container : containers.get(all.get(i))) {
                    if (seen.add(container)) {
                        all.add(container);
                    }
                }
            }
            return all.stream().mapToInt(Integer::intValue).toArray();
        }

        /// @param words how many words the language has, counting from 0
        Grammar build(int words) {
            this.words = words;
            return new Grammar(this);
        }
    }
}
