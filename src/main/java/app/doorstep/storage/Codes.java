package app.doorstep.storage;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Kind;
import app.doorstep.domain.MarkSource;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Rater;
import app.doorstep.domain.Sentiment;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The small whole numbers that stand for the domain's words in the rows there are millions of: a word's place in these
/// lists. Files hold them, so a list only ever grows at its end.
///
/// @param <E> the constants
final class Codes<E extends Enum<E>> {
    static final Codes<Kind> KIND =
            new Codes<>(Kind.class, List.of(Kind.RATING, Kind.SERVICE, Kind.MESSAGE, Kind.EVENT, Kind.NOTE));
    static final Codes<Rater> RATER =
            new Codes<>(Rater.class, List.of(Rater.CUSTOMER, Rater.RESTAURANT, Rater.BUYER, Rater.PLATFORM));
    static final Codes<Sentiment> SENTIMENT =
            new Codes<>(Sentiment.class, List.of(Sentiment.POSITIVE, Sentiment.NEUTRAL, Sentiment.NEGATIVE));
    static final Codes<Coverage> COVERAGE =
            new Codes<>(Coverage.class, List.of(Coverage.COMPLETE, Coverage.NEGATIVE, Coverage.PICKED));
    static final Codes<Flag> FLAG =
            new Codes<>(Flag.class, List.of(Flag.OUTSIDE_CONTROL, Flag.DISPUTED, Flag.EXCLUDED, Flag.NOTHING_TO_DO));
    static final Codes<Polarity> POLARITY = new Codes<>(Polarity.class, List.of(Polarity.PRAISE, Polarity.COMPLAINT));
    static final Codes<MarkSource> SOURCE =
            new Codes<>(MarkSource.class, List.of(MarkSource.EXPORTED, MarkSource.INFERRED, MarkSource.CORRECTED));
    static final Codes<Factor> FACTOR = new Codes<>(
            Factor.class,
            List.of(
                    Factor.PUNCTUALITY,
                    Factor.PROFESSIONALISM,
                    Factor.CARE,
                    Factor.COMMUNICATION,
                    Factor.INSTRUCTIONS,
                    Factor.PROACTIVE,
                    Factor.OUTSIDE_CONTROL,
                    Factor.OVERALL));

    private final List<E> words;
    private final EnumMap<E, Integer> codes;

    private Codes(Class<E> type, List<E> words) {
        this.words = words;
        this.codes = new EnumMap<>(type);
        for (int i = 0; i < words.size(); i++) {
            codes.put(words.get(i), i);
        }
    }

    int code(E word) {
        return Objects.requireNonNull(codes.get(word));
    }

    /// The code, or [FeedbackRow#NONE] for null.
    long codeOrNone(@Nullable E word) {
        return word == null ? FeedbackRow.NONE : code(word);
    }

    E word(long code) {
        return words.get((int) code);
    }

    @Nullable
    E wordOrNull(long code) {
        return code == FeedbackRow.NONE ? null : word(code);
    }

    List<E> words() {
        return words;
    }
}
