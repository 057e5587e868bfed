package app.doorstep.workbench;

import app.doorstep.comments.CommentReader;
import app.doorstep.domain.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What comments say, without a notebook. Thread-safe.
public final class CommentMarks {
    private final CommentReader reader = CommentReader.everyLanguage();

    /// The marks in a comment, with the words that show them.
    ///
    /// @param stars what the customer gave, if known
    public List<Mark> read(String comment, @Nullable Integer stars) {
        return reader.read(comment, stars);
    }
}
