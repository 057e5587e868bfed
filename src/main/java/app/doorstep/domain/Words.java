package app.doorstep.domain;

import org.jspecify.annotations.Nullable;

/// The texts that go with a feedback; each is null where there is none, never blank.
///
/// @param comment what the rater wrote
/// @param customer the rater's name as the source has it
/// @param reply an answer that exists already
/// @param note the driver's own
public record Words(
        @Nullable String comment,
        @Nullable String customer,
        @Nullable String reply,
        @Nullable String note) {

    public static final Words NONE = new Words(null, null, null, null);

    public Words {
        comment = blankToNull(comment);
        customer = blankToNull(customer);
        reply = blankToNull(reply);
        note = blankToNull(note);
    }

    /// A comment and nothing else.
    public static Words comment(String comment) {
        return new Words(comment, null, null, null);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
