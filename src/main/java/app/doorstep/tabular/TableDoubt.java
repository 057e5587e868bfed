package app.doorstep.tabular;

import java.util.List;

/// A guess that could be wrong.
///
/// @param message one sentence, with both readings where there are two
/// @param choices the values between which it was guessed, the taken one first
/// @param stops whether the readings give different columns, or other letters with similar likelihood
public record TableDoubt(What what, String message, List<String> choices, boolean stops) {
    /// What is in doubt.
    public enum What {
        ENCODING,
        DELIMITER,
        HEADER
    }

    public TableDoubt {
        choices = List.copyOf(choices);
    }
}
