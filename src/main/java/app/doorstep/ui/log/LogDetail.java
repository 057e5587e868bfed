package app.doorstep.ui.log;

import app.doorstep.domain.Evidence;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Kept;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The chosen entry in words ready to be shown; empty texts are not shown.
///
/// @param who "Parcel round · Ines"
/// @param when "Thu, Mar 5, 2:20 PM"
/// @param rating in words for all that has no stars
/// @param averages what the mean of the chosen period would be without it
/// @param reply the title above the reply that was sent or is there
/// @param due until when it wants an answer
/// @param isOverdue whether that day is over
/// @param answerButton empty if its app takes no answer or it has one
/// @param proofs in the order in which they came
record LogDetail(
        Feedback feedback,
        String who,
        String when,
        String rating,
        List<LogLine.Shown> marks,
        String averages,
        String reply,
        String replyText,
        String due,
        boolean isOverdue,
        String answerButton,
        List<Proof> proofs,
        Around around) {
    LogDetail {
        marks = List.copyOf(marks);
        proofs = List.copyOf(proofs);
    }

    /// One piece of evidence, and where its bytes are.
    record Proof(Kept<Evidence> kept, Path file) {}

    /// What else came in around the entry's day.
    ///
    /// @param title what the lines are out of
    record Around(String title, List<Near> lines) {
        static final Around NONE = new Around("", List.of());

        Around {
            lines = List.copyOf(lines);
        }
    }

    /// One line of it.
    ///
    /// @param id the entry's number; null for an event of the driver's
    /// @param rating in words where there are no stars
    /// @param isThis whether it is the entry itself
    record Near(
            @Nullable Long id,
            LocalDate on,
            String day,
            @Nullable Integer stars,
            String rating,
            String words,
            boolean isThis) {}
}
