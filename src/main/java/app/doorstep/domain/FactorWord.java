package app.doorstep.domain;

import org.jspecify.annotations.Nullable;

/// A word that speaks of a factor: an app's own reason word, or one that the driver added.
///
/// @param platform the app whose reason word it is; null for a word the driver added, in comments of all apps
/// @param word as it is written, without spaces around it
public record FactorWord(@Nullable Platform platform, String word, Factor factor, Polarity polarity) {
    public FactorWord {
        word = word.strip();
        if (word.isEmpty()) {
            throw new IllegalArgumentException("no word");
        }
    }
}
