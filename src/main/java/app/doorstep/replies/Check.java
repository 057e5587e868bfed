package app.doorstep.replies;

import app.doorstep.domain.Identified;
import java.util.Locale;

/// What the checker looks at, in the order in which findings are listed.
public enum Check implements Identified {
    /// Not longer than people read, and not empty.
    LENGTH,
    /// Names the concrete thing of this feedback.
    DETAIL,
    /// One apology where one is due, without "if".
    APOLOGY,
    /// Says what changes, or where to get help.
    MEASURE,
    /// Says from when, or by when.
    TIME,
    /// Blames nobody and is not sarcastic.
    BLAME,
    /// Promises nothing that the driver cannot keep.
    PROMISE,
    /// No names, addresses, numbers that identify.
    PERSONAL_DATA,
    /// Offers nothing for a change of the rating.
    INCENTIVE,
    /// No links.
    LINK,
    /// Nothing left to fill in; the only one that blocks copying.
    PLACEHOLDER,
    /// No capitals, no rows of exclamation marks.
    SHOUTING,
    /// Not the same as one of the last ten replies.
    REPETITION,
    /// Injury, police, theft and the like are for the platform's support.
    SERIOUS;

    /// The fixed word, with a hyphen: `personal-data`.
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
