package app.doorstep.comments;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// All patterns of a language in one trie. An edge bears a symbol: a word, a set of words that some pattern takes as
/// one, or a gap. A word knows the symbols it belongs to, so a step of `{driver}` is one edge whatever the list's
/// length.
///
/// Immutable once built.
final class PhraseTrie {
    static final int ROOT = 0;
    static final int NOWHERE = -1;

    private static final int WIDEST_GAP = 8;
    private static final int[] NONE = {};

    /// The edges of a node stand together: from `firstEdge[node]` up to `firstEdge[node + 1]`, gaps first.
    private final int[] firstEdge;
    private final int[] edgeSymbols;
    private final int[] edgeTargets;
    private final int[] outputs;
    private final List<List<Sense>> senses;
    /// Where each word leads from the root.
    private final int[][] entrances;
    /// For each word the symbols it belongs to, as bits.
    private final long[][] belongs;

    private PhraseTrie(Builder builder) {
        var nodes = builder.outputs.size();
        firstEdge = new int[nodes + 1];
        edgeSymbols = new int[builder.edges.size()];
        edgeTargets = new int[builder.edges.size()];
        var keys = builder.edges.keySet().stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        for (int i = 0; i < keys.length; i++) {
            firstEdge[(int) (keys[i] >>> 32) + 1]++;
            edgeSymbols[i] = (int) keys[i];
            edgeTargets[i] = builder.edges.getOrDefault(keys[i], NOWHERE);
        }
        for (int node = 0; node < nodes; node++) {
            firstEdge[node + 1] += firstEdge[node];
        }
        outputs = builder.outputs.stream().mapToInt(Integer::intValue).toArray();
        senses = List.copyOf(builder.senses);
        var symbols = WIDEST_GAP + builder.symbols;
        belongs = new long[builder.vocabulary.size()][];
        entrances = new int[belongs.length][];
        for (int word = 0; word < belongs.length; word++) {
            var bits = new BitSet(symbols);
            builder.symbolsOf.getOrDefault(word, List.of()).forEach(bits::set);
            belongs[word] = bits.toLongArray();
            entrances[word] = bits.stream()
                    .map(symbol -> builder.edges.getOrDefault((long) symbol, NOWHERE))
                    .filter(target -> target != NOWHERE)
                    .toArray();
        }
    }

    /// Where the word leads from the root.
    int[] entrances(int word) {
        return word < 0 ? NONE : entrances[word];
    }

    int firstEdge(int node) {
        return firstEdge[node];
    }

    int lastEdge(int node) {
        return firstEdge[node + 1];
    }

    /// The width of the gap that an edge stands for; 0 if it stands for words.
    int gap(int edge) {
        return edgeSymbols[edge] < WIDEST_GAP ? edgeSymbols[edge] : 0;
    }

    /// Whether the word may pass the edge.
    boolean admits(int edge, int word) {
        var bits = belongs[word];
        var symbol = edgeSymbols[edge];
        return symbol >> 6 < bits.length && (bits[symbol >> 6] & 1L << symbol) != 0;
    }

    int target(int edge) {
        return edgeTargets[edge];
    }

    /// The number of what is said by a phrase that ends at this node, or [#NOWHERE].
    int output(int node) {
        return outputs[node];
    }

    List<Sense> senses(int output) {
        return senses.get(output);
    }

    int nodes() {
        return outputs.length;
    }

    /// Takes patterns in; used once by one thread.
    static final class Builder {
        private final Vocabulary vocabulary;
        private final Map<Long, Integer> edges = new HashMap<>();
        private final List<Integer> outputs = new ArrayList<>(List.of(NOWHERE));
        private final List<List<Sense>> senses = new ArrayList<>();
        private final Map<List<Sense>, Integer> senseNumbers = new HashMap<>();
        private final IdentityHashMap<PatternSyntax.Step, Integer> stepNumbers = new IdentityHashMap<>();
        private final Map<Integer, List<Integer>> symbolsOf = new HashMap<>();
        private int symbols;

        Builder(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        void add(List<PatternSyntax.Step> steps, List<Sense> said) {
            int node = ROOT;
            for (var step : steps) {
                var symbol = step.gap() > 0 ? step.gap() : symbol(step);
                node = edges.computeIfAbsent((long) node << 32 | symbol, _ -> {
                    outputs.add(NOWHERE);
                    return outputs.size() - 1;
                });
            }
            var before = outputs.get(node);
            var all = new ArrayList<Sense>(before == NOWHERE ? List.of() : senses.get(before));
            said.stream().filter(sense -> !all.contains(sense)).forEach(all::add);
            outputs.set(node, number(all));
        }

        PhraseTrie build() {
            return new PhraseTrie(this);
        }

        private int number(List<Sense> said) {
            return senseNumbers.computeIfAbsent(List.copyOf(said), list -> {
                senses.add(list);
                return senses.size() - 1;
            });
        }

        private int symbol(PatternSyntax.Step step) {
            return stepNumbers.computeIfAbsent(step, _ -> {
                var symbol = WIDEST_GAP + symbols++;
                for (var word : step.words()) {
                    symbolsOf
                            .computeIfAbsent(vocabulary.add(word), _ -> new ArrayList<>())
                            .add(symbol);
                }
                return symbol;
            });
        }
    }
}
