package app.doorstep.comments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All patterns of a language in one trie. An edge bears a symbol: a word, a set of words that some pattern takes as
/// one, or a gap. A word knows the symbols it belongs to, so a step of `{driver}` is one edge whatever the list's
/// length.
///
/// Immutable once built.
final class PhraseTrie {
    static final int ROOT = 0;
    static final int NOWHERE = EdgeTable.NOWHERE;

    private static final int WIDEST_GAP = 8;
    private static final int MOST_ENDS = 4000;
    private static final int[] NONE = {};

    /// The edges of a node stand together: from `firstEdge[node]` up to `firstEdge[node + 1]`.
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
        var nodes = builder.nodes;
        firstEdge = new int[nodes + 1];
        edgeSymbols = new int[builder.edges.size()];
        edgeTargets = new int[builder.edges.size()];
        builder.edges.forEach((node, _, _) -> firstEdge[node + 1]++);
        for (int node = 0; node < nodes; node++) {
            firstEdge[node + 1] += firstEdge[node];
        }
        var next = firstEdge.clone();
        builder.edges.forEach((node, symbol, target) -> {
            edgeSymbols[next[node]] = symbol;
            edgeTargets[next[node]++] = target;
        });
        outputs = Arrays.copyOf(builder.outputs, nodes);
        senses = List.copyOf(builder.senses);
        var symbols = WIDEST_GAP + builder.symbols;
        belongs = new long[builder.vocabulary.size()][];
        entrances = new int[belongs.length][];
        for (int word = 0; word < belongs.length; word++) {
            var own = builder.symbolsOf.getOrDefault(word, List.of());
            var bits = new long[(symbols + 63) / 64];
            var ways = new int[own.size()];
            int count = 0;
            for (int symbol : own) {
                bits[symbol >> 6] |= 1L << symbol;
                var target = builder.edges.get(ROOT, symbol);
                if (target != NOWHERE) {
                    ways[count++] = target;
                }
            }
            belongs[word] = bits;
            entrances[word] = Arrays.copyOf(ways, count);
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
        return (bits[symbol >> 6] & 1L << symbol) != 0;
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
        private final EdgeTable edges = new EdgeTable();
        private int[] outputs = {NOWHERE};
        private int nodes = 1;
        private final List<List<Sense>> senses = new ArrayList<>();
        private final Map<List<Sense>, Integer> senseNumbers = new HashMap<>();
        private final Map<PatternSyntax.Step, Integer> stepNumbers = new HashMap<>();
        private final Map<Integer, List<Integer>> symbolsOf = new HashMap<>();
        private int symbols;

        Builder(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        /// Adds all phrases of a pattern. Goes from the nodes reached so far over all ways through the next part, so
        /// that what phrases share is walked once.
        ///
        /// @throws IllegalArgumentException if the pattern says nothing or stands for too much
        void add(List<List<List<PatternSyntax.Step>>> parts, List<Sense> said) {
            var reached = new long[] {at(ROOT, 0)};
            for (var alternatives : parts) {
                var next = new long[reached.length * alternatives.size()];
                int count = 0;
                for (var steps : alternatives) {
                    for (long place : reached) {
                        next[count++] = walk(place, steps);
                    }
                }
                reached = next;
                if (reached.length > MOST_ENDS) {
                    throw new IllegalArgumentException("stands for too many phrases");
                }
            }
            int ends = 0;
            var number = number(said);
            for (long place : reached) {
                if (node(place) != ROOT) {
                    ends++;
                    say(node(place), number);
                }
            }
            if (ends == 0) {
                throw new IllegalArgumentException("says nothing");
            }
        }

        /// From one place over some steps to the next. A gap is only walked once a word follows, so that none stands
        /// first, last or beside another.
        private long walk(long place, List<PatternSyntax.Step> steps) {
            int node = node(place);
            int gap = gap(place);
            for (var step : steps) {
                if (step.gap() > 0) {
                    gap = gap == 0 ? step.gap() : PatternSyntax.LONG_GAP;
                } else {
                    if (gap > 0 && node != ROOT) {
                        node = follow(node, gap);
                    }
                    gap = 0;
                    node = follow(node, symbol(step));
                }
            }
            return at(node, gap);
        }

        private static long at(int node, int gap) {
            return (long) node << 4 | gap;
        }

        private static int node(long place) {
            return (int) (place >> 4);
        }

        private static int gap(long place) {
            return (int) (place & 15);
        }

        private int follow(int node, int symbol) {
            var target = edges.get(node, symbol);
            if (target == NOWHERE) {
                if (nodes == outputs.length) {
                    outputs = Arrays.copyOf(outputs, nodes * 2);
                }
                target = nodes++;
                outputs[target] = NOWHERE;
                edges.put(node, symbol, target);
            }
            return target;
        }

        private void say(int node, int said) {
            var before = outputs[node];
            if (before == NOWHERE) {
                outputs[node] = said;
            } else if (before != said) {
                var all = new ArrayList<>(senses.get(before));
                senses.get(said).stream().filter(sense -> !all.contains(sense)).forEach(all::add);
                outputs[node] = number(all);
            }
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
