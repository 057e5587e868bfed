package app.doorstep.notes;

import java.util.List;

/// What some words of a line may say.
///
/// @param from the first word
/// @param to behind the last
/// @param values the readings as a [Chip] has them, the likeliest first; never empty
/// @param orWords whether it may as well be part of the words
/// @param weekday whether it is a day of the week alone, which a date beside it explains
record Found(Part part, int from, int to, List<String> values, boolean orWords, boolean weekday) {
    Found {
        values = List.copyOf(values);
    }

    static Found sure(Part part, int from, int to, String value) {
        return new Found(part, from, to, List.of(value), false, false);
    }

    static Found open(Part part, int from, int to, List<String> values) {
        return new Found(part, from, to, values, false, false);
    }

    Found perhapsWords() {
        return new Found(part, from, to, values, true, weekday);
    }
}
