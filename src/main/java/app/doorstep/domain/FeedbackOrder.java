package app.doorstep.domain;

/// In what order feedback is listed. Entries that are equal in it stand newest first, those without a value last.
///
/// @param down whether the greatest comes first: the newest day, the most stars
public record FeedbackOrder(By by, boolean down) {
    /// Newest first, as everywhere by default.
    public static final FeedbackOrder NEWEST = new FeedbackOrder(By.DATE, true);

    /// What decides.
    public enum By implements Identified {
        DATE,
        /// The app's name.
        APP,
        /// Stars; without them the service score.
        RATING,
        /// What waits for an answer.
        ANSWER
    }
}
