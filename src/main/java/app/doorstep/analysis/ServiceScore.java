package app.doorstep.analysis;

import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.ServiceRating;
import app.doorstep.domain.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The customer service rating of one window.
final class ServiceScore {
    private static final Comparator<ServiceRating> BY_MOMENT = Comparator.comparing(ServiceRating::date)
            .thenComparing(ServiceRating::time, Comparator.nullsFirst(Comparator.<LocalTime>naturalOrder()))
            .thenComparingLong(ServiceRating::line);

    /// Who answered: a buyer by name, an order, or just this row.
    private sealed interface Who {
        record Buyer(String name) implements Who {}

        record Order(String id) implements Who {}

        record Row(ServiceRating rating) implements Who {}
    }

    private ServiceScore() {}

    static WindowScore of(RatingPolicy policy, Window window, LocalDate on, Collection<ServiceRating> ratings) {
        var days = Policies.days(window, on).orElse(null);
        var inWindow = ratings.stream()
                .filter(rating -> days == null ? !rating.date().isAfter(on) : days.contains(rating.date()))
                .sorted(BY_MOMENT)
                .toList();
        var counted = policy.latestPerCustomer() ? latest(inWindow) : inWindow;
        if (window instanceof Window.LastRatings(int last)) {
            counted = counted.subList(Math.max(0, counted.size() - last), counted.size());
        }
        var from = days != null ? days.from() : end(window, counted, true);
        var to = days != null ? days.to() : end(window, counted, false);
        var count = counted.size();
        if (count == 0 || count < policy.minimum()) {
            return new WindowScore(window, from, to, false, count, null, null, null);
        }
        return score(policy, window, from, to, counted);
    }

    /// Each rater's latest, in the order given.
    private static List<ServiceRating> latest(List<ServiceRating> byMoment) {
        Map<Who, ServiceRating> latest = new HashMap<>();
        byMoment.forEach(rating -> latest.put(who(rating), rating));
        return latest.values().stream().sorted(BY_MOMENT).toList();
    }

    /// Names are compared without regard to case and spaces around or between words.
    private static Who who(ServiceRating rating) {
        if (rating.buyer() != null && !rating.buyer().isBlank()) {
            return new Who.Buyer(folded(rating.buyer()));
        }
        return rating.orderId() != null && !rating.orderId().isBlank()
                ? new Who.Order(folded(rating.orderId()))
                : new Who.Row(rating);
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static @Nullable LocalDate end(Window window, List<ServiceRating> counted, boolean first) {
        if (counted.isEmpty() || window instanceof Window.Lifetime) {
            return null;
        }
        return first ? counted.getFirst().date() : counted.getLast().date();
    }

    /// The mean, and as its band the t interval of the scores and one more in the middle of the scale, as for stars.
    private static WindowScore score(
            RatingPolicy policy,
            Window window,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<ServiceRating> counted) {
        var top = policy.scale().top();
        var decimals = policy.scale().decimals();
        var sum = counted.stream().map(ServiceRating::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        var mean = Rounding.fraction(sum, counted.size(), decimals);
        var middle = top / 2.0;
        double total = middle;
        double squares = middle * middle;
        for (var rating : counted) {
            var points = rating.points().doubleValue();
            total += points;
            squares += points * points;
        }
        var sample = new Sample(counted.size() + 1.0, total, squares);
        if (counted.size() < Mean.BAND_FROM) {
            return new WindowScore(window, from, to, true, counted.size(), mean, null, null);
        }
        var reach = StudentT.twoSided95(sample.n() - 1) * Math.sqrt(sample.varianceOfMean());
        return new WindowScore(
                window,
                from,
                to,
                true,
                counted.size(),
                mean,
                Rounding.bound(sample.mean() - reach, 0, top, decimals),
                Rounding.bound(sample.mean() + reach, 0, top, decimals));
    }
}
