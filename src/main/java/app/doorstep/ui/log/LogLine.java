package app.doorstep.ui.log;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Polarity;
import java.util.List;

/// What a row of the table says, in words ready to be shown.
///
/// @param date short
/// @param day the day with its weekday
/// @param rating in words for all that has no stars: "down", "9 of 10"; empty if nothing was given
/// @param marks those that count, complaints first
/// @param answer "Mon", "today", "sent"; empty if it needs none
record LogLine(
        Feedback feedback, String date, String day, String app, String rating, List<Shown> marks, Answer answer) {
    LogLine {
        marks = List.copyOf(marks);
    }

    /// A mark that counts.
    record Shown(Factor factor, Polarity polarity) {}

    /// How it stands with the answer.
    record Answer(State state, String word) {}

    /// How urgent an answer is.
    enum State {
        NONE,
        SENT,
        WAITING,
        OVERDUE
    }
}
