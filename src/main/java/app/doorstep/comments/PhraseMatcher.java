package app.doorstep.comments;

/// Finds all phrases of a comment. Goes from its last word to its first; the classes complete from each word on are
/// kept, so that a pattern further left steps over a class in one go. Belongs to one thread.
final class PhraseMatcher {
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Trie trie;
    private final Stretches stretches = new Stretches();
    /// What stands behind the word at `first`.
    private final Presence presence;
    /// For each word where a short or long gap that reaches it ends at the latest: at the end of the sentence, at a
    /// comma if it is a short one, behind a "but".
    private int[] shortStops = new int[128];
    private int[] longStops = new int[128];
    /// For each way that an opening of the word at `first` may go on: the lowest stamp in reach; for one that is
    /// complete none is too low.
    private final int[] bounds = new int[WordEntry.WAYS];

    private final Steps steps = new Steps();
    private Tokens tokens = new Tokens();
    private Phrases found = new Phrases();
    private int first;

    PhraseMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        this.trie = grammar.trie();
        this.presence = new Presence(trie);
    }

    void find(Tokens words, Phrases into) {
        tokens = words;
        found = into;
        into.clear();
        stretches.clear(words.size);
        presence.begin(words.size);
        if (shortStops.length <= words.size) {
            shortStops = new int[words.size * 2];
            longStops = new int[words.size * 2];
        }
        shortStops[words.size] = words.size;
        longStops[words.size] = words.size;
        for (first = words.size - 1; first >= 0; first--) {
            var word = words.ids[first];
            stop(word);
            if (isKnown(word)) {
                var entry = grammar.entry(word);
                enter(entry);
                presence.addWord(word, entry.classes, presence.stamp(first));
            }
        }
    }

    /// Whether it is a word of the language, not punctuation, not an unknown word.
    private boolean isKnown(int word) {
        return word > Vocabulary.UNKNOWN && word < trie.words();
    }

    private void stop(int word) {
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

    /// Follows all that the word at `first` opens and the words behind it may go on with.
    private void enter(WordEntry entry) {
        var next = first + 1;
        bounds[WordEntry.NEXT] =
                next < tokens.size && isKnown(tokens.ids[next]) ? presence.stamp(next) : Presence.NEVER;
        bounds[WordEntry.SHORT] = bound(reach(next, PatternSyntax.SHORT_GAP));
        bounds[WordEntry.LONG] = bound(reach(next, PatternSyntax.LONG_GAP));
        var keys = entry.keys;
        for (int opening = 0; opening < keys.length; opening++) {
            var key = keys[opening];
            if (presence.has(WordEntry.place(key), bounds[WordEntry.way(key)])) {
                follow(key, entry.targets[opening]);
            }
        }
    }

    /// The lowest stamp of the words behind the one at `first` and in front of `end`.
    private int bound(int end) {
        return end > first + 1 ? presence.stamp(end - 1) : Presence.NEVER;
    }

    private void follow(int key, int target) {
        var place = WordEntry.place(key);
        var next = first + 1;
        switch (WordEntry.way(key)) {
            case WordEntry.NEXT -> step(place, target, next, 1);
            case WordEntry.SHORT -> jump(place, target, reach(next, PatternSyntax.SHORT_GAP), next, 1);
            case WordEntry.LONG -> jump(place, target, reach(next, PatternSyntax.LONG_GAP), next, 1);
            default -> arrive(target, next, 1);
        }
        walk();
    }

    /// Takes the steps that wait and those that they lead to, in the order of a recursion; recursion itself the
    /// virtual machine compiles badly.
    private void walk() {
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
        var place = trie.words() + wordClass;
        var stamp = presence.stamp(first);
        if (presence.has(place, stamp) && stretches.has(first, place, at)) {
            return;
        }
        presence.add(place, stamp);
        stretches.add(first, place, at, mask);
        if (trie.classEntrances[wordClass] != Trie.NOWHERE) {
            steps.push(trie.classEntrances[wordClass], at, mask);
        }
    }

    private void goOn(int node, int at, long mask) {
        var isWord = tokens.ids[at] > Vocabulary.UNKNOWN;
        for (int edge = trie.firstEdge[node], end = trie.firstEdge[node + 1]; edge < end; edge++) {
            var label = trie.labels[edge];
            if (label >= Trie.GAP) {
                goOnBehind(trie.targets[edge], reach(at, label & ~Trie.GAP), at, mask);
            } else if (isWord) {
                step(Presence.place(trie, label), trie.targets[edge], at, mask);
            }
        }
    }

    /// Goes on from the node behind a gap with any word from `at` up to `end`.
    private void goOnBehind(int node, int end, int at, long mask) {
        if (end <= at) {
            return;
        }
        var bound = presence.stamp(end - 1);
        for (int edge = trie.firstEdge[node], last = trie.firstEdge[node + 1]; edge < last; edge++) {
            var place = Presence.place(trie, trie.labels[edge]);
            if (presence.has(place, bound)) {
                jump(place, trie.targets[edge], end, at, mask);
            }
        }
    }

    /// Goes on to the target of an edge with any word from `at` up to `end`.
    private void jump(int place, int target, int end, int at, long mask) {
        for (int next = at; next < end; next++) {
            if (tokens.ids[next] > Vocabulary.UNKNOWN) {
                step(place, target, next, mask);
            }
        }
    }

    /// Goes on to the target of an edge with the word at `at` or a class that begins there, if it is what stands at
    /// this place of [Presence].
    private void step(int place, int target, int at, long mask) {
        var stamp = presence.stamp(at);
        if (!presence.has(place, stamp)) {
            return;
        }
        if (presence.isWord(place, stamp) || isWord(place, tokens.ids[at])) {
            steps.push(target, at + 1, mask | 1L << (at - first));
        }
        for (int one = stretches.firstAt(at); one != Stretches.NONE; one = stretches.next(one)) {
            if (stretches.place(one) == place && stretches.end(one) - first <= Long.SIZE) {
                steps.push(target, stretches.end(one), mask | stretches.mask(one) << (at - first));
            }
        }
    }

    /// Whether a word is what stands at this place, or of the class.
    private boolean isWord(int place, int word) {
        if (place < trie.words() || !isKnown(word)) {
            return place == word;
        }
        return grammar.entry(word).isOf(place);
    }

    /// Up to which word a gap that begins at `at` may be jumped.
    private int reach(int at, int width) {
        var stop = width == PatternSyntax.SHORT_GAP ? shortStops[at] : longStops[at];
        return Math.min(Math.min(stop, at + width + 1), first + Long.SIZE);
    }
}
