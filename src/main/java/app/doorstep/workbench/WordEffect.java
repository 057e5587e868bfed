package app.doorstep.workbench;

import app.doorstep.domain.FactorWord;
import java.util.List;

/// What adding or deleting a word of the driver's own changes.
///
/// @param comments comments that use it, so that they are read otherwise
/// @param changed those among them whose marks that count become others; in the rest the same was said already, or the
///     driver's correction stands
/// @param examples the newest of the changed ones, at most [OwnWords#EXAMPLES]
public record WordEffect(FactorWord word, int comments, int changed, List<ReadOtherwise> examples) {
    public WordEffect {
        examples = List.copyOf(examples);
    }
}
