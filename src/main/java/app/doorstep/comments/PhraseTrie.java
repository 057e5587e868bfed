package app.doorstep.comments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All patterns of a language in one trie. An edge bears a symbol: a word, a set of words that some pattern takes as
/// one, or a gap. A word knows the symbols it belongs to, so a step of `{driver}` is one edge whatever the list's
/// length.
///
/// Immutable once built.
final class PhraseTrie {
    static final int ROOT = 0;
    static final int NOWHERE = -1;

    private static final int WIDEST_GAP = 8;

    private final long[] keys;
    private final int[] targets;
    private final int[][] symbols;
    private final byte[] gaps;
    private final int[] outputs;
    private final List<List<Sense>> senses;

    private PhraseTrie(Builder builder) {
        var capacity = Integer.highestOneBit(Math.max(16, builder.edges.size() * 2)) * 2;
        keys = new long[capacity];
        targets = new int[capacity];
        Arrays.fill(keys, -1);
        builder.edges.forEach((key, target) -> {
            int slot = slot(key);
            while (keys[slot] != -1) {
                slot = (slot + 1) & (capacity - 1);
            }
            keys[slot] = key;
            targets[slot] = target;
        });
        symbols = new int[builder.vocabulary.size()][];
        for (int word = 0; word < symbols.length; word++) {
            symbols[word] = builder.symbolsOf.getOrDefault(word, List.of()).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        gaps = new byte[builder.outputs.size()];
        builder.edges.forEach((key, _) -> {
            var symbol = (int) (key & 0xffffffffL);
            if (symbol < WIDEST_GAP) {
                gaps[(int) (key >>> 32)] |= (byte) (1 << symbol);
            }
        });
        outputs = builder.outputs.stream().mapToInt(Integer::intValue).toArray();
        senses = List.copyOf(builder.senses);
    }

    /// The symbols of a word; empty for words that no pattern knows.
    int[] symbols(int word) {
        return word < 0 ? symbols[Vocabulary.UNKNOWN] : symbols[word];
    }

    /// Where an edge leads, or [#NOWHERE].
    int follow(int node, int symbol) {
        var key = (long) node << 32 | symbol;
        for (int slot = slot(key); ; slot = (slot + 1) & (keys.length - 1)) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            if (keys[slot] == -1) {
                return NOWHERE;
            }
        }
    }

    /// The widths of the gaps that begin at a node, as bits.
    int gaps(int node) {
        return gaps[node];
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

    private int slot(long key) {
        var mixed = key * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 40) & (keys.length - 1);
    }

    /// Takes patterns in; used once by one thread.
    static final class Builder {
        private final Vocabulary vocabulary;
        private final Map<Long, Integer> edges = new HashMap<>();
        private final List<Integer> outputs = new ArrayList<>(List.of(NOWHERE));
        private final List<List<Sense>> senses = new ArrayList<>();
        private final Map<List<Sense>, Integer> senseNumbers = new HashMap<>();
        private final Map<Set<String>, Integer> setNumbers = new HashMap<>();
        private final Map<Integer, List<Integer>> symbolsOf = new HashMap<>();

        Builder(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        void add(List<PatternSyntax.Step> steps, List<Sense> said) {
            int node = ROOT;
            for (var step : steps) {
                var symbol = step.gap() > 0 ? step.gap() : symbol(step.words());
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

        private int symbol(Set<String> words) {
            return setNumbers.computeIfAbsent(Set.copyOf(words), set -> {
                var symbol = WIDEST_GAP + setNumbers.size();
                for (var word : set) {
                    symbolsOf
                            .computeIfAbsent(vocabulary.add(word), _ -> new ArrayList<>())
                            .add(symbol);
                }
                return symbol;
            });
        }
    }
}
