package app.doorstep.comments;

/// Finds all phrases of a comment. Goes from its last word to its first; the classes complete from each word on are
/// kept, so that a pattern further left steps over a class in one go. Belongs to one thread.
final class PhraseMatcher {
    private final Lexicon lexicon;
    private final Automaton automaton;
    private final int[] rows;
    private final PlaceSets sets;
    private final WaysMet ways;
    private final Standing standing;
    /// For each word where a short or long gap that reaches it ends at the latest: at the end of the sentence, at a
    /// comma if it is a short one, behind a "but"; a wide one at the end of the next sentence.
    private int[] shortStops = new int[128];
    private int[] longStops = new int[128];
    private int[] wideStops = new int[128];
    private int sentenceEnd;

    private final Steps steps = new Steps();
    private Tokens tokens = new Tokens();
    private Phrases found = new Phrases();
    private int first;

    PhraseMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
        automaton = lexicon.grammar().automaton();
        rows = automaton.rows;
        sets = automaton.sets;
        ways = new WaysMet(automaton);
        standing = new Standing(automaton);
    }

    void find(Tokens comment, Phrases into) {
        tokens = comment;
        found = into;
        into.clear();
        standing.clear(comment.size);
        if (shortStops.length <= comment.size) {
            shortStops = new int[comment.size * 2];
            longStops = new int[comment.size * 2];
            wideStops = new int[comment.size * 2];
        }
        shortStops[comment.size] = comment.size;
        longStops[comment.size] = comment.size;
        wideStops[comment.size] = comment.size;
        sentenceEnd = comment.size;
        for (first = comment.size - 1; first >= 0; first--) {
            if (first + Long.SIZE < comment.size) {
                standing.forget(first + Long.SIZE);
            }
            var word = comment.ids[first];
            stop(word);
            standing.put(first, automaton.filled(word));
            if (automaton.isKnown(word)) {
                enter(word);
            }
        }
    }

    private void stop(int word) {
        wideStops[first] = word == Tokens.SENTENCE_END ? sentenceEnd : wideStops[first + 1];
        sentenceEnd = word == Tokens.SENTENCE_END ? first : sentenceEnd;
        if (word < Vocabulary.UNKNOWN) {
            shortStops[first] = first;
            longStops[first] = word == Tokens.SENTENCE_END ? first : longStops[first + 1];
        } else if (lexicon.is(word, Lexicon.CONTRASTS)) {
            shortStops[first] = first + 1;
            longStops[first] = first + 1;
        } else {
            shortStops[first] = shortStops[first + 1];
            longStops[first] = longStops[first + 1];
        }
    }

    /// Follows all ways on from a word at `first`.
    private void enter(int word) {
        int next = first + 1;
        ways.begin(word, first);
        if (next < tokens.size) {
            int wide = ways.areWide() ? reach(next, PatternSyntax.WIDE_GAP) : next;
            ways.meet(standing, reach(next, PatternSyntax.SHORT_GAP), reach(next, PatternSyntax.LONG_GAP), wide);
        }
        ways.pushAll(steps);
        walk();
    }

    /// Up to which word a gap that begins at `at` may be jumped.
    private int reach(int at, int width) {
        var stops = switch (width) {
            case PatternSyntax.SHORT_GAP -> shortStops;
            case PatternSyntax.LONG_GAP -> longStops;
            default -> wideStops;
        };
        return Math.min(Math.min(stops[at], at + width + 1), first + Long.SIZE);
    }

    /// Takes the steps that wait and those that they lead to, in the order of a recursion; recursion itself the
    /// virtual machine compiles badly.
    private void walk() {
        steps.settle();
        while (steps.pop()) {
            var node = steps.node;
            var at = steps.at;
            var mask = steps.mask;
            if (node < 0) {
                arrive(~node, at, mask);
            } else {
                arrive(node, at, mask);
                if (at < tokens.size && at - first < Long.SIZE) {
                    goOn(node, at, mask);
                }
            }
            steps.settle();
        }
    }

    /// Notes what is said and which classes are complete at a node.
    private void arrive(int node, int at, long mask) {
        if (rows[node] != Automaton.NOTHING) {
            found.add(first, at - 1, mask, rows[node]);
        }
        for (int i = node + 2, end = i + 2 * Automaton.completes(rows[node + 1]); i < end; i += 2) {
            complete(rows[i], rows[i + 1], at, mask);
        }
    }

    private void complete(int place, int entrance, int at, long mask) {
        if (standing.addStretch(first, place, at, mask) && entrance != Automaton.NOWHERE) {
            steps.push(entrance, at, mask);
        }
    }

    private void goOn(int node, int at, long mask) {
        var counts = rows[node + 1];
        for (int way = node + 2 + 2 * Automaton.completes(counts), end = way + 2 * Automaton.ways(counts);
                way < end;
                way += 2) {
            var key = rows[way];
            int to = switch (Automaton.kind(key)) {
                case Automaton.NEXT -> at + 1;
                case Automaton.SHORT -> reach(at, PatternSyntax.SHORT_GAP);
                case Automaton.LONG -> reach(at, PatternSyntax.LONG_GAP);
                default -> reach(at, PatternSyntax.WIDE_GAP);
            };
            var place = Automaton.place(key);
            for (int word = at; word < to; word++) {
                if (standing.mayFill(word, place)) {
                    step(place, rows[way + 1], word, mask);
                }
            }
        }
    }

    /// Goes on to a node with each that fills the place from the word at `at` on, a word alone or several.
    private void step(int place, int node, int at, long mask) {
        if (sets.has(standing.alone(at), place)) {
            steps.push(node, at + 1, mask | 1L << (at - first));
        }
        if (!standing.isStretched(at, place)) {
            return;
        }
        for (int one = standing.firstAt(at); one != Standing.NONE; one = standing.next(one)) {
            if (standing.place(one) == place && standing.end(one) - first <= Long.SIZE) {
                steps.push(node, standing.end(one), mask | standing.mask(one) << (at - first));
            }
        }
    }
}
