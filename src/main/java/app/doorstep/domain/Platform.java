package app.doorstep.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// An app the driver works with, by its fixed word: one of the shipped ones, or a slug of the driver's own name for it.
///
/// @param id lower-case letters, digits and single hyphens, never empty
public record Platform(String id) implements Comparable<Platform> {
    public static final Platform AMAZON_FLEX = new Platform("amazon-flex");
    public static final Platform AMAZON_DSP = new Platform("amazon-dsp");
    public static final Platform AMAZON_SELLER = new Platform("amazon-seller");
    public static final Platform UBER_RIDES = new Platform("uber-rides");
    public static final Platform UBER_EATS = new Platform("uber-eats");
    public static final Platform DOORDASH = new Platform("doordash");
    public static final Platform LYFT = new Platform("lyft");
    public static final Platform INSTACART = new Platform("instacart");
    public static final Platform GRUBHUB = new Platform("grubhub");
    public static final Platform SPARK = new Platform("spark");
    public static final Platform WOLT = new Platform("wolt");

    /// The shipped ones, in the order in which lists show them.
    public static final List<Platform> SHIPPED = List.of(
            AMAZON_FLEX,
            AMAZON_DSP,
            AMAZON_SELLER,
            UBER_RIDES,
            UBER_EATS,
            DOORDASH,
            LYFT,
            INSTACART,
            GRUBHUB,
            SPARK,
            WOLT);

    private static final Map<String, Platform> OTHER_NAMES = Map.of(
            "flex", AMAZON_FLEX,
            "amazon", AMAZON_FLEX,
            "dsp", AMAZON_DSP,
            "ue", UBER_EATS,
            "ubereats", UBER_EATS,
            "uber", UBER_RIDES,
            "dd", DOORDASH,
            "door-dash", DOORDASH,
            "seller", AMAZON_SELLER);

    public Platform {
        if (!id.matches("[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*")) {
            throw new IllegalArgumentException("not a platform's word: " + id);
        }
    }

    /// The platform a person means by `name`: `Uber Eats`, `uber-eats` and `ue` are one; a name nobody ships becomes
    /// its slug, `Parcel round` → `parcel-round`.
    ///
    /// @throws IllegalArgumentException if `name` holds neither letter nor digit
    public static Platform named(String name) {
        var slug = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return OTHER_NAMES.getOrDefault(slug, new Platform(slug));
    }

    @Override
    public int compareTo(Platform other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
