package app.doorstep.comments;

/// A phrase that counts: what it says, as its surroundings turn it, and where it stands in the comment.
record Finding(Sense sense, int start, int end) {}
