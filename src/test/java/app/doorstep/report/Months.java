package app.doorstep.report;

import app.doorstep.analysis.Change;
import app.doorstep.analysis.Policies;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Audience;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Outcome;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Scope;
import app.doorstep.domain.SentReply;
import app.doorstep.domain.ShippedPolicies;
import app.doorstep.domain.StarTally;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.tips.TipFinding;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Invented months.
final class Months {
    static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    static final Platform ROUND = Platform.named("Parcel round");
    private static final LocalDate MADE = LocalDate.of(2026, 3, 8);

    private Months() {}

    /// A year of one app with every rating, and two entries picked from another.
    static MonthFacts usual() {
        var feedback = new ArrayList<Feedback>();
        feedback.add(rated(
                1,
                26,
                1,
                "Left in the open on the front step, anyone could have taken it.",
                "Lena Fuchs",
                Mark.inferred(Factor.INSTRUCTIONS, Polarity.COMPLAINT, List.of()),
                null));
        feedback.add(rated(
                2,
                20,
                2,
                "Note says side door. Left in the open again.",
                "Ruth",
                Mark.inferred(Factor.INSTRUCTIONS, Polarity.COMPLAINT, List.of()),
                new SentReply("Sorry", Audience.CUSTOMER, Instant.parse("2026-02-21T09:00:00Z"), Outcome.NONE)));
        feedback.add(rated(3, 11, 2, null, null, Mark.exported(Factor.PUNCTUALITY, Polarity.COMPLAINT), null));
        feedback.add(rated(
                4,
                27,
                5,
                "Parcel was spotless and dry.",
                "Ada",
                Mark.inferred(Factor.CARE, Polarity.PRAISE, List.of()),
                null));
        return new MonthFacts(
                FEBRUARY,
                MADE,
                ZoneOffset.UTC,
                "Sam",
                List.of(
                        new MonthFacts.AppMonth(
                                app(ROUND, Coverage.COMPLETE),
                                Policies.ofStars(
                                        ShippedPolicies.FLEX_STARS,
                                        ROUND,
                                        LocalDate.of(2026, 3, 1),
                                        stars(),
                                        List.of()),
                                new Change.NoClearChange(75, 76),
                                List.of("room for 2 more 1-star above 4.50", "19 more 5-star until 4.70"),
                                List.of()),
                        new MonthFacts.AppMonth(
                                app(Platform.UBER_EATS, Coverage.PICKED), null, null, List.of(), List.of())),
                stars(),
                feedback,
                List.of(
                        new TipFinding(
                                "instructions",
                                Factor.INSTRUCTIONS,
                                true,
                                1,
                                "Follow instructions",
                                List.of(
                                        "4 of 70 ratings complain about instructions.",
                                        "It was 2 of 78 in the period before: could be chance.",
                                        "If those are left out: 4.79 (66 ratings) instead of 4.63."),
                                List.of(
                                        "Read the note again when you stand at the door.",
                                        "Compare name and number with the label."),
                                4,
                                70,
                                2,
                                78,
                                6,
                                List.of(1L, 2L),
                                new BigDecimal("4.63"),
                                new BigDecimal("4.79"),
                                "could be chance",
                                List.of(),
                                List.of()),
                        new TipFinding(
                                "care",
                                Factor.CARE,
                                false,
                                null,
                                "Handle parcels with care",
                                List.of("Praised 7 times for care."),
                                List.of(),
                                0,
                                70,
                                1,
                                78,
                                7,
                                List.of(),
                                null,
                                null,
                                "",
                                List.of(),
                                List.of())),
                new MonthFacts.Answering(
                        8,
                        7,
                        Duration.ofHours(23),
                        List.of(LocalDateTime.of(2026, 3, 8, 19, 10), LocalDateTime.of(2026, 3, 9, 20, 5))),
                null);
    }

    /// A month of which nothing is known, after a year of ratings in another.
    static MonthFacts blank() {
        return new MonthFacts(
                FEBRUARY,
                MADE,
                ZoneOffset.UTC,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                MonthFacts.Answering.NONE,
                null);
    }

    /// The usual month with other feedback.
    static MonthFacts withFeedback(List<Feedback> feedback) {
        var usual = usual();
        return new MonthFacts(
                usual.month(),
                usual.made(),
                usual.zone(),
                usual.driver(),
                usual.apps(),
                usual.stars(),
                feedback,
                usual.tips(),
                usual.answering(),
                usual.service());
    }

    static List<StarTally> stars() {
        var scope = new Scope(ROUND, null, Coverage.COMPLETE, false);
        var stars = new ArrayList<StarTally>();
        int[][] spread = {{1, 2, 4, 8, 55}, {2, 1, 4, 12, 59}};
        for (int i = 0; i < 12; i++) {
            var day = FEBRUARY.minusMonths(i).atDay(14);
            var counts = spread[i % 2];
            for (int s = 1; s <= 5; s++) {
                stars.add(new StarTally(day, scope, Factor.OVERALL, false, s, counts[s - 1]));
                stars.add(new StarTally(
                        day, scope, Factor.PUNCTUALITY, false, s, Math.max(1, counts[s - 1] - (s * i) % 7)));
                stars.add(new StarTally(
                        day, scope, Factor.COMMUNICATION, false, s, Math.max(1, counts[s - 1] - (s * i) % 5)));
                stars.add(new StarTally(day, scope, Factor.INSTRUCTIONS, true, s, Math.max(1, counts[s - 1] / 4)));
            }
        }
        return stars;
    }

    static AppProfile app(Platform platform, Coverage coverage) {
        var app = AppProfile.shipped(platform);
        return new AppProfile(platform, app.name(), app.channel(), true, coverage, app.policy(), null);
    }

    static Feedback rated(
            long id,
            int day,
            int stars,
            @Nullable String comment,
            @Nullable String customer,
            Mark mark,
            @Nullable SentReply answer) {
        var entry = Entry.rating(
                        Occasion.on(ROUND, FEBRUARY.atDay(day)),
                        Verdict.stars(stars),
                        new Words(comment, customer, null, null))
                .withMarks(List.of(mark));
        return new Feedback(id, entry, Coverage.COMPLETE, null, Instant.parse("2026-03-01T08:00:00Z"), answer);
    }
}
