package app.doorstep.workbench;

import app.doorstep.importing.Doubt;
import java.util.List;

/// A guess about a file that could be wrong, with its sentence.
///
/// @param message one plain sentence, with both readings where there are two
public record FileDoubt(Doubt doubt, String message) {
    public Doubt.What what() {
        return doubt.what();
    }

    /// The possible answers, the likeliest first; may be empty.
    public List<String> choices() {
        return doubt.choices();
    }

    /// Whether nothing is imported before it is answered.
    public boolean stops() {
        return doubt.stops();
    }
}
