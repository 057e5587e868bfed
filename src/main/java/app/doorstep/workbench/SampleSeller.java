package app.doorstep.workbench;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Rater;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/// The seller's side of the sample year, its last quarter: buyers' answers to "Did this solve your problem?" and
/// their messages.
///
/// Belongs to one thread.
final class SampleSeller {
    /// How many of the last days have it.
    static final int DAYS = 100;

    private static final int UNANSWERED_DAYS = 3;

    private final SampleSentences sentences;
    private final SplittableRandom random;
    private final Set<String> buyers = new HashSet<>();
    private int number = 1_204_000;

    SampleSeller(SampleSentences sentences, SplittableRandom random) {
        this.sentences = sentences;
        this.random = random;
    }

    /// How many buyers answer the survey on a day: enough for 40 raters in any 30 days.
    int answers() {
        return random.nextInt(100) < 70 ? 2 : 1;
    }

    /// A buyer's answer to the survey.
    Entry answer(LocalDate day) {
        var isContent = random.nextInt(100) < 74;
        var isScore = random.nextInt(100) < 68;
        var score = isContent ? 7 + random.nextInt(4) : random.nextInt(7);
        var text = new StringBuilder();
        if (random.nextInt(100) < 35) {
            sentences.say(isContent ? "service+" : "service-", text, random);
        }
        return new Entry(
                Kind.SERVICE,
                Rater.BUYER,
                occasion(day),
                new Verdict(
                        null, null, Map.of(), isScore ? BigDecimal.valueOf(score) : null, isScore ? null : isContent),
                new Words(text.toString(), buyer(), null, null),
                List.of(),
                Set.of(),
                Coverage.COMPLETE);
    }

    /// A buyer's message, answered unless it came in the last days.
    ///
    /// @param daysLeft days until the end of the sample
    Entry message(LocalDate day, int daysLeft) {
        var text = new StringBuilder();
        sentences.say("message", text, random);
        var reply = daysLeft < UNANSWERED_DAYS
                ? null
                : "Thank you for writing. It goes out today and should be with you in two working days.";
        return new Entry(
                Kind.MESSAGE,
                Rater.BUYER,
                occasion(day),
                Verdict.NONE,
                new Words(text.toString(), buyer(), reply, null),
                List.of(),
                Set.of(),
                Coverage.COMPLETE);
    }

    private Occasion occasion(LocalDate day) {
        number += 1 + random.nextInt(9);
        var order = "%03d-%07d-%07d".formatted(111 + number % 3, number, 1_000_000 + random.nextInt(8_999_999));
        var time = LocalTime.of(8 + random.nextInt(13), random.nextInt(60), random.nextInt(60));
        return new Occasion(Platform.AMAZON_SELLER, null, order, day, time, null);
    }

    private String buyer() {
        for (int i = 0; i < 20; i++) {
            var name = sentences.name(random);
            if (buyers.add(name)) {
                return name;
            }
        }
        return sentences.name(random);
    }
}
