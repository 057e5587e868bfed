package app.doorstep.comments;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Polarity;

/// A word or phrase that the driver gave a factor: *porch pirate* is a complaint outside my control.
///
/// @param phrase one or several words as a customer types them; capitals, accents and words without weight (`the`,
///     `very`) make no difference
/// @param factor what it is about
/// @param polarity what it says where nothing turns it round ("no porch pirate this time" is the opposite)
public record OwnWord(String phrase, Factor factor, Polarity polarity) {
    /// @throws IllegalArgumentException if there is no phrase
    public OwnWord {
        phrase = phrase.strip();
        if (phrase.isEmpty()) {
            throw new IllegalArgumentException("no phrase");
        }
    }
}
