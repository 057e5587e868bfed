package app.doorstep.importing;

import app.doorstep.domain.Identified;
import java.util.List;

/// A guess that could be wrong.
///
/// @param message one plain sentence in English, with both readings where there are two
/// @param choices what could be answered, in the words of [ReadingChoices]; the likeliest first
/// @param stops whether the readings would store different dates, stars or columns, or other letters with similar
///     likelihood: then nothing is imported before it is answered
public record Doubt(What what, String message, List<String> choices, boolean stops) {
    /// What is in doubt.
    public enum What implements Identified {
        ENCODING,
        DELIMITER,
        HEADER,
        DATES,
        SCALE,
        FORMAT
    }

    public Doubt {
        choices = List.copyOf(choices);
    }
}
