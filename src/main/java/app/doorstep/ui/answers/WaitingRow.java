package app.doorstep.ui.answers;

import app.doorstep.replies.Waiting;
import org.jspecify.annotations.Nullable;

/// A line of the queue, in words.
///
/// Six components, because a line shows six things.
///
/// @param who the customer, or that there is no name
/// @param app its name
/// @param stars 1-5, or null
/// @param comment the beginning of what was written; empty if nothing was
/// @param due until when, or how old it is
record WaitingRow(
        Waiting waiting, String who, String app, @Nullable Integer stars, String comment, String due) {
    long id() {
        return waiting.feedback().id();
    }
}
