package app.doorstep.comments;

/// Finds all phrases of a comment. Goes from its last word to its first; the classes complete from each word on are
/// kept, so that a pattern further left steps over a class in one go. Belongs to one thread.
final class PhraseMatcher {
    private static final long[] NONE = {};

    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Trie trie;
    private final Stretches stretches;
    /// What stands behind the word at `first`, up to the end of its sentence.
    private final Presence rest;
    /// The classes of each word of the comment.
    private long[][] classes = new long[128][];
    /// The openings of the word at `first` that can be passed, as bits.
    private long[] open = new long[16];

    private final Steps steps = new Steps();
    private Tokens tokens = new Tokens();
    private Phrases found = new Phrases();
    private int first;

    PhraseMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        this.trie = grammar.trie();
        this.rest = grammar.presence();
        this.stretches = new Stretches(trie.classEntrances.length);
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
            stretches.begin();
            var word = words.ids[first];
            if (grammar.knows(word)) {
                var entry = grammar.entry(word);
                classes[first] = entry.classes;
                enter(entry);
                rest.addWord(word, entry.classes);
            } else {
                classes[first] = NONE;
                if (word == Tokens.SENTENCE_END) {
                    rest.clear();
                }
            }
        }
    }

    /// Follows all that the word at `first` opens and the rest of the sentence may complete.
    private void enter(WordEntry entry) {
        var size = entry.complete.length;
        if (size > open.length) {
            open = new long[size * 2];
        }
        System.arraycopy(entry.complete, 0, open, 0, size);
        if (first + 1 < tokens.size) {
            var word = tokens.ids[first + 1];
            if (grammar.knows(word)) {
                entry.next.open(rest.place(word), classes[first + 1], stretches, open);
            }
            entry.later.open(rest, open);
        }
        for (int block = 0; block < size; block++) {
            for (long left = open[block]; left != 0; left &= left - 1) {
                follow(entry, (block << 6) + Long.numberOfTrailingZeros(left));
            }
        }
    }

    /// Follows one opening to all its ends. Not by recursion, which the virtual machine compiles badly; what is still
    /// to be walked waits on a stack, in the order in which recursion would get there.
    private void follow(WordEntry entry, int opening) {
        var gap = entry.gaps[opening];
        var target = entry.targets[opening];
        if (gap == WordEntry.COMPLETE) {
            arrive(target, first + 1, 1);
        } else if (gap == 0) {
            step(entry.labels[opening], target, first + 1, 1);
        } else {
            jump(entry.labels[opening], target, reach(first + 1, gap), first + 1, 1);
        }
        steps.settle();
        while (steps.pop()) {
            var node = steps.node;
            var at = steps.at;
            arrive(node, at, steps.mask);
            if (at < tokens.size && at - first < Long.SIZE) {
                goOn(node, at, steps.mask);
            }
            steps.settle();
        }
    }

    /// Notes what is said and which classes are complete at a node.
    private void arrive(int node, int at, long mask) {
        if (trie.outputs[node] != Trie.NOWHERE) {
            found.add(first, at - 1, mask, trie.outputs[node]);
        }
        for (int i = trie.firstComplete[node], end = trie.firstComplete[node + 1]; i < end; i++) {
            complete(trie.completes[i], at, mask);
        }
    }

    private void complete(int wordClass, int at, long mask) {
        if (stretches.add(first, wordClass, at, mask)) {
            rest.add(wordClass);
            if (trie.classEntrances[wordClass] != Trie.NOWHERE) {
                steps.push(trie.classEntrances[wordClass], at, mask);
            }
        }
    }

    private void goOn(int node, int at, long mask) {
        var isWord = tokens.ids[at] > Vocabulary.UNKNOWN;
        for (int edge = trie.firstEdge[node], end = trie.firstEdge[node + 1]; edge < end; edge++) {
            var label = trie.labels[edge];
            if (label >= Trie.GAP) {
                goOnBehind(trie.targets[edge], label & ~Trie.GAP, at, mask);
            } else if (isWord) {
                step(label, trie.targets[edge], at, mask);
            }
        }
    }

    /// Goes on from the node behind a gap of up to `width` words.
    private void goOnBehind(int node, int width, int at, long mask) {
        int end = -1;
        for (int edge = trie.firstEdge[node], last = trie.firstEdge[node + 1]; edge < last; edge++) {
            var label = trie.labels[edge];
            if (rest.has(label < Trie.CLASS ? rest.place(label) : label & ~Trie.CLASS)) {
                end = end < 0 ? reach(at, width) : end;
                jump(label, trie.targets[edge], end, at, mask);
            }
        }
    }

    /// Goes on to the target of an edge with any word from `at` up to `end`.
    private void jump(int label, int target, int end, int at, long mask) {
        for (int next = at; next < end; next++) {
            if (tokens.ids[next] > Vocabulary.UNKNOWN) {
                step(label, target, next, mask);
            }
        }
    }

    /// Goes on to the target of an edge with the word at `at` or a class that begins there, if the label fits.
    private void step(int label, int target, int at, long mask) {
        if (label < Trie.CLASS) {
            if (label == tokens.ids[at]) {
                steps.push(target, at + 1, mask | 1L << (at - first));
            }
            return;
        }
        var wordClass = label & ~Trie.CLASS;
        var own = classes[at];
        if (own.length > 0 && (own[wordClass >> 6] & 1L << wordClass) != 0) {
            steps.push(target, at + 1, mask | 1L << (at - first));
        }
        for (int one = stretches.firstAt(at); one != Stretches.NONE; one = stretches.next(one)) {
            if (stretches.wordClass(one) == wordClass && stretches.end(one) - first <= Long.SIZE) {
                steps.push(target, stretches.end(one), mask | stretches.mask(one) << (at - first));
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
