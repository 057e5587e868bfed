package app.doorstep.notes;

import app.doorstep.domain.AppGuide;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The standings of an app as the lines of a mail name them, in English and Spanish: which one a line is about, and the
/// words that say how it stands.
final class MailStandings {
    /// What standings are called.
    private static final Map<String, List<String>> NAMES = Map.of(
            "delivery quality", List.of("delivery quality", "quality", "calidad de entrega", "calidad de las entregas"),
            "reliability", List.of("reliability", "fiabilidad", "confiabilidad", "puntualidad de turnos"),
            "overall standing", List.of("overall standing", "overall", "standing", "situacion general"));
    /// The Spanish words for how one stands, and the app's own.
    private static final Map<String, String> STANDINGS = Map.of(
            "fantastico", "Fantastic",
            "fantastica", "Fantastic",
            "en riesgo", "At Risk",
            "muy bien", "Great",
            "muy bueno", "Great",
            "muy buena", "Great",
            "regular", "Fair");

    private final AppGuide guide;

    MailStandings(AppGuide guide) {
        this.guide = guide;
    }

    /// Which standing a line names.
    static Optional<String> named(String line) {
        return NAMES.entrySet().stream()
                .filter(name -> name.getValue().stream().anyMatch(word -> line.matches(".*\\b" + word + "\\b.*")))
                .map(Map.Entry::getKey)
                .min(Comparator.comparingInt(String::length).reversed());
    }

    /// The app's words for a standing that a line holds; of two where one is part of the other, the longer.
    List<String> words(String line) {
        var found = new ArrayList<String>();
        for (var slot : guide.figures()) {
            for (var word : slot.words()) {
                if (line.matches(".*\\b" + word.toLowerCase(Locale.ROOT) + "\\b.*") && !found.contains(word)) {
                    found.removeIf(word::contains);
                    found.add(word);
                }
            }
        }
        for (var word : STANDINGS.entrySet()) {
            if (line.matches(".*\\b" + word.getKey() + "\\b.*") && !found.contains(word.getValue())) {
                found.add(word.getValue());
            }
        }
        return found;
    }
}
