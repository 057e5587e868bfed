package app.doorstep.ui.log;

import app.doorstep.domain.Feedback;
import java.util.List;

/// The chosen entry in words ready to be shown; empty texts are not shown.
///
/// @param who "Parcel round · Ines"
/// @param when "Thu, Mar 5, 2:20 PM"
/// @param rating in words for all that has no stars
/// @param averages what the mean of the chosen period would be without it
/// @param reply the title above the reply that was sent or is there
/// @param due until when it wants an answer
/// @param answerButton empty if its app takes no answer or it has one
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
        String answerButton) {
    LogDetail {
        marks = List.copyOf(marks);
    }
}
