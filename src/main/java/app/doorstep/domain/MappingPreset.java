package app.doorstep.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A saved answer to how a table is read; all texts are those of the import's own options.
///
/// @param name as the driver chose it, unique
/// @param headers the headings of the table it was made for, in their order; empty for a table without a header row
/// @param roles column (its heading, or its number from 1) to role, in their order; a column not named is not stored
/// @param values a cell's text, as `COLUMN=text`, to what it means, such as `punctuality=complaint`
/// @param choices the other answers by the option's name: `encoding`, `delimiter`, `date-order`, `platform`, `coverage`
public record MappingPreset(
        String name,
        List<String> headers,
        Map<String, String> roles,
        Map<String, String> values,
        Map<String, String> choices) {
    public MappingPreset {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a preset without a name");
        }
        headers = List.copyOf(headers);
        roles = inOrder(roles);
        values = inOrder(values);
        choices = inOrder(choices);
    }

    private static Map<String, String> inOrder(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
