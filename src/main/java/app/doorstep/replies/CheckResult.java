package app.doorstep.replies;

import app.doorstep.domain.Span;
import java.util.List;

/// What one check says of a text.
///
/// @param what one plain sentence: what was found, or that nothing was
/// @param remedy one plain sentence: what to do; empty where all is well
/// @param where the words concerned, in the text checked; empty where something is missing
public record CheckResult(Check check, boolean ok, String what, String remedy, List<Span> where) {
    public CheckResult {
        where = List.copyOf(where);
    }

    /// What was found and what to do, in one piece.
    public String message() {
        return remedy.isEmpty() ? what : what + " " + remedy;
    }
}
