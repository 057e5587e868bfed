package app.doorstep.replies;

import app.doorstep.domain.Feedback;
import java.time.Instant;

/// A feedback that wants an answer.
///
/// @param due until when
public record Waiting(Feedback feedback, Instant due, State state) {
    /// How urgent it is.
    public enum State {
        /// There is time left.
        DUE,
        /// The time is over; an answer is still worth it.
        OVERDUE,
        /// It was older than 14 days when it was imported: no clock ever ran.
        HISTORY
    }
}
