package app.doorstep.importing;

import app.doorstep.domain.FactorWord;
import app.doorstep.domain.MappingPreset;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a notebook knows that helps to read a file.
///
/// @param presets the saved mappings
/// @param words words that speak of a factor; only the reason words of apps count here
/// @param today the day on which the file is read: feedback on a later one is doubtful; null if nobody says
public record Known(
        List<MappingPreset> presets,
        List<FactorWord> words,
        @Nullable LocalDate today) {
    /// Nothing, as where no notebook is open.
    public static final Known NOTHING = new Known(List.of(), List.of(), null);

    public Known {
        presets = List.copyOf(presets);
        words = List.copyOf(words);
    }

    /// Nothing but the day on which a file is read.
    public static Known only(LocalDate today) {
        return new Known(List.of(), List.of(), today);
    }
}
