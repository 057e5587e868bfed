package app.doorstep.ui.kit;

import app.doorstep.domain.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where a text holds the words of a search: each of them begins a word, without regard to case and accents, as the log
/// finds them.
public final class FoundWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private FoundWords() {}

    /// The beginnings of words of `text` that `search` asks for, from the left; empty for a search without words.
    public static List<Span> in(String text, String search) {
        var wanted =
                WORD.matcher(plain(search)).results().map(word -> word.group()).toList();
        var found = new ArrayList<Span>();
        if (wanted.isEmpty()) {
            return found;
        }
        var words = WORD.matcher(text);
        while (words.find()) {
            var word = plain(words.group());
            wanted.stream()
                    .filter(word::startsWith)
                    .mapToInt(String::length)
                    .max()
                    .ifPresent(length ->
                            found.add(new Span(words.start(), Math.min(words.end(), words.start() + length))));
        }
        return found;
    }

    private static String plain(String text) {
        return ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
