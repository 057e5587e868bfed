package app.doorstep.tips;

import java.util.List;

/// A problem that several complaints about one factor have in common.
///
/// @param problem its fixed word, such as `rain`; `said` where it is the customers' own words
/// @param name in words: "left in the rain"
/// @param feedback the complaints that show it, newest first, at least 2
public record NamedProblem(String problem, String name, List<Long> feedback) {
    public NamedProblem {
        feedback = List.copyOf(feedback);
    }
}
