package app.doorstep.ui.tips;

import app.doorstep.domain.Feedback;
import app.doorstep.tips.TipFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the tips screen shows.
///
/// @param applying by rank
/// @param others those that are not needed now
/// @param foot what the list of others rests on
record TipsContent(List<Applying> applying, List<Other> others, String foot) {
    TipsContent {
        applying = List.copyOf(applying);
        others = List.copyOf(others);
    }

    /// A tip that applies.
    ///
    /// @param share the figure and what it is of; null for tips that no complaints lead to
    /// @param because further sentences on what it rests on
    /// @param quotes the newest ratings it cites
    record Applying(TipFinding tip, @Nullable Share share, List<String> because, List<Feedback> quotes) {
        Applying {
            because = List.copyOf(because);
            quotes = List.copyOf(quotes);
        }
    }

    /// How many complain, and how it was before.
    ///
    /// @param of "of 80 ratings complain"
    /// @param before "2 of 75 · could be chance"; null where no share can be told
    record Share(String complaints, String of, @Nullable String before) {}

    /// A tip that does not apply.
    ///
    /// @param counts "5 praise, 0 complaints", or null
    /// @param sentence why it is not needed, or null where `counts` says it
    record Other(
            TipFinding tip,
            @Nullable String counts,
            @Nullable String sentence) {}
}
