package app.doorstep.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be had from one app, as far as it is known: what it gives a driver, which figures it shows, and by which
/// words its customers say what was wrong.
///
/// @param gifts one for each [Gift.What]
/// @param figures what a driver reads off in a weekly check-in, in the order of the screen; deliveries last
/// @param reasons the app's own reason words
public record AppGuide(Platform platform, List<Gift> gifts, List<Slot> figures, List<FactorWord> reasons) {
    public AppGuide {
        gifts = List.copyOf(gifts);
        figures = List.copyOf(figures);
        reasons = List.copyOf(reasons);
    }

    /// The same with these reason words too.
    public AppGuide with(FactorWord... more) {
        return new AppGuide(
                platform,
                gifts,
                figures,
                Stream.concat(reasons.stream(), Stream.of(more)).toList());
    }

    /// Whether an app gives one thing, who says so, and when that was read.
    ///
    /// @param source the page it was read on; null where nobody is known to say
    /// @param read the day it was read; null without a source
    public record Gift(
            What what,
            Answer answer,
            @Nullable String source,
            @Nullable LocalDate read) {
        /// What an app may give.
        public enum What implements Identified {
            /// A file to import.
            FILE,
            /// A figure to read off.
            FIGURE,
            /// What customers wrote or ticked.
            COMMENT,
            /// A way to answer a customer.
            REPLY,
            /// A way to contest.
            APPEAL
        }

        /// Whether it does.
        public enum Answer implements Identified {
            YES,
            NO,
            UNKNOWN
        }
    }

    /// One figure that an app shows.
    ///
    /// @param name as in [StatedFigure#name()]
    /// @param words the app's standings, the worst first; empty where it shows a number
    /// @param unit null where it shows a word
    /// @param window what it counts, in the app's words, or null
    public record Slot(
            String name,
            List<String> words,
            @Nullable FigureUnit unit,
            @Nullable String window) {
        public Slot {
            words = List.copyOf(words);
        }
    }
}
