package app.doorstep.notes;

import app.doorstep.domain.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something a line leaves open. It is asked, never guessed; a line with a doubt makes no feedback.
///
/// @param where the piece of the line that can be read in two ways; null if something is missing
/// @param message one sentence
/// @param choices the possible answers, the likeliest first; empty if something must be typed
public record LineDoubt(Part part, @Nullable Span where, String message, List<Choice> choices) {
    /// The answer that a doubtful piece belongs to the words.
    public static final String AS_WORDS = "words";

    /// The answer that takes a part away: no order, no verdict.
    public static final String NONE = "none";

    public LineDoubt {
        choices = List.copyOf(choices);
    }

    /// The answer that a line is two feedbacks; see [QuickLine#halves()].
    public static final String SPLIT = "split";

    /// One answer.
    ///
    /// @param value as a [Chip] has it; [#AS_WORDS] if the piece belongs to the words
    public record Choice(String value, String label) {}
}
