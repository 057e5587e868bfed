package app.doorstep.tabular;

import java.util.List;

/// A guess that could be wrong.
///
/// @param key which sentence says it, such as `encoding-two`
/// @param arguments what fills that sentence, in the order in which it names them
/// @param choices the values between which it was guessed, the taken one first
/// @param stops whether the readings give different columns, or other letters with similar likelihood
public record TableDoubt(What what, String key, List<String> arguments, List<String> choices, boolean stops) {
    /// What is in doubt.
    public enum What {
        ENCODING,
        DELIMITER,
        HEADER
    }

    public TableDoubt {
        arguments = List.copyOf(arguments);
        choices = List.copyOf(choices);
    }
}
