package app.doorstep.notes;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text that a program read off a picture of a screen, where `l` and `1`, `O` and `0`, `rn` and `m` are taken for each
/// other: `De1ivery qua1ity`, `Custorner rating`, `4.B7`.
///
/// The names of figures are few, so a word that is nearly one of them is that one. What a number was is nobody's to
/// know: a number with letters in it is mended only to be asked about.
final class ScreenText {
    /// What mails and screens call what they state, and the apps.
    private static final Set<String> NAMES = words("""
        amazon flex doordash uber eats instacart grubhub lyft spark walmart
        delivery deliveries quality reliability standing overall rating ratings customer customers satisfaction
        completion acceptance rate lifetime trips orders packages stars weekly summary recap week
        great fantastic fair risk
        calidad entrega entregas fiabilidad calificacion valoracion situacion finalizacion aceptacion pedidos viajes
        fantastico fantastica
        """);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d|!]{4,}");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d])(?=[\\d.,OoIl|BSZ]*\\d)[\\dOoIl|BSZ]+(?:[.,][\\dOoIl|BSZ]+)*(?![\\p{L}\\d])");
    private static final Pattern PERCENT = Pattern.compile("(?<=\\d|\\d )\\s?[\u00b0\u00bao]\\s?/\\s?[o0\u00b0]");

    private ScreenText() {}

    /// `line` with the names of figures and the percent signs as they were meant.
    static String names(String line) {
        return WORD.matcher(PERCENT.matcher(line).replaceAll("%"))
                .replaceAll(found -> Matcher.quoteReplacement(name(found.group())));
    }

    private static String name(String word) {
        var lower = Line.core(word);
        if (NAMES.contains(lower)) {
            return word;
        }
        var readings = new HashSet<String>();
        for (var letter : new String[] {"l", "i"}) {
            for (var merged : new String[] {lower, lower.replace("rn", "m"), lower.replace("l", "i")}) {
                readings.add(merged.replace('0', 'o')
                        .replace("1", letter)
                        .replace("|", letter)
                        .replace("!", letter)
                        .replace('5', 's')
                        .replace('3', 'e'));
            }
        }
        readings.retainAll(NAMES);
        return readings.size() == 1 ? readings.iterator().next() : word;
    }

    /// `line` with its numbers as they may have been meant; the same if none has letters in it.
    static String numbers(String line) {
        return NUMBER.matcher(line)
                .replaceAll(found -> found.group()
                        .replace('O', '0')
                        .replace('o', '0')
                        .replace('I', '1')
                        .replace('l', '1')
                        .replace('|', '1')
                        .replace('B', '8')
                        .replace('S', '5')
                        .replace('Z', '2'));
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }
}
