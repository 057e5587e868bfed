package app.doorstep.ui.kit;

import app.doorstep.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Whole words chosen in a text, from one to another. Every change says whether it changed anything.
final class WordChoice {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}*]+(?:['’-][\\p{L}\\p{N}*]+)*");
    private static final int NONE = -1;

    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private List<Span> all = List.of();
    private String text = "";
    private int anchor = NONE;
    private int head = NONE;

    /// The words chosen; empty if none are.
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// Another text, of which nothing is chosen.
    void in(String other) {
        text = other;
        all = new ArrayList<>();
        var found = WORD.matcher(other);
        while (found.find()) {
            all.add(new Span(found.start(), found.end()));
        }
        none();
    }

    /// Where the chosen words stand.
    Optional<Span> span() {
        return anchor == NONE
                ? Optional.empty()
                : Optional.of(new Span(
                        all.get(Math.min(anchor, head)).start(),
                        all.get(Math.max(anchor, head)).end()));
    }

    /// The word at a letter, or the one before it.
    boolean at(int letter) {
        var word = word(letter);
        return choose(word, word);
    }

    /// From where the choice began to the word at a letter.
    boolean upTo(int letter) {
        return anchor != NONE && choose(anchor, word(letter));
    }

    /// The next word or the one before.
    ///
    /// @param more whether the words so far stay chosen
    boolean step(int by, boolean more) {
        if (all.isEmpty()) {
            return false;
        }
        int next = head == NONE ? (by > 0 ? 0 : all.size() - 1) : Math.clamp(head + by, 0, all.size() - 1);
        return choose(more && anchor != NONE ? anchor : next, next);
    }

    boolean none() {
        return choose(NONE, NONE);
    }

    private int word(int letter) {
        int word = NONE;
        for (int i = 0; i < all.size() && all.get(i).start() <= letter; i++) {
            word = i;
        }
        return word == NONE && !all.isEmpty() ? 0 : word;
    }

    private boolean choose(int first, int last) {
        boolean changes = first != anchor || last != head;
        anchor = first;
        head = last;
        words.set(span().map(span -> text.substring(span.start(), span.end())).orElse(""));
        return changes;
    }
}
