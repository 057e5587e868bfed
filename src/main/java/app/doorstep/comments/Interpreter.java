package app.doorstep.comments;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds out in which language a comment is written, by the words that only one of them knows, and has it read in that
/// one; a comment that mixes two in like parts is read in both. Belongs to one thread.
final class Interpreter {
    /// In a mixed comment one language has at most so many times as many words as the other.
    private static final int MIXED = 3;

    private final List<Language> languages;
    private final List<OwnWord> own;
    private final @Nullable LanguageReader[] readers;

    Interpreter(List<Language> languages, List<OwnWord> own) {
        this.languages = languages;
        this.own = own;
        this.readers = new LanguageReader[languages.size()];
    }

    List<Mark> read(String comment, @Nullable Integer stars) {
        var chosen = reader(0);
        var words = chosen.look(comment);
        LanguageReader second = null;
        for (int i = 1; i < readers.length && words.count() > 0; i++) {
            var other = reader(i);
            if (!other.knowsOneOf(comment, words)) {
                continue;
            }
            var others = other.look(comment);
            int here = words.beyond(others);
            int there = others.beyond(words);
            if (isMixed(here, there)) {
                second = there > here ? chosen : other;
            }
            if (there > here) {
                chosen = other;
                words = others;
            }
        }
        var marks = chosen.read(stars);
        return second == null ? marks : both(marks, second.read(stars));
    }

    /// Whether each language knows enough words that the other does not.
    private static boolean isMixed(int here, int there) {
        return Math.max(here, there) <= Math.min(here, there) * MIXED && here > 0;
    }

    private LanguageReader reader(int language) {
        var reader = readers[language];
        if (reader == null) {
            reader = languages.get(language).reader(own);
            readers[language] = reader;
        }
        return reader;
    }

    /// What is said in either language; a general judgement only if there is nothing else.
    private static List<Mark> both(List<Mark> one, List<Mark> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        var all = new ArrayList<Mark>();
        for (var factor : Factor.values()) {
            if (factor == Factor.OVERALL && !all.isEmpty()) {
                break;
            }
            for (var polarity : Polarity.values()) {
                Stream.concat(one.stream(), other.stream())
                        .filter(mark -> mark.factor() == factor && mark.polarity() == polarity)
                        .findFirst()
                        .ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }
}
