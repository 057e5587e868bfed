package app.doorstep.ui.overview;

import app.doorstep.analysis.Trend;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands on the Overview, in words.
///
/// @param apps a card each, at most three
/// @param furtherApps a short sentence each
/// @param trend null where no source is complete; `trendCaption` then says why there is no chart
record OverviewContent(
        String summary,
        List<AppCard> apps,
        List<String> furtherApps,
        Answering answering,
        @Nullable Trend trend,
        String trendCaption,
        List<Fact> last) {

    /// What a word of judgement means.
    enum Tone {
        GOOD,
        /// The clock runs.
        DUE,
        WARNING,
        BAD
    }

    /// A word of judgement.
    record Judgement(Tone tone, String word) {}

    /// How one app stands.
    ///
    /// More than six components: they are the lines of the card.
    ///
    /// @param figure the one figure; empty where `words` stand in its place
    /// @param unit words behind the figure; null where it is stars
    /// @param words the app's own words, each with what it is about
    /// @param small second lines
    /// @param foot the sentence below the line
    /// @param warning what may follow, as the platform reports; empty above the line
    /// @param explanation how the figure comes about
    record AppCard(
            String name,
            @Nullable Judgement judgement,
            String figure,
            @Nullable String unit,
            List<Standing> words,
            List<String> small,
            String foot,
            String warning,
            String explanation) {}

    /// A standing: "Great", "Delivery quality".
    ///
    /// @param level its place among the app's words, 1 for the worst; 0 if the app is not known to have that word
    /// @param of how many words there are
    record Standing(String word, String about, int level, int of) {}

    /// What waits for an answer.
    ///
    /// @param first its comment, quoted; null if it has none or nothing waits
    /// @param lines who and until when, the first two
    /// @param next the id of the one due first; null if nothing waits
    record Answering(
            @Nullable Judgement judgement,
            String figure,
            String unit,
            @Nullable String first,
            List<String> lines,
            @Nullable Long next) {}

    /// A tip that applies.
    ///
    /// @param without what leaving those out would do; null if that says nothing
    /// @param tip its word
    /// @param feedback what it rests on
    /// @param show the words of the way to it: "Show the 5"
    record Advice(
            String tip,
            String headline,
            String evidence,
            @Nullable String without,
            List<Long> feedback,
            String show) {}

    /// A line of label and value.
    record Fact(String label, String value) {}
}
