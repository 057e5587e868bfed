package app.doorstep.tips;

import java.util.List;

/// The words of one feedback that show a complaint about a factor.
///
/// @param feedback its number
/// @param words as written, one part or several
public record Said(long feedback, List<String> words) {
    public Said {
        words = List.copyOf(words);
    }
}
