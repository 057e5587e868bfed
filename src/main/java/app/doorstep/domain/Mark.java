package app.doorstep.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A factor and a polarity on one feedback.
///
/// @param polarity null only with [MarkSource#CORRECTED]: the driver says the feedback does not speak of this factor
/// @param evidence the parts of the comment that show it; empty unless the source is [MarkSource#INFERRED]
public record Mark(Factor factor, @Nullable Polarity polarity, MarkSource source, List<Span> evidence) {
    public Mark {
        if (polarity == null && source != MarkSource.CORRECTED) {
            throw new IllegalArgumentException("only a correction can take a mark away: " + factor);
        }
        evidence = List.copyOf(evidence);
    }

    /// A mark that a column of a file states.
    public static Mark exported(Factor factor, Polarity polarity) {
        return new Mark(factor, polarity, MarkSource.EXPORTED, List.of());
    }

    /// A mark read from the words at `evidence`.
    public static Mark inferred(Factor factor, Polarity polarity, List<Span> evidence) {
        return new Mark(factor, polarity, MarkSource.INFERRED, evidence);
    }

    /// A mark set by the driver, or with null taken away by the driver.
    public static Mark corrected(Factor factor, @Nullable Polarity polarity) {
        return new Mark(factor, polarity, MarkSource.CORRECTED, List.of());
    }

    public boolean isComplaint() {
        return polarity == Polarity.COMPLAINT;
    }
}
