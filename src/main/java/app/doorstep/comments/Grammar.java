package app.doorstep.comments;

import java.util.List;

/// All patterns of a language, compiled. A pattern is a sequence of words, classes and gaps; a class is what
/// `(late|behind schedule)` or `{driver}` stands for, itself one or several such sequences. All sequences share one
/// trie: where one ends, a class is complete, or something is said, or both. A class counts as one step however many
/// words it takes, so that patterns compose without multiplying.
///
/// Never changes once built; thread-safe.
final class Grammar {
    private final Automaton automaton;
    private final List<Said> said;

    Grammar(Automaton automaton, List<Said> said) {
        this.automaton = automaton;
        this.said = List.copyOf(said);
    }

    /// What finds the patterns.
    Automaton automaton() {
        return automaton;
    }

    Said said(int output) {
        return said.get(output);
    }

    /// All that can be said, by number.
    List<Said> said() {
        return said;
    }
}
