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
            for (int next : trie.entrances(id)) {
                walk(next, first + 1, 1, first);
            }
        }
    }

    private void walk(int node, int at, long mask, int last) {
        if (trie.output(node) != PhraseTrie.NOWHERE) {
            found.add(first, last, mask, trie.output(node));
        }
        if (at >= tokens.size || at - first >= Long.SIZE) {
            return;
        }
        var word = tokens.ids[at];
        for (int edge = trie.firstEdge(node); edge < trie.lastEdge(node); edge++) {
            var gap = trie.gap(edge);
            if (gap > 0) {
                jump(trie.target(edge), gap, at, mask);
            } else if (word > Vocabulary.UNKNOWN && trie.admits(edge, word)) {
                walk(trie.target(edge), at + 1, mask | 1L << (at - first), at);
            }
        }
    }

    /// Goes on from the node behind a gap of up to `width` words.
    private void jump(int node, int width, int at, long mask) {
        var end = Math.min(Math.min(tokens.size, at + width + 1), first + Long.SIZE);
        for (int next = at; next < end; next++) {
            var word = tokens.ids[next];
            if (word < 0) {
                return;
            }
            if (word > Vocabulary.UNKNOWN) {
                for (int edge = trie.firstEdge(node); edge < trie.lastEdge(node); edge++) {
                    if (trie.admits(edge, word)) {
                        walk(trie.target(edge), next + 1, mask | 1L << (next - first), next);
                    }
                }
                if (lexicon.is(word, Lexicon.CONTRASTS)) {
                    return;
                }
            }
        }
    }
}
