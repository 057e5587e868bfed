package app.doorstep.notes;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Order and tracking numbers: `#A17`, `# A17`, `TBA305123456789`, `order 4F2A9`, `pedido 1234`.
final class OrderWords {
    private static final Pattern MARKED = Pattern.compile("#[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*");
    private static final Pattern TRACKING = Pattern.compile("tba\\d{6,}");
    private static final Set<String> NAMES = Set.of("order", "pedido", "orden", "id", "#", "tracking");
    private static final Set<String> BETWEEN =
            Set.of("no", "no.", "nr", "nr.", "number", "num", "numero", "id", "#", "is");
    private static final Pattern NUMBER = Pattern.compile("#?(?=[\\p{L}-]*\\d)[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{3,}");

    private OrderWords() {}

    /// The number that starts at word `at`.
    static Optional<Found> at(Line line, int at) {
        var word = line.core(at);
        if (MARKED.matcher(word).matches() || TRACKING.matcher(word).matches()) {
            return Optional.of(found(line, at, at));
        }
        if (!NAMES.contains(word)) {
            return Optional.empty();
        }
        var number = BETWEEN.contains(line.core(at + 1)) ? at + 2 : at + 1;
        return NUMBER.matcher(line.core(number)).matches() ? Optional.of(found(line, at, number)) : Optional.empty();
    }

    private static Found found(Line line, int from, int number) {
        return Found.sure(Part.ORDER, from, number + 1, line.raw(number).replaceAll("^#|[,;:.]+$", ""));
    }
}
