package app.doorstep.comments;

/// Finds all phrases of a comment. Belongs to one thread.
final class PhraseMatcher {
    private final Lexicon lexicon;
    private final PhraseTrie trie;
    private Tokens tokens = new Tokens();
    private Phrases found = new Phrases();
    private int first;

    PhraseMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.trie = lexicon.trie();
    }

    void find(Tokens words, Phrases into) {
        tokens = words;
        found = into;
        into.clear();
        for (first = 0; first < words.size; first++) {
            var id = words.ids[first];
            if (id > Vocabulary.UNKNOWN) {
                for (int symbol : trie.symbols(id)) {
                    step(PhraseTrie.ROOT, symbol, first, 0);
                }
            }
        }
    }

    private void step(int node, int symbol, int at, long mask) {
        var next = trie.follow(node, symbol);
        if (next != PhraseTrie.NOWHERE && at - first < Long.SIZE) {
            walk(next, at + 1, mask | 1L << (at - first), at);
        }
    }

    private void walk(int node, int at, long mask, int last) {
        if (trie.output(node) != PhraseTrie.NOWHERE) {
            found.add(first, last, mask, trie.output(node));
        }
        if (at >= tokens.size) {
            return;
        }
        if (tokens.ids[at] > Vocabulary.UNKNOWN) {
            for (int symbol : trie.symbols(tokens.ids[at])) {
                step(node, symbol, at, mask);
            }
        }
        for (int gaps = trie.gaps(node); gaps != 0; gaps &= gaps - 1) {
            jump(node, Integer.numberOfTrailingZeros(gaps), at, mask);
        }
    }

    private void jump(int node, int width, int at, long mask) {
        var beyond = trie.follow(node, width);
        for (int next = at; next < tokens.size && next <= at + width; next++) {
            var id = tokens.ids[next];
            if (id < 0) {
                return;
            }
            for (int symbol : trie.symbols(id)) {
                step(beyond, symbol, next, mask);
            }
            if (lexicon.is(id, Lexicon.CONTRASTS)) {
                return;
            }
        }
    }
}
