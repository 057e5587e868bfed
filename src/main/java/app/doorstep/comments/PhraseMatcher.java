package app.doorstep.comments;

/// Finds all phrases of a comment. Goes from its last word to its first; the classes complete from each word on are
/// kept, so that a pattern further left steps over a class in one go. Belongs to one thread.
final class PhraseMatcher {
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Stretches stretches = new Stretches();
    private final Presence rest;
    /// The classes of each word of the comment.
    private long[][] classes = new long[128][];
    private Tokens tokens = new Tokens();
    private Phrases found = new Phrases();
    private int first;

    PhraseMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        this.rest = grammar.presence();
    }

    void find(Tokens words, Phrases into) {
        tokens = words;
        found = into;
        into.clear();
        stretches.clear(words.size);
        rest.clear();
        if (classes.length < words.size) {
            classes = new long[words.size * 2][];
        }
        for (first = words.size - 1; first >= 0; first--) {
            var word = words.ids[first];
            if (grammar.knows(word)) {
                var entry = grammar.entry(word);
                enter(entry.entrances());
                classes[first] = entry.classes();
                rest.addWord(word, entry.classes());
            } else if (word == Tokens.SENTENCE_END) {
                rest.clear();
            }
        }
    }

    /// Walks all ways that the word at `first` opens and the rest of the sentence may complete.
    private void enter(int[] entrances) {
        for (int i = 0; i < entrances.length; ) {
            var node = entrances[i++];
            var wants = entrances[i++];
            if (wants < 0) {
                walk(node, first + 1, 1);
                continue;
            }
            var end = i + wants;
            while (i < end && !rest.has(entrances[i])) {
                i++;
            }
            if (i < end) {
                walk(node, first + 1, 1);
            }
            i = end;
        }
    }

    private void walk(int node, int at, long mask) {
        if (grammar.output(node) != Grammar.NOWHERE) {
            found.add(first, at - 1, mask, grammar.output(node));
        }
        for (int complete : grammar.completes(node)) {
            if (stretches.add(first, complete, at, mask)) {
                rest.addClass(complete);
                var entrance = grammar.entrance(complete);
                if (entrance != Grammar.NOWHERE) {
                    walk(entrance, at, mask);
                }
            }
        }
        if (at >= tokens.size || at - first >= Long.SIZE || !grammar.mayGoOn(node, rest)) {
            return;
        }
        for (int edge = grammar.firstEdge(node), end = grammar.lastEdge(node); edge < end; edge++) {
            var gap = grammar.gap(edge);
            if (gap > 0) {
                jump(grammar.target(edge), gap, at, mask);
            } else if (rest.has(grammar.place(edge))) {
                step(edge, at, mask);
            }
        }
    }

    /// Passes the edge with the word at `at` or a class that begins there.
    private void step(int edge, int at, long mask) {
        var word = tokens.ids[at];
        if (!grammar.knows(word)) {
            return;
        }
        if (grammar.admits(edge, word, classes[at])) {
            walk(grammar.target(edge), at + 1, mask | 1L << (at - first));
        }
        var wordClass = grammar.wordClass(edge);
        if (wordClass == Grammar.NOWHERE) {
            return;
        }
        for (int one = stretches.firstAt(at); one != Stretches.NONE; one = stretches.next(one)) {
            if (stretches.wordClass(one) == wordClass && stretches.end(one) - first <= Long.SIZE) {
                walk(grammar.target(edge), stretches.end(one), mask | stretches.mask(one) << (at - first));
            }
        }
    }

    /// Goes on from the node behind a gap of up to `width` words.
    private void jump(int node, int width, int at, long mask) {
        int end = -1;
        for (int edge = grammar.firstEdge(node), last = grammar.lastEdge(node); edge < last; edge++) {
            if (rest.has(grammar.place(edge))) {
                end = end < 0 ? reach(at, width) : end;
                for (int next = at; next < end; next++) {
                    step(edge, next, mask);
                }
            }
        }
    }

    /// Up to which word a gap that begins at `at` may be jumped: not beyond a sentence, a comma if it is a short one,
    /// or the word behind a "but".
    private int reach(int at, int width) {
        var end = Math.min(Math.min(tokens.size, at + width + 1), first + Long.SIZE);
        for (int next = at; next < end; next++) {
            var word = tokens.ids[next];
            if (word == Tokens.SENTENCE_END || (word == Tokens.PAUSE && width == PatternSyntax.SHORT_GAP)) {
                return next;
            }
            if (lexicon.is(word, Lexicon.CONTRASTS)) {
                return next + 1;
            }
        }
        return end;
    }
}
