package app.doorstep.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One word on one delivery, as a file's row or the driver's typing gave it, before it is stored.
///
/// Eight components, because this is the shape of the table it comes from and goes to.
///
/// @param marks those a column states or the driver corrected; what a comment says is read later
/// @param coverage set where the row itself says so (the own file's column); null leaves it to the file and the app
public record Entry(
        Kind kind,
        Rater rater,
        Occasion occasion,
        Verdict verdict,
        Words words,
        List<Mark> marks,
        Set<Flag> flags,
        @Nullable Coverage coverage) {

    public Entry {
        marks = List.copyOf(marks);
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    /// A rating by whoever rates deliveries of the app, of which no more is known.
    public static Entry rating(Occasion occasion, Verdict verdict, Words words) {
        var rater = Rater.of(occasion.platform());
        return new Entry(Kind.RATING, rater, occasion, verdict, words, List.of(), Set.of(), null);
    }

    /// The same of another kind, by another rater.
    public Entry with(Kind other, Rater by) {
        return new Entry(other, by, occasion, verdict, words, marks, flags, coverage);
    }

    /// The same about another delivery.
    public Entry with(Occasion other) {
        return new Entry(kind, rater, other, verdict, words, marks, flags, coverage);
    }

    /// The same with another verdict.
    public Entry with(Verdict other) {
        return new Entry(kind, rater, occasion, other, words, marks, flags, coverage);
    }

    /// The same with other words.
    public Entry with(Words others) {
        return new Entry(kind, rater, occasion, verdict, others, marks, flags, coverage);
    }

    /// The same with other marks.
    public Entry withMarks(List<Mark> others) {
        return new Entry(kind, rater, occasion, verdict, words, others, flags, coverage);
    }

    /// The same with other flags.
    public Entry withFlags(Set<Flag> others) {
        return new Entry(kind, rater, occasion, verdict, words, marks, others, coverage);
    }

    /// The same with another coverage; null leaves it to the file and the app.
    public Entry withCoverage(@Nullable Coverage other) {
        return new Entry(kind, rater, occasion, verdict, words, marks, flags, other);
    }
}
