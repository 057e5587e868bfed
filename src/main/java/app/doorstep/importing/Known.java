package app.doorstep.importing;

import app.doorstep.domain.FactorWord;
import app.doorstep.domain.MappingPreset;
import java.util.List;

/// What a notebook knows that helps to read a file.
///
/// @param presets the saved mappings
/// @param words words that speak of a factor; only the reason words of apps count here
public record Known(List<MappingPreset> presets, List<FactorWord> words) {
    /// Nothing, as where no notebook is open.
    public static final Known NOTHING = new Known(List.of(), List.of());

    public Known {
        presets = List.copyOf(presets);
        words = List.copyOf(words);
    }
}
