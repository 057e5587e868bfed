package app.doorstep.importing;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Identified;
import app.doorstep.domain.MappingPreset;
import app.doorstep.domain.Platform;
import app.doorstep.tabular.TableFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A saved mapping laid over a table: what it answers, and what has to be asked because a column was renamed, added or
/// taken away since.
final class PresetMatch {
    private static final int MOST_NAMED = 12;

    private final MappingPreset preset;
    private final Map<String, String> columns = new LinkedHashMap<>();

    private PresetMatch(MappingPreset preset, TableFile table) {
        this.preset = preset;
        for (var i = 0; i < table.columns(); i++) {
            var name = RoleGuess.name(table.header(), i);
            columns.putIfAbsent(HeaderWordList.normal(name), name);
        }
    }

    /// The preset of that name over `table`, whatever its headers.
    static PresetMatch forced(MappingPreset preset, TableFile table) {
        return new PresetMatch(preset, table);
    }

    /// The preset made for exactly these headers, in any order.
    static Optional<PresetMatch> exact(List<MappingPreset> presets, TableFile table) {
        return presets.stream()
                .filter(preset -> !preset.headers().isEmpty())
                .filter(preset -> normal(preset.headers()).equals(normal(table.header())))
                .findFirst()
                .map(preset -> new PresetMatch(preset, table));
    }

    /// The preset most of whose headers stand here.
    static Optional<PresetMatch> near(List<MappingPreset> presets, TableFile table) {
        return presets.stream()
                .map(preset -> new PresetMatch(preset, table))
                .filter(match -> match.share() >= 0.6)
                .reduce((one, other) -> other.share() > one.share() ? other : one);
    }

    private static Set<String> normal(List<String> headers) {
        return headers.stream()
                .map(HeaderWordList::normal)
                .filter(header -> !header.isEmpty())
                .collect(Collectors.toSet());
    }

    private double share() {
        var wanted = normal(preset.headers());
        var mapped = preset.roles().keySet().stream().filter(this::isHere).count();
        if (wanted.isEmpty() || mapped == 0) {
            return 0;
        }
        var here = wanted.stream().filter(columns::containsKey).count();
        return (double) here / wanted.size();
    }

    private boolean isHere(String column) {
        return columns.containsKey(HeaderWordList.normal(column));
    }

    String name() {
        return preset.name();
    }

    Coverage coverage() {
        return Identified.of(Coverage.class, preset.choices().getOrDefault(PresetFile.COVERAGE, ""))
                .orElse(Coverage.COMPLETE);
    }

    Platform platform() {
        var word = preset.choices().get(PresetFile.PLATFORM);
        return word == null ? Platform.AMAZON_FLEX : Platform.named(word);
    }

    @Nullable
    String driver() {
        return preset.choices().get(PresetFile.DRIVER);
    }

    /// What the preset answers, beneath what the user says now.
    ReadingChoices under(ReadingChoices now) {
        var roles = new LinkedHashMap<String, String>();
        preset.roles().forEach((column, role) -> {
            if (isHere(column) && !now.columnRoles().containsValue(role)) {
                roles.put(column, role);
            }
        });
        now.columnRoles().forEach((column, role) -> {
            if (isHere(column) || !preset.roles().containsKey(column)) {
                roles.put(column, role);
            }
        });
        var words = new LinkedHashMap<String, String>();
        preset.values().forEach((value, meaning) -> words.put(value.substring(value.indexOf('=') + 1), meaning));
        words.putAll(now.words());
        return PresetFile.beneath(preset, now).withRoles(roles).withWords(words);
    }

    /// What has to be asked or said because the table differs from the one the preset was made for.
    List<Doubt> doubts(ReadingChoices now) {
        var doubts = new ArrayList<Doubt>();
        var known = normal(preset.headers());
        var fresh = columns.entrySet().stream()
                .filter(column -> !known.contains(column.getKey()))
                .map(Map.Entry::getValue)
                .filter(column -> !now.columnRoles().containsKey(column) && !OwnFormat.REJECTION.contains(column))
                .limit(MOST_NAMED)
                .toList();
        preset.roles().forEach((column, role) -> {
            if (!isHere(column)
                    && !now.columnRoles().containsValue(role)
                    && !now.columnRoles().containsKey(column)) {
                var choices = new ArrayList<String>();
                fresh.forEach(one -> choices.add(one + "=" + role));
                choices.add(column + "=" + Columns.IGNORE);
                doubts.add(new Doubt(
                        Doubt.What.COLUMNS, "preset-column-gone", List.of(preset.name(), column, role), choices, true));
            }
        });
        if (!preset.headers().isEmpty() && !fresh.isEmpty() && doubts.isEmpty()) {
            doubts.add(new Doubt(
                    Doubt.What.COLUMNS,
                    "preset-column-new",
                    List.of(preset.name(), String.join(", ", fresh)),
                    List.of(),
                    false));
        }
        return doubts;
    }
}
