package app.doorstep.comments;

import java.util.ArrayList;
import java.util.List;

/// What a phrase says.
///
/// @param senses the factors it judges; none for a phrase that only looks as if it did
/// @param tone the duties it has for what follows, as bits of [Lexicon]; 0 for most
record Said(List<Sense> senses, int tone) {
    Said {
        senses = List.copyOf(senses);
    }

    /// Both.
    Said and(Said other) {
        var all = new ArrayList<>(senses);
        other.senses.stream().filter(sense -> !all.contains(sense)).forEach(all::add);
        return new Said(all, tone | other.tone);
    }
}
