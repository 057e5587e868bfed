package app.doorstep.notes;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Platform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// The names by which drivers call their apps: the names in the notebook, the shipped ones, and short ones.
final class AppNames {
    private static final int MOST_WORDS = 4;
    private static final int SHORTEST_TO_MISSPELL = 5;
    private static final int LONG = 8;

    private static final Map<String, List<Platform>> SHORT = Map.ofEntries(
            Map.entry("ue", List.of(Platform.UBER_EATS)),
            Map.entry("ubereats", List.of(Platform.UBER_EATS)),
            Map.entry("uber", List.of(Platform.UBER_EATS, Platform.UBER_RIDES)),
            Map.entry("dd", List.of(Platform.DOORDASH)),
            Map.entry("door dash", List.of(Platform.DOORDASH)),
            Map.entry("flex", List.of(Platform.AMAZON_FLEX)),
            Map.entry("amazon", List.of(Platform.AMAZON_FLEX, Platform.AMAZON_DSP, Platform.AMAZON_SELLER)),
            Map.entry("amazon flex", List.of(Platform.AMAZON_FLEX)),
            Map.entry("dsp", List.of(Platform.AMAZON_DSP)),
            Map.entry("seller", List.of(Platform.AMAZON_SELLER)),
            Map.entry("walmart", List.of(Platform.SPARK)),
            Map.entry("walmart spark", List.of(Platform.SPARK)),
            Map.entry("insta", List.of(Platform.INSTACART)),
            Map.entry("gh", List.of(Platform.GRUBHUB)),
            Map.entry("ic", List.of(Platform.INSTACART)),
            Map.entry("eats", List.of(Platform.UBER_EATS)),
            Map.entry("u eats", List.of(Platform.UBER_EATS)),
            Map.entry("u.e.", List.of(Platform.UBER_EATS)),
            Map.entry("ubr", List.of(Platform.UBER_EATS, Platform.UBER_RIDES)),
            Map.entry("d.d.", List.of(Platform.DOORDASH)),
            Map.entry("dash", List.of(Platform.DOORDASH)),
            Map.entry("grub", List.of(Platform.GRUBHUB)),
            Map.entry("inst", List.of(Platform.INSTACART)),
            Map.entry("amzn", List.of(Platform.AMAZON_FLEX, Platform.AMAZON_DSP, Platform.AMAZON_SELLER)),
            Map.entry("amz", List.of(Platform.AMAZON_FLEX, Platform.AMAZON_DSP, Platform.AMAZON_SELLER)),
            Map.entry("flx", List.of(Platform.AMAZON_FLEX)),
            Map.entry("amzn flex", List.of(Platform.AMAZON_FLEX)),
            Map.entry("amz flex", List.of(Platform.AMAZON_FLEX)),
            Map.entry("az flex", List.of(Platform.AMAZON_FLEX)),
            Map.entry("wm", List.of(Platform.SPARK)),
            Map.entry("wm spark", List.of(Platform.SPARK)));

    private final List<AppProfile> inUse;
    private final Map<String, Set<Platform>> names = new HashMap<>();
    private final Map<Platform, String> labels = new HashMap<>();

    /// @param inUse the apps in use, as the driver calls them
    AppNames(List<AppProfile> inUse) {
        this.inUse = List.copyOf(inUse);
        Platform.SHIPPED.forEach(platform -> learn(AppProfile.shipped(platform)));
        inUse.forEach(this::learn);
        SHORT.forEach((name, platforms) -> {
            // A name of the driver's own wins over a short one of ours.
            if (!names.containsKey(name) || platforms.size() == 1) {
                names.computeIfAbsent(name, _ -> new LinkedHashSet<>(platforms));
            }
        });
    }

    private void learn(AppProfile app) {
        labels.put(app.platform(), app.name());
        for (var name :
                List.of(app.name(), app.platform().id(), app.platform().id().replace('-', ' '))) {
            names.computeIfAbsent(normal(name), _ -> new LinkedHashSet<>()).add(app.platform());
        }
    }

    /// Whether an app is called `word`, or begins with it.
    boolean isName(String word) {
        return names.containsKey(word);
    }

    /// What people call an app.
    String label(Platform platform) {
        var known = labels.get(platform);
        return known == null ? AppProfile.shipped(platform).name() : known;
    }

    /// The only app in use.
    Optional<Platform> only() {
        return inUse.size() == 1 ? Optional.of(inUse.getFirst().platform()) : Optional.empty();
    }

    /// What can be chosen where no app is named: those in use, else the shipped ones.
    List<Platform> choices() {
        return inUse.isEmpty()
                ? Platform.SHIPPED
                : inUse.stream().map(AppProfile::platform).toList();
    }

    /// The longest name that starts at word `at`.
    Optional<Found> at(Line line, int at) {
        for (var length = Math.min(MOST_WORDS, line.size() - at); length > 0; length--) {
            var known = names.get(joined(line, at, at + length));
            if (known != null) {
                return Optional.of(Found.open(Part.APP, at, at + length, preferred(known)));
            }
        }
        return Optional.empty();
    }

    /// A name that the word `at` nearly is; always a doubt.
    Optional<Found> nearly(Line line, int at) {
        var word = line.core(at);
        if (word.length() < SHORTEST_TO_MISSPELL || !word.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        var distance = new LevenshteinDistance(word.length() < LONG ? 1 : 2);
        var near = new LinkedHashSet<Platform>();
        for (var name : names.entrySet()) {
            if (name.getKey().length() >= SHORTEST_TO_MISSPELL
                    && distance.apply(word, name.getKey().replace(" ", "")) >= 0) {
                near.addAll(name.getValue());
            }
        }
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of(Found.open(Part.APP, at, at + 1, preferred(near)).perhapsWords());
    }

    /// Where a name means several apps: those in use, if there are any among them.
    private List<String> preferred(Set<Platform> meant) {
        var used = new ArrayList<String>();
        for (var app : inUse) {
            if (meant.contains(app.platform())) {
                used.add(app.platform().id());
            }
        }
        return used.isEmpty() ? meant.stream().map(Platform::id).sorted().toList() : used;
    }

    private static String joined(Line line, int from, int to) {
        var name = new StringBuilder(line.core(from));
        for (var i = from + 1; i < to; i++) {
            name.append(' ').append(line.core(i));
        }
        return name.toString();
    }

    private static String normal(String name) {
        return Line.core(name.strip().replaceAll("\\s+", " "));
    }
}
