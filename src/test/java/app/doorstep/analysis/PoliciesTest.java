package app.doorstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.doorstep.domain.Band;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Scope;
import app.doorstep.domain.ServiceRating;
import app.doorstep.domain.ShippedPolicies;
import app.doorstep.domain.StarTally;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Window;
import app.doorstep.domain.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesTest {
    private static final LocalDate ON = LocalDate.of(2026, 3, 31);

    @Test
    void flexCountsTheThirtyDaysBeforeAndALifetime() {
        var tallies = List.of(
                stars(Platform.AMAZON_FLEX, LocalDate.of(2026, 2, 28), 1, 3),
                stars(Platform.AMAZON_FLEX, LocalDate.of(2026, 3, 1), 5, 7),
                stars(Platform.AMAZON_FLEX, LocalDate.of(2026, 3, 30), 4, 2),
                stars(Platform.AMAZON_FLEX, ON, 2, 1));

        var score = Policies.ofStars(ShippedPolicies.FLEX_STARS, Platform.AMAZON_FLEX, ON, tallies, List.of());

        assertThat(List.of(score.shown(), score.count(), score.needed())).containsExactly(false, 9, 10);
        assertThat(score.score()).isNull();
        assertThat(score.windows())
                .extracting(
                        WindowScore::window, WindowScore::from, WindowScore::to, WindowScore::count, WindowScore::score)
                .containsExactly(
                        tuple(new Window.LastDays(30), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 30), 9, null),
                        tuple(new Window.Lifetime(), null, null, 13, new BigDecimal("3.69")));
    }

    @Test
    void sellerFeedbackIsTheShareOfFourAndFive() {
        var day = LocalDate.of(2026, 3, 15);
        var tallies = new ArrayList<StarTally>();
        int[] counts = {2, 3, 5, 35, 55};
        for (int i = 0; i < 5; i++) {
            tallies.add(stars(Platform.AMAZON_SELLER, day, i + 1, counts[i]));
        }
        var score = Policies.ofStars(ShippedPolicies.SELLER_FEEDBACK, Platform.AMAZON_SELLER, ON, tallies, List.of());
        assertThat(score.score()).isEqualTo(new BigDecimal("90.0"));
        assertThat(score.windows()).hasSize(4).allMatch(window -> window.count() == 100);
    }

    @Test
    void fortyRatersMakeACustomerServiceRating() {
        var given = buyers(39, "7");
        assertThat(service(given).shown()).isFalse();
        given.add(answer("2026-03-30", null, 40, "Buyer 40", "9.9", null));
        var score = service(given);
        // (39 × 7 + 9.9) / 40 = 7.0725
        assertThat(score.score()).isEqualTo(new BigDecimal("7.1"));
        assertThat(score.band()).isEqualTo(new Band(BigDecimal.valueOf(8), Band.Colour.YELLOW, "Good"));
        assertThat(List.of(score.count(), score.needed(), score.scale())).containsExactly(40, 40, 10);
        assertThat(score.from()).isEqualTo("2026-03-01");
        assertThat(score.to()).isEqualTo("2026-03-30");
    }

    @Test
    void onlyABuyersLatestAnswerCounts() {
        var given = buyers(39, "10");
        given.add(answer("2026-03-10", "09:00", 50, "Ash", "10", null));
        given.add(answer("2026-03-10", "18:00", 49, "Ash", "0", null));
        given.add(answer("2026-03-10", null, 90, "Ash", "10", null));
        given.add(answer("2026-03-31", null, 91, "Ash", "10", null));
        assertThat(service(given).score()).isEqualTo(new BigDecimal("9.8"));
    }

    @Test
    void withoutANameEachOrderIsItsOwnRater() {
        var given = new ArrayList<ServiceRating>();
        for (int i = 0; i < 40; i++) {
            given.add(new ServiceRating(
                    LocalDate.of(2026, 3, 2), null, i, null, i < 38 ? "order " + i : null, null, i % 2 == 0));
        }
        assertThat(service(given).count()).isEqualTo(40);
        assertThat(service(given).score()).isEqualTo(new BigDecimal("5.0"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # forty times | shown | label
        5.9           , 5.9   , Unsatisfactory
        6             , 6.0   , Good
        7.9           , 7.9   , Good
        8             , 8.0   , Excellent
        """)
    void bandsStartWhereTheSeedSays(String points, BigDecimal shown, String label) {
        var score = service(buyers(40, points));
        assertThat(score.score()).isEqualTo(shown);
        assertThat(score.band()).extracting(Band::label).isEqualTo(label);
    }

    @Test
    void theBandIsComparedAfterRounding() {
        // (38 × 6 + 2 × 5) / 40 = 5.95, which is shown as 6.0 and is good, though its interval reaches below.
        var given = buyers(38, "6");
        given.add(answer("2026-03-05", null, 60, "Kim", "5", null));
        given.add(answer("2026-03-05", null, 61, "Lee", "5", null));
        var score = service(given);
        assertThat(score.score()).isEqualTo(new BigDecimal("6.0"));
        assertThat(score.band()).extracting(Band::label).isEqualTo("Good");
        assertThat(score.bandUncertain()).isTrue();
    }

    @Test
    void theLastHundredAreCountedFromTheNewest() {
        var doordash = ShippedPolicies.ALL.stream()
                .filter(policy -> policy.name().equals("doordash"))
                .findFirst()
                .orElseThrow();
        var last = new ArrayList<Feedback>();
        for (int i = 0; i < 120; i++) {
            last.add(rating(120 - i, ON.minusDays(i), i < 100 ? 4 : 1));
        }
        var score = Policies.ofStars(doordash, Platform.DOORDASH, ON, List.of(), last);
        assertThat(score.score()).isEqualTo(new BigDecimal("4.00"));
        assertThat(score.band()).extracting(Band::label).isEqualTo("at risk");
        assertThat(score.from()).isEqualTo(ON.minusDays(99));
        assertThat(score.to()).isEqualTo(ON);
    }

    private static Feedback rating(long id, LocalDate day, int stars) {
        var entry = Entry.rating(Occasion.on(Platform.DOORDASH, day), Verdict.stars(stars), Words.NONE);
        return new Feedback(id, entry, Coverage.COMPLETE, null, Instant.EPOCH, null);
    }

    private static PolicyScore service(List<ServiceRating> given) {
        return Policies.ofService(ShippedPolicies.CUSTOMER_SERVICE, Platform.AMAZON_SELLER, ON, given);
    }

    private static List<ServiceRating> buyers(int count, String points) {
        var given = new ArrayList<ServiceRating>();
        for (int i = 0; i < count; i++) {
            given.add(answer("2026-03-0" + (1 + i % 9), null, i, "Buyer " + i, points, null));
        }
        return given;
    }

    private static ServiceRating answer(
            String day, @Nullable String time, long line, String buyer, String points, @Nullable Boolean solved) {
        return new ServiceRating(
                LocalDate.parse(day),
                time == null ? null : LocalTime.parse(time),
                line,
                buyer,
                null,
                new BigDecimal(points),
                solved);
    }

    private static StarTally stars(Platform platform, LocalDate day, int stars, int count) {
        return new StarTally(
                day, new Scope(platform, null, Coverage.COMPLETE, false), Factor.OVERALL, false, stars, count);
    }
}
