package app.doorstep.workbench;

import app.doorstep.importing.Doubt;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something the user can mend, told in one plain sentence: what happened, what was kept, what to do.
public final class Trouble extends Exception {
    private static final long serialVersionUID = 1L;

    /// What sort of trouble it is; the command line's exit code follows from it.
    public enum Kind {
        /// The command was given something that makes no sense.
        MISUSE,
        /// The input cannot be used, and nothing was stored.
        INPUT,
        /// A question must be answered first; [Trouble#choices()] are the possible answers. Nothing was stored.
        QUESTION,
        /// The data folder is in use, read-only, full, damaged or from a newer version.
        DATA_FOLDER,
        /// The user cancelled; nothing was stored.
        CANCELLED
    }

    /// The choice to import a file again that was imported before.
    public static final String AGAIN = "again";

    private final Kind kind;
    private final transient List<String> choices;
    private final transient @Nullable Doubt doubt;

    public Trouble(Kind kind, String sentence) {
        this(kind, sentence, List.of(), null);
    }

    public Trouble(Kind kind, String sentence, List<String> choices, @Nullable Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
        this.choices = List.copyOf(choices);
        this.doubt = null;
    }

    /// A doubt about a file that must be answered before its import.
    Trouble(String sentence, Doubt doubt) {
        super(sentence);
        this.kind = Kind.QUESTION;
        this.choices = doubt.choices();
        this.doubt = doubt;
    }

    /// What went wrong, for the user: the sentence of a trouble, or `otherwise` for what nobody foresaw.
    public static String sentence(Throwable problem, String otherwise) {
        return problem instanceof Trouble trouble ? trouble.sentence() : otherwise;
    }

    /// The doubt about a file, where that is the question.
    public Optional<Doubt> doubt() {
        return Optional.ofNullable(doubt);
    }

    public Kind kind() {
        return kind;
    }

    /// The answers to choose from; empty unless it is a question, or [#AGAIN] is a way on.
    public List<String> choices() {
        return choices;
    }

    /// The sentence for the user.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
