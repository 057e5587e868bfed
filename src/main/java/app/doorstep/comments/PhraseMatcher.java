package app.doorstep.comments;

/// Finds all phrases of a comment. Goes from its last word to its first; the classes complete from each word on are
/// kept, so that a pattern further left steps over a class in one go. Belongs to one thread.
final class PhraseMatcher {
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Stretches stretches = new Stretches();
    private Tokens tokens = new Tokens();
    private Phrases found = new Phrases();
    private int first;

    PhraseMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
    }

    void find(Tokens words, Phrases into) {
        tokens = words;
        found = into;
        into.clear();
        stretches.clear(words.size);
        for (first = words.size - 1; first >= 0; first--) {
            for (int next : grammar.entrances(words.ids[first])) {
                walk(next, first + 1, 1);
            }
        }
    }

    private void walk(int node, int at, long mask) {
        if (grammar.output(node) != Grammar.NOWHERE) {
            found.add(first, at - 1, mask, grammar.output(node));
        }
        for (int complete : grammar.completes(node)) {
            if (stretches.add(first, complete, at, mask)) {
                var entrance = grammar.entrance(complete);
                if (entrance != Grammar.NOWHERE) {
                    walk(entrance, at, mask);
                }
            }
        }
        if (at >= tokens.size || at - first >= Long.SIZE) {
            return;
        }
        for (int edge = grammar.firstEdge(node), end = grammar.lastEdge(node); edge < end; edge++) {
            var gap = grammar.gap(edge);
            if (gap > 0) {
                jump(grammar.target(edge), gap, at, mask);
            } else {
                step(edge, at, mask);
            }
        }
    }

    /// Passes the edge with the word at `at` or a class that begins there.
    private void step(int edge, int at, long mask) {
        var word = tokens.ids[at];
        if (word <= Vocabulary.UNKNOWN) {
            return;
        }
        if (grammar.admits(edge, word)) {
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
        var end = Math.min(Math.min(tokens.size, at + width + 1), first + Long.SIZE);
        for (int next = at; next < end; next++) {
            var word = tokens.ids[next];
            if (word == Tokens.SENTENCE_END || (word == Tokens.PAUSE && width == PatternSyntax.SHORT_GAP)) {
                return;
            }
            if (word > Vocabulary.UNKNOWN) {
                for (int edge = grammar.firstEdge(node); edge < grammar.lastEdge(node); edge++) {
                    step(edge, next, mask);
                }
                if (lexicon.is(word, Lexicon.CONTRASTS)) {
                    return;
                }
            }
        }
    }
}
