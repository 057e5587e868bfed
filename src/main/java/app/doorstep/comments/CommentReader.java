package app.doorstep.comments;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads what a customer wrote about a delivery: which factors it praises, which it complains about, and which words
/// say so.
///
/// ```java
/// CommentReader.english().read("friendly but left it in the rain");
/// // professionalism praise at 0-8, care complaint at 17-32, …
/// ```
///
/// The same comment always gives the same marks. Thread-safe; the language is compiled once, when the first comment is
/// read.
public final class CommentReader {
    private static final CommentReader ENGLISH =
            new CommentReader(() -> English.LEXICON, () -> English.MODEL, List.of());

    private final Supplier<Lexicon> lexicon;
    private final Supplier<@Nullable Model> model;
    private final ThreadLocal<Desk> desks;

    private CommentReader(Supplier<Lexicon> lexicon, Supplier<@Nullable Model> model, List<OwnWord> words) {
        this.lexicon = lexicon;
        this.model = model;
        this.desks = ThreadLocal.withInitial(
                () -> new Desk(lexicon.get(), model.get(), new OwnPhrases(lexicon.get(), words)));
    }

    /// Reads with a lexicon of its own and no model, for finding out which pattern says what.
    CommentReader(Lexicon lexicon) {
        this(() -> lexicon, () -> null, List.of());
    }

    /// The reader for English.
    public static CommentReader english() {
        return ENGLISH;
    }

    /// Which reader this program has: another one may read the same comment otherwise.
    public static String version() {
        return ReaderVersion.NOW;
    }

    /// A reader of the same languages that also knows these words of the driver, and no others of his. Cheap: nothing
    /// is compiled again. A comment that holds such a phrase gets its mark whatever else is said; words that the
    /// phrase uses say nothing else any more, and a negation turns it as it turns any other.
    ///
    /// @param words in any order; of two with the same phrase both count; one that [#hears] refuses has no effect
    public CommentReader with(List<OwnWord> words) {
        return new CommentReader(lexicon, model, List.copyOf(words));
    }

    /// Whether a phrase can be given to a factor: not if it consists of words without weight ("the", "so so").
    public boolean hears(String phrase) {
        return !phrase.isBlank()
                && !new OwnPhrases(lexicon.get(), List.of(new OwnWord(phrase, Factor.OVERALL, Polarity.PRAISE)))
                        .isEmpty();
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
        return desks.get().read(comment, stars);
    }

    private static final class English {
        static final Lexicon LEXICON = Lexicon.of("en");
        static final @Nullable Model MODEL = Model.of(LEXICON, "en");
    }
}
