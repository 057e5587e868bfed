package app.doorstep.domain;

import java.time.Instant;

/// A picture or document on something else.
///
/// More than six components: they are the columns of the list of evidence.
///
/// @param about what it is on
/// @param name what the file was called
/// @param mediaType `image/png`, `image/jpeg` or `application/pdf`
/// @param bytes how large what is kept is
/// @param originalSha256 the SHA-256 of the file as it was given
/// @param keptSha256 the SHA-256 of what is kept, which is its name in the data folder too
/// @param locationKept whether it may still say where it was taken
/// @param added when it was attached
public record Evidence(
        About about,
        String name,
        String mediaType,
        long bytes,
        String originalSha256,
        String keptSha256,
        boolean locationKept,
        Instant added) {

    /// What evidence is on.
    public sealed interface About {
        /// The number of the feedback, figure or case.
        long id();
    }

    /// A feedback.
    public record OfFeedback(long id) implements About {}

    /// A figure read off an app.
    public record OfFigure(long id) implements About {}

    /// A dispute or appeal.
    public record OfCase(long id) implements About {}

    /// The name of the file that is kept, within the folder of evidence.
    public String file() {
        return file(keptSha256, mediaType);
    }

    /// See [#file()].
    public static String file(String keptSha256, String mediaType) {
        return keptSha256
                + switch (mediaType) {
                    case "image/png" -> ".png";
                    case "image/jpeg" -> ".jpg";
                    default -> ".pdf";
                };
    }
}
