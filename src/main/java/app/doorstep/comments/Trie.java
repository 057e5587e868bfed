package app.doorstep.comments;

/// All sequences of a language's patterns as one trie, and what ends where, as [GrammarBuilder] gathers them and
/// [AutomatonBuilder] takes them. A label is a word's number, or a class or gap marked as such. Only read once filled.
final class Trie {
    static final int NOWHERE = EdgeTable.NOWHERE;
    static final int ROOT = 0;
    static final int CLASS = 1 << 24;
    static final int GAP = 1 << 25;

    /// The edges of a node stand together: from `firstEdge[node]` up to `firstEdge[node + 1]`.
    final int[] firstEdge;
    final int[] labels;
    final int[] targets;
    /// The number of what is said by a phrase that ends at a node, or [#NOWHERE].
    final int[] outputs;
    /// The classes complete at a node, with those that contain them: from `firstComplete[node]` on.
    final int[] firstComplete;
    final int[] completes;
    /// Where a class leads from the root, or [#NOWHERE].
    final int[] classEntrances;
    /// The classes a word belongs to, with those that contain them: from `firstClass[word]` on.
    final int[] firstClass;
    final int[] classes;
    /// Where a word leads from the root, or [#NOWHERE].
    final int[] wordEntrances;

    /// @param tables in the order of the fields
    Trie(int[][] tables) {
        firstEdge = tables[0];
        labels = tables[1];
        targets = tables[2];
        outputs = tables[3];
        firstComplete = tables[4];
        completes = tables[5];
        classEntrances = tables[6];
        firstClass = tables[7];
        classes = tables[8];
        wordEntrances = tables[9];
    }

    int words() {
        return wordEntrances.length;
    }

    /// Whether a phrase or a class is complete at the node.
    boolean isComplete(int node) {
        return outputs[node] != NOWHERE || firstComplete[node] < firstComplete[node + 1];
    }
}
