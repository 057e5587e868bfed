package app.doorstep.comments;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what a customer wrote about a delivery: which factors it praises, which it complains about, and which words
/// say so.
///
/// ```java
/// CommentReader.everyLanguage().read("friendly but left it in the rain");
/// // professionalism praise at 0-8, care complaint at 17-32, …
/// ```
///
/// The same comment always gives the same marks. Thread-safe; a language is loaded once, when the first comment that
/// may be written in it is read.
public final class CommentReader {
    private static final CommentReader ENGLISH = new CommentReader(List.of(Language.ENGLISH), List.of());
    private static final CommentReader EVERY = new CommentReader(Language.all(), List.of());

    private final List<Language> languages;
    private final ThreadLocal<Interpreter> interpreters;

    private CommentReader(List<Language> languages, List<OwnWord> words) {
        this.languages = languages;
        this.interpreters = ThreadLocal.withInitial(() -> new Interpreter(languages, words));
    }

    /// Reads with a lexicon of its own, for finding out which pattern says what.
    CommentReader(Lexicon lexicon) {
        this(List.of(Language.of(lexicon)), List.of());
    }

    /// The reader for English and nothing else.
    public static CommentReader english() {
        return ENGLISH;
    }

    /// Which reader this program has: another one may read the same comment otherwise.
    public static String version() {
        return ReaderVersion.NOW;
    }

    /// The reader for all languages the program knows, chosen comment by comment; one that mixes two is read in both.
    public static CommentReader everyLanguage() {
        return EVERY;
    }

    /// A reader of the same languages that also knows these words of the driver, and no others of his. Cheap: nothing
    /// is compiled again. A comment that holds such a phrase gets its mark whatever else is said; words that the
    /// phrase uses say nothing else any more, and a negation turns it as it turns any other.
    ///
    /// @param words in any order; of two with the same phrase both count; one that [#hears] refuses has no effect
    public CommentReader with(List<OwnWord> words) {
        return new CommentReader(languages, List.copyOf(words));
    }

    /// Whether a phrase can be given to a factor: not if it consists of words without weight ("the", "so so").
    public boolean hears(String phrase) {
        if (phrase.isBlank()) {
            return false;
        }
        var word = List.of(new OwnWord(phrase, Factor.OVERALL, Polarity.PRAISE));
        return languages.stream().noneMatch(language -> new OwnPhrases(language.lexicon(), word).isEmpty());
    }

    /// See [#read(String, Integer)]; without stars.
    public List<Mark> read(String comment) {
        return read(comment, null);
    }

    /// What a comment says.
    ///
    /// @param stars the stars 1-5 that came with it, or null; they only decide where words alone cannot (irony)
    /// @return inferred marks in the order of [Factor], praise before complaint, each with at least one span inside
    ///     the comment, spans in order and apart; empty if the comment judges nothing
    public List<Mark> read(String comment, @Nullable Integer stars) {
        return interpreters.get().read(comment, stars);
    }
}
