package app.doorstep.comments;

/// Finds all phrases of a comment. Goes from its last word to its first; the classes complete from each word on are
/// kept, so that a pattern further left steps over a class in one go. Belongs to one thread.
final class PhraseMatcher {
    private final Lexicon lexicon;
    private final int[] words;
    private final int[] rows;
    private final Stretches stretches = new Stretches();
    /// What stands behind the word at `first`.
    private final Presence presence;
    /// For each word where a short or long gap that reaches it ends at the latest: at the end of the sentence, at a
    /// comma if it is a short one, behind a "but"; a wide one at the end of the next sentence.
    private int[] shortStops = new int[128];
    private int[] longStops = new int[128];
    private int[] wideStops = new int[128];
    private int sentenceEnd;
    /// For each kind of way the words behind the one at `first` that it reaches, as bits of [Presence].
    private final long[] reaches = new long[Automaton.KINDS];

    private final Steps steps = new Steps();
    private Tokens tokens = new Tokens();
    private Phrases found = new Phrases();
    private int first;

    PhraseMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
        var automaton = lexicon.grammar().automaton();
        words = automaton.words;
        rows = automaton.rows;
        presence = new Presence(automaton);
        reaches[Automaton.AT_ONCE] = -1;
    }

    void find(Tokens comment, Phrases into) {
        tokens = comment;
        found = into;
        into.clear();
        stretches.clear(comment.size);
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
                forget(first + Long.SIZE);
            }
            var word = comment.ids[first];
            stop(word);
            if (isKnown(word)) {
                enter(word);
                presence.add(word, first);
            }
        }
        for (int at = Math.min(comment.size, Long.SIZE) - 1; at >= 0; at--) {
            forgetAll(at);
        }
    }

    /// Whether it is a word of the language, not punctuation, not an unknown word.
    private boolean isKnown(int word) {
        return word > Vocabulary.UNKNOWN && word < words.length;
    }

    private void forget(int at) {
        if (isKnown(tokens.ids[at])) {
            presence.remove(tokens.ids[at], at);
            for (int one = stretches.firstAt(at); one != Stretches.NONE; one = stretches.next(one)) {
                presence.removeStretch(stretches.place(one), at);
            }
        }
    }

    /// The same, if nothing is to be kept of what lies around.
    private void forgetAll(int at) {
        if (isKnown(tokens.ids[at])) {
            presence.clear(tokens.ids[at]);
            for (int one = stretches.firstAt(at); one != Stretches.NONE; one = stretches.next(one)) {
                presence.clearStretch(stretches.place(one));
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
        var next = first + 1;
        reaches[Automaton.NEXT] = within(next, next + 1);
        reaches[Automaton.SHORT] = within(next, reach(next, PatternSyntax.SHORT_GAP));
        reaches[Automaton.LONG] = within(next, reach(next, PatternSyntax.LONG_GAP));
        reaches[Automaton.WIDE] = within(next, reach(next, PatternSyntax.WIDE_GAP));
        int row = words[word];
        row += rows[row] + 1;
        for (int way = row + 1, end = way + 2 * rows[row]; way < end; way += 2) {
            var key = rows[way];
            var met = presence.filled(Automaton.place(key)) & reaches[Automaton.kind(key)];
            if (met != 0) {
                follow(key, rows[way + 1], met);
            }
        }
    }

    private void follow(int key, int node, long met) {
        if (Automaton.kind(key) == Automaton.AT_ONCE) {
            arrive(node, first + 1, 1);
        } else {
            take(Automaton.place(key), node, met, first + 1, 1);
        }
        walk();
    }

    /// The words from `at` up to `end`, as bits of [Presence].
    private static long within(int at, int end) {
        return end <= at ? 0 : Long.rotateLeft(-1L >>> (Long.SIZE - (end - at)), at);
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
            arrive(node, at, mask);
            if (node > 0 && at < tokens.size && at - first < Long.SIZE) {
                goOn(node, at, mask);
            }
            steps.settle();
        }
    }

    /// Notes what is said and which classes are complete at a node.
    private void arrive(int node, int at, long mask) {
        if (node < 0) {
            found.add(first, at - 1, mask, Automaton.end(node));
            return;
        }
        if (rows[node] != Automaton.NOTHING) {
            found.add(first, at - 1, mask, rows[node]);
        }
        for (int i = node + 2, end = i + 2 * Automaton.completes(rows[node + 1]); i < end; i += 2) {
            complete(rows[i], rows[i + 1], at, mask);
        }
    }

    private void complete(int place, int entrance, int at, long mask) {
        if (presence.isStretched(place, first) && stretches.has(first, place, at)) {
            return;
        }
        presence.addStretch(place, first);
        stretches.add(first, place, at, mask);
        if (entrance != Automaton.NOWHERE) {
            steps.push(entrance, at, mask);
        }
    }

    private void goOn(int node, int at, long mask) {
        var counts = rows[node + 1];
        for (int way = node + 2 + 2 * Automaton.completes(counts), end = way + 2 * Automaton.ways(counts);
                way < end;
                way += 2) {
            var key = rows[way];
            var reach = switch (Automaton.kind(key)) {
                case Automaton.NEXT -> 1L << at;
                case Automaton.SHORT -> within(at, reach(at, PatternSyntax.SHORT_GAP));
                case Automaton.LONG -> within(at, reach(at, PatternSyntax.LONG_GAP));
                default -> within(at, reach(at, PatternSyntax.WIDE_GAP));
            };
            var met = presence.filled(Automaton.place(key)) & reach;
            if (met != 0) {
                take(Automaton.place(key), rows[way + 1], met, at, mask);
            }
        }
    }

    /// Goes on to a node from each place that is met, in their order.
    ///
    /// @param met where the place is filled in reach
    /// @param from the first word in reach
    private void take(int place, int node, long met, int from, long mask) {
        var rest = Long.rotateRight(met, from);
        do {
            step(place, node, from + Long.numberOfTrailingZeros(rest), mask);
            rest &= rest - 1;
        } while (rest != 0);
    }

    /// Goes on to a node with what fills the place from the word at `at` on, a word, a class or several of them.
    private void step(int place, int node, int at, long mask) {
        if (!presence.isStretched(place, at)) {
            steps.push(node, at + 1, mask | 1L << (at - first));
            return;
        }
        if (presence.fills(tokens.ids[at], place)) {
            steps.push(node, at + 1, mask | 1L << (at - first));
        }
        for (int one = stretches.firstAt(at); one != Stretches.NONE; one = stretches.next(one)) {
            if (stretches.place(one) == place && stretches.end(one) - first <= Long.SIZE) {
                steps.push(node, stretches.end(one), mask | stretches.mask(one) << (at - first));
            }
        }
    }
}
