package app.doorstep.comments;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// All patterns of a language, compiled. A pattern is a sequence of words, classes and gaps; a class is what
/// `(late|behind schedule)` or `{driver}` stands for, itself one or several such sequences. All sequences share one
/// trie: where one ends, a class is complete, or something is said, or both. A class counts as one step however many
/// words it takes, so that patterns compose without multiplying.
///
/// Never changes once built, but for what it works out when first asked; thread-safe.
final class Grammar {
    private final Trie trie;
    private final List<Said> said;
    /// The classes that some pattern asks for behind another word.
    private final BitSet asked = new BitSet();
    /// What the trie knows of each word, worked out when the word is first met.
    private final AtomicReferenceArray<@Nullable WordEntry> entries;

    Grammar(Trie trie, List<Said> said) {
        this.trie = trie;
        this.said = List.copyOf(said);
        entries = new AtomicReferenceArray<>(trie.words());
        for (int edge = trie.firstEdge[Trie.ROOT + 1]; edge < trie.labels.length; edge++) {
            if (trie.labels[edge] >= Trie.CLASS && trie.labels[edge] < Trie.GAP) {
                asked.set(trie.labels[edge] & ~Trie.CLASS);
            }
        }
    }

    Trie trie() {
        return trie;
    }

    /// What the trie knows of a word of the language.
    WordEntry entry(int word) {
        var known = entries.getAcquire(word);
        if (known == null) {
            known = WordEntry.of(trie, asked, word);
            entries.setRelease(word, known);
        }
        return known;
    }

    Said said(int output) {
        return said.get(output);
    }

    /// All that can be said, by number.
    List<Said> said() {
        return said;
    }

    int nodes() {
        return trie.outputs.length;
    }
}
