package app.doorstep.comments;

import app.doorstep.comments.Sense.Tag;

/// One thing that a phrase says, and where: from the character at `start` up to before `end`.
record Finding(Sense sense, int start, int end) {

    /// Whether this one holds the place of another and more, and says the contrary of the same factor.
    boolean contradicts(Finding other) {
        return sense.factor() == other.sense.factor()
                && sense.polarity() != other.sense.polarity()
                && other.sense.tag() != Tag.OWN
                && start <= other.start
                && end >= other.end
                && end - start > other.end - other.start;
    }
}
