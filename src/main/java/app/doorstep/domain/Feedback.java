package app.doorstep.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One stored word on one delivery.
///
/// @param id its number in the notebook, from 1
/// @param entry what was given; its marks are *all* marks, inferred ones too
/// @param coverage the row's own, else its batch's, else its app's
/// @param batch the first import that brought it; null if it was typed
/// @param recorded when it was first stored, in UTC
/// @param answer the reply marked as sent, or null
public record Feedback(
        long id,
        Entry entry,
        Coverage coverage,
        @Nullable Long batch,
        Instant recorded,
        @Nullable SentReply answer) {

    public Kind kind() {
        return entry.kind();
    }

    public Rater rater() {
        return entry.rater();
    }

    public Occasion occasion() {
        return entry.occasion();
    }

    public Platform platform() {
        return entry.occasion().platform();
    }

    public LocalDate date() {
        return entry.occasion().date();
    }

    public Verdict verdict() {
        return entry.verdict();
    }

    public @Nullable Integer stars() {
        return entry.verdict().stars();
    }

    public Words words() {
        return entry.words();
    }

    public Set<Flag> flags() {
        return entry.flags();
    }

    /// All marks, each with its source; several sources may speak of one factor.
    public List<Mark> marks() {
        return entry.marks();
    }

    /// The marks that count: of a factor that the driver corrected only the correction, and none where it says that the
    /// feedback does not speak of it; of all others every mark.
    public List<Mark> countingMarks() {
        var counting = effectiveMarks();
        var corrected = entry.marks().stream()
                .filter(mark -> mark.source() == MarkSource.CORRECTED)
                .map(Mark::factor)
                .collect(Collectors.toSet());
        return entry.marks().stream()
                .filter(mark -> counting.containsKey(mark.factor()))
                .filter(mark -> mark.source() == MarkSource.CORRECTED || !corrected.contains(mark.factor()))
                .toList();
    }

    /// The polarities that count for each factor: the driver's correction alone where there is one, else all others
    /// together. Factors nobody mentions are absent.
    public Map<Factor, Set<Polarity>> effectiveMarks() {
        return effective(entry.marks());
    }

    /// See [#effectiveMarks()].
    public static Map<Factor, Set<Polarity>> effective(List<Mark> marks) {
        var result = new EnumMap<Factor, Set<Polarity>>(Factor.class);
        var corrected = EnumSet.noneOf(Factor.class);
        for (var mark : marks) {
            if (mark.source() == MarkSource.CORRECTED) {
                corrected.add(mark.factor());
            }
        }
        for (var mark : marks) {
            var polarity = mark.polarity();
            if (polarity != null && (mark.source() == MarkSource.CORRECTED || !corrected.contains(mark.factor()))) {
                result.computeIfAbsent(mark.factor(), _ -> EnumSet.noneOf(Polarity.class))
                        .add(polarity);
            }
        }
        return result;
    }

    public boolean hasComplaint() {
        return effectiveMarks().values().stream().anyMatch(polarities -> polarities.contains(Polarity.COMPLAINT));
    }

    /// The tone that counts: as exported; else stars 1-2 negative, 3 neutral, 4-5 positive; without stars a complaint
    /// outweighs praise; neutral where nothing is said.
    public Sentiment sentiment() {
        return sentiment(entry.verdict(), effectiveMarks());
    }

    /// See [#sentiment()].
    public static Sentiment sentiment(Verdict verdict, Map<Factor, Set<Polarity>> marks) {
        if (verdict.sentiment() != null) {
            return verdict.sentiment();
        }
        var stars = verdict.stars();
        if (stars != null) {
            return stars <= 2 ? Sentiment.NEGATIVE : stars == 3 ? Sentiment.NEUTRAL : Sentiment.POSITIVE;
        }
        if (marks.values().stream().anyMatch(polarities -> polarities.contains(Polarity.COMPLAINT))) {
            return Sentiment.NEGATIVE;
        }
        return marks.isEmpty() ? Sentiment.NEUTRAL : Sentiment.POSITIVE;
    }

    /// The stars of one factor: exported if there are some; else *derived* from the overall stars if a mark names the
    /// factor (a complaint never above 3, praise never below 4, without any stars 1 and 5, with both polarities the
    /// overall stars as they are); else empty. For `OVERALL` the overall stars; `PROACTIVE` and `OUTSIDE_CONTROL`
    /// have exported stars only.
    public static OptionalInt factorStars(Factor factor, Verdict verdict, Set<Polarity> polarities) {
        if (factor == Factor.OVERALL && verdict.stars() != null) {
            return OptionalInt.of(verdict.stars());
        }
        var exported = verdict.factorStars().get(factor);
        if (exported != null) {
            return OptionalInt.of(exported);
        }
        if (polarities.isEmpty() || !Factor.SPECIFIC.contains(factor)) {
            return OptionalInt.empty();
        }
        var stars = verdict.stars();
        if (polarities.size() > 1) {
            return stars == null ? OptionalInt.empty() : OptionalInt.of(stars);
        }
        return polarities.contains(Polarity.COMPLAINT)
                ? OptionalInt.of(stars == null ? 1 : Math.min(stars, 3))
                : OptionalInt.of(stars == null ? 5 : Math.max(stars, 4));
    }

    /// Whether it still wants an answer, given where its app lets the driver answer: negative, or neutral with a
    /// complaint, without a reply, a rating or a buyer's message, and not left be by the driver.
    public boolean isUnanswered(ReplyChannel channel) {
        var tone = sentiment();
        return channel != ReplyChannel.NONE
                && (kind() == Kind.RATING || kind() == Kind.MESSAGE)
                && words().reply() == null
                && answer == null
                && !flags().contains(Flag.NOTHING_TO_DO)
                && (tone == Sentiment.NEGATIVE || (tone == Sentiment.NEUTRAL && hasComplaint()));
    }
}
