package app.doorstep.importing;

import app.doorstep.domain.Identified;
import java.util.List;

/// A guess that could be wrong.
///
/// @param key the end of the message key `import.doubt.KEY`: one plain sentence, with both readings where there are two
/// @param arguments what fills that sentence
/// @param choices what could be answered, in the words of [ReadingChoices]; the likeliest first
/// @param stops whether the readings would store different dates, stars or columns, or other letters with similar
///     likelihood: then nothing is imported before it is answered
public record Doubt(What what, String key, List<String> arguments, List<String> choices, boolean stops) {
    /// What is in doubt.
    public enum What implements Identified {
        ENCODING,
        DELIMITER,
        HEADER,
        DATES,
        SCALE,
        /// Which format it is, or what the columns of an unknown one hold.
        FORMAT,
        /// What a column holds; answered by `COLUMN=ROLE`.
        COLUMNS {
            @Override
            public String id() {
                return "format";
            }
        },
        /// The day of a file without dates.
        AS_OF {
            @Override
            public String id() {
                return "dates";
            }
        }
    }

    public Doubt {
        arguments = List.copyOf(arguments);
        choices = List.copyOf(choices);
    }
}
