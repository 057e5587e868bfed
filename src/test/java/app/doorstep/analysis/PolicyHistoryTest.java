package app.doorstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Scope;
import app.doorstep.domain.ServiceRating;
import app.doorstep.domain.ShippedPolicies;
import app.doorstep.domain.StarTally;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolicyHistoryTest {
    private static final Platform ROUND = Platform.named("Parcel round");
    private static final LocalDate END = LocalDate.of(2026, 3, 31);
    private static final Period QUARTER = Period.upTo(END, 84);

    @Test
    void aWeeklyPolicyIsSampledOnItsOwnDay() {
        var days = PolicyHistory.samplingDays(ShippedPolicies.CUSTOMER_SERVICE, QUARTER);
        assertThat(days).hasSize(12).allMatch(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
        assertThat(days.getLast()).isEqualTo("2026-03-29");
    }

    @Test
    void aDailyPolicyIsSampledWeeklyBackFromTheEnd() {
        var days = PolicyHistory.samplingDays(ShippedPolicies.FLEX_STARS, QUARTER);
        assertThat(days).hasSize(12).endsWith(LocalDate.of(2026, 3, 24), END);
    }

    @Test
    void twentyYearsHaveNoMoreThanAHundredAndSixSamples() {
        var years = new Period(END.minusYears(20), END);
        var days = PolicyHistory.samplingDays(ShippedPolicies.FLEX_STARS, years);
        assertThat(days).hasSizeBetween(100, 106);
        assertThat(days.get(1).toEpochDay() - days.get(0).toEpochDay()).isEqualTo(70);
    }

    @Test
    void eachSampleIsWhatThePolicySaysOnThatDayAndBelowTheMinimumThereIsNoScore() {
        var tallies = new ArrayList<StarTally>();
        for (int day = 0; day < 60; day++) {
            tallies.add(stars(END.minusDays(day), day % 3 == 0 ? 3 : 5, 1));
        }
        var history = PolicyHistory.ofStars(ShippedPolicies.FLEX_STARS, ROUND, QUARTER, tallies);

        assertThat(history.samples()).hasSize(12);
        for (var sample : history.samples()) {
            var alone = Policies.ofStars(ShippedPolicies.FLEX_STARS, ROUND, sample.on(), tallies, List.of());
            assertThat(sample.windows()).containsExactly(alone.windows().getFirst());
        }
        // 60 days of ratings begin on the last of January; ten of them lie behind the eighth sample.
        assertThat(history.shown().getFirst().on()).isEqualTo("2026-02-10");
        assertThat(history.samples().get(3).score()).isNull();
        assertThat(history.shown().getLast().score()).isEqualTo(new BigDecimal("4.33"));
    }

    @Test
    void aLifetimeGrowsWithEachSample() {
        var own = new app.doorstep.domain.RatingPolicy(
                "mine",
                List.of(),
                Kind.RATING,
                app.doorstep.domain.Scale.STARS,
                List.of(new app.doorstep.domain.Window.Lifetime()),
                1,
                false,
                null,
                List.of(),
                false,
                new app.doorstep.domain.RatingPolicy.Source("own", null));
        var history = PolicyHistory.ofStars(
                own,
                ROUND,
                Period.upTo(END, 14),
                List.of(stars(END.minusDays(300), 1, 1), stars(END.minusDays(7), 5, 1), stars(END, 5, 1)));
        assertThat(history.samples())
                .extracting(PolicyScore::on, PolicyScore::count)
                .containsExactly(tuple(END.minusDays(7), 2), tuple(END, 3));
    }

    @Test
    void theLastHundredAreCountedUpToEachSample() {
        var all = IntStream.range(0, 150)
                .mapToObj(i -> rating(END.minusDays(i), i < 60 ? 5 : 1))
                .toList();
        var history = PolicyHistory.ofLast(
                ShippedPolicies.ALL.stream()
                        .filter(policy -> policy.name().equals("doordash"))
                        .findFirst()
                        .orElseThrow(),
                Platform.DOORDASH,
                Period.upTo(END, 21),
                day -> all.stream()
                        .filter(feedback -> !feedback.date().isAfter(day))
                        .limit(100)
                        .toList());
        // 60, 53 and 46 fives among the last hundred.
        assertThat(history.samples())
                .extracting(PolicyScore::on, PolicyScore::count, PolicyScore::score)
                .containsExactly(
                        tuple(END.minusDays(14), 100, new BigDecimal("2.84")),
                        tuple(END.minusDays(7), 100, new BigDecimal("3.12")),
                        tuple(END, 100, new BigDecimal("3.40")));
    }

    @Test
    void theCustomerServiceRatingAppearsWithTheFortiethRater() {
        var given = IntStream.range(0, 60)
                .mapToObj(i -> new ServiceRating(
                        END.minusDays(30).plusDays(i / 2), null, i, "Buyer " + i, null, BigDecimal.valueOf(8), null))
                .toList();
        var history = PolicyHistory.ofService(
                ShippedPolicies.CUSTOMER_SERVICE, Platform.AMAZON_SELLER, Period.upTo(END, 28), given);
        assertThat(history.samples())
                .extracting(PolicyScore::on, PolicyScore::count, PolicyScore::shown)
                .containsExactly(
                        tuple(LocalDate.of(2026, 3, 8), 14, false),
                        tuple(LocalDate.of(2026, 3, 15), 28, false),
                        tuple(LocalDate.of(2026, 3, 22), 42, true),
                        tuple(LocalDate.of(2026, 3, 29), 56, true));
    }

    private static StarTally stars(LocalDate day, int stars, int count) {
        return new StarTally(
                day, new Scope(ROUND, null, Coverage.COMPLETE, false), Factor.OVERALL, false, stars, count);
    }

    private static Feedback rating(LocalDate day, int stars) {
        var entry = Entry.rating(Occasion.on(Platform.DOORDASH, day), Verdict.stars(stars), Words.NONE)
                .withCoverage(Coverage.COMPLETE);
        return new Feedback(1, entry, Coverage.COMPLETE, null, Instant.EPOCH, null);
    }
}
