package app.doorstep.domain;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rating policies that come with Doorstep.
public final class ShippedPolicies {
    private static final LocalDate READ = LocalDate.of(2026, 11, 1);

    /// Stars of Flex and of every app without a policy of its own, after the first seed.
    public static final RatingPolicy FLEX_STARS = new RatingPolicy(
            "flex-stars",
            List.of(),
            Kind.RATING,
            Scale.STARS,
            List.of(new Window.LastDays(30), new Window.Lifetime()),
            10,
            false,
            null,
            List.of(),
            false,
            new RatingPolicy.Source("the Amazon Flex driver rating, 1-5 stars", null));

    /// The seller's customer service rating, after the second seed: at least 40 raters in the 30 days before the
    /// sample, red below 6, yellow below 8, else green. The platform counts its own logistics too, so nothing the
    /// driver flags changes it.
    public static final RatingPolicy CUSTOMER_SERVICE = new RatingPolicy(
            "customer-service",
            List.of(Platform.AMAZON_SELLER),
            Kind.SERVICE,
            Scale.SCORE,
            List.of(new Window.LastDays(30)),
            40,
            true,
            DayOfWeek.SUNDAY,
            List.of(
                    new Band(BigDecimal.valueOf(6), Band.Colour.RED, "Unsatisfactory"),
                    new Band(BigDecimal.valueOf(8), Band.Colour.YELLOW, "Good"),
                    new Band(null, Band.Colour.GREEN, "Excellent")),
            true,
            new RatingPolicy.Source("the seller's customer service rating", null));

    /// Share of positive seller feedback.
    public static final RatingPolicy SELLER_FEEDBACK = new RatingPolicy(
            "seller-feedback",
            List.of(Platform.AMAZON_SELLER),
            Kind.RATING,
            Scale.PERCENT,
            List.of(new Window.LastDays(30), new Window.LastDays(90), new Window.LastDays(365), new Window.Lifetime()),
            1,
            false,
            null,
            List.of(),
            false,
            new RatingPolicy.Source("Seller Central, Feedback Manager", READ));

    /// All of them, in the order in which lists show them.
    public static final List<RatingPolicy> ALL = List.of(
            FLEX_STARS,
            CUSTOMER_SERVICE,
            lastRatings("doordash", Platform.DOORDASH, Scale.STARS, 100, 1, "4.2", "at risk", "DoorDash help pages"),
            lastRatings("uber-rides", Platform.UBER_RIDES, Scale.STARS, 500, 1, null, null, "Uber help pages"),
            lastRatings("uber-eats", Platform.UBER_EATS, Scale.PERCENT, 100, 10, null, null, "Uber help pages"),
            lastRatings("lyft", Platform.LYFT, Scale.STARS, 100, 1, "4.8", "improve", "Lyft help pages"),
            lastRatings(
                    "instacart",
                    Platform.INSTACART,
                    Scale.STARS,
                    100,
                    1,
                    "4.7",
                    "below the line",
                    "Instacart help pages"),
            new RatingPolicy(
                    "grubhub",
                    List.of(Platform.GRUBHUB),
                    Kind.RATING,
                    Scale.STARS,
                    List.of(new Window.LastDays(365)),
                    1,
                    false,
                    null,
                    List.of(),
                    false,
                    new RatingPolicy.Source("Grubhub help pages", READ)),
            SELLER_FEEDBACK);

    private ShippedPolicies() {}

    private static RatingPolicy lastRatings(
            String name,
            Platform platform,
            Scale scale,
            int count,
            int minimum,
            @Nullable String line,
            @Nullable String label,
            String source) {
        var bands = line == null || label == null
                ? List.<Band>of()
                : List.of(
                        new Band(new BigDecimal(line), Band.Colour.RED, label),
                        new Band(null, Band.Colour.GREEN, "above the line"));
        return new RatingPolicy(
                name,
                List.of(platform),
                Kind.RATING,
                scale,
                List.of(new Window.LastRatings(count)),
                minimum,
                false,
                null,
                bands,
                false,
                new RatingPolicy.Source(source, READ));
    }
}
