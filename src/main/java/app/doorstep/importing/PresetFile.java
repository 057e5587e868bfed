package app.doorstep.importing;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Identified;
import app.doorstep.domain.MappingPreset;
import app.doorstep.domain.Platform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Presets as values and as files: made from an import's plan, written and read as JSON.
public final class PresetFile {
    static final String COVERAGE = "coverage";
    static final String PLATFORM = "platform";
    static final String DRIVER = "driver";
    private static final String ENCODING = "encoding";
    private static final String DELIMITER = "delimiter";
    private static final String HEADER = "header";
    private static final String DATE_ORDER = "date-order";
    private static final String DECIMAL = "decimal";
    private static final String SCALE = "scale";
    private static final String VERSION = "doorstep-preset";
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,80}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PresetFile() {}

    /// Whether a preset can be called that.
    public static boolean isName(String name) {
        return !name.isBlank() && NAME.matcher(name.strip()).matches();
    }

    /// The preset that reads other files as `plan` reads this one.
    ///
    /// @param choices what was said to make the plan
    /// @param platform, driver, coverage what is said of all rows; null for what the file or format says
    public static MappingPreset of(
            String name,
            ImportPlan plan,
            ReadingChoices choices,
            @Nullable Platform platform,
            @Nullable String driver,
            @Nullable Coverage coverage) {
        var roles = new LinkedHashMap<String, String>();
        var reason = "";
        for (var column : plan.columns()) {
            var role = column.role();
            if (role != null && !role.equals(Columns.FIGURE)) {
                roles.put(column.name(), role);
                reason = role.equals(Role.REASON.id()) ? column.name() : reason;
            }
        }
        var values = new LinkedHashMap<String, String>();
        for (var word : choices.words().entrySet()) {
            values.put(reason + "=" + word.getKey(), word.getValue());
        }
        var others = new LinkedHashMap<String, String>();
        put(others, ENCODING, choices.encoding());
        put(others, DELIMITER, choices.delimiter());
        put(others, HEADER, choices.header());
        put(
                others,
                DATE_ORDER,
                choices.dateOrder() == null ? null : choices.dateOrder().id());
        put(
                others,
                DECIMAL,
                choices.decimal() == null ? null : choices.decimal().toString());
        put(others, SCALE, choices.scale());
        put(others, PLATFORM, platform == null ? null : platform.id());
        put(others, DRIVER, driver);
        put(others, COVERAGE, coverage == null ? null : coverage.id());
        return new MappingPreset(name, plan.reading().header(), roles, values, others);
    }

    private static void put(Map<String, String> map, String key, @Nullable String value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    /// `now`, and what it leaves open as the preset says it; columns and words as in `now`.
    static ReadingChoices beneath(MappingPreset preset, ReadingChoices now) {
        var said = preset.choices();
        var order = said.get(DATE_ORDER);
        var decimal = said.get(DECIMAL);
        return new ReadingChoices(
                now.preset(),
                now.format(),
                now.encoding() == null ? said.get(ENCODING) : now.encoding(),
                now.delimiter() == null ? said.get(DELIMITER) : now.delimiter(),
                now.header() == null ? said.get(HEADER) : now.header(),
                now.dateOrder() != null || order == null
                        ? now.dateOrder()
                        : Identified.of(DateOrder.class, order).orElse(null),
                now.decimal() != null || decimal == null || decimal.isEmpty()
                        ? now.decimal()
                        : (Character) decimal.charAt(0),
                now.scale() == null ? said.get(SCALE) : now.scale(),
                now.asOf(),
                now.columnRoles(),
                now.words());
    }

    /// The preset as text.
    public static String write(MappingPreset preset) {
        var root = JSON.createObjectNode();
        root.put(VERSION, 1);
        root.put("name", preset.name());
        var headers = root.putArray("headers");
        preset.headers().forEach(headers::add);
        var roles = root.putObject("roles");
        preset.roles().forEach(roles::put);
        var values = root.putObject("values");
        preset.values().forEach(values::put);
        var choices = root.putObject("choices");
        preset.choices().forEach(choices::put);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    /// The preset in a text; empty if it is none that [#write] wrote, or holds a role, meaning or answer that there is
    /// not.
    public static Optional<MappingPreset> read(String text) {
        try {
            var root = JSON.readTree(text);
            if (root == null
                    || root.path(VERSION).asInt(0) != 1
                    || !root.path("name").isString()) {
                return Optional.empty();
            }
            var headers =
                    root.path("headers").values().stream().map(PresetFile::text).toList();
            var preset = new MappingPreset(
                    text(root.path("name")),
                    headers,
                    map(root.path("roles")),
                    map(root.path("values")),
                    map(root.path("choices")));
            return isSound(preset) ? Optional.of(preset) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isSound(MappingPreset preset) {
        var choices = preset.choices();
        return isName(preset.name())
                && preset.roles().values().stream().allMatch(Columns::isRole)
                && preset.values().values().stream().allMatch(ReadingChoices::isMeaning)
                && preset.values().keySet().stream().allMatch(value -> value.indexOf('=') >= 0)
                && List.of(ENCODING, DELIMITER, HEADER, DATE_ORDER, DECIMAL, SCALE, PLATFORM, DRIVER, COVERAGE)
                        .containsAll(choices.keySet())
                && fits(
                        choices.get(DATE_ORDER),
                        word -> Identified.of(DateOrder.class, word).isPresent())
                && fits(choices.get(SCALE), word -> StarScale.named(word).isPresent())
                && fits(choices.get(DECIMAL), word -> word.equals(".") || word.equals(","))
                && fits(
                        choices.get(COVERAGE),
                        word -> Identified.of(Coverage.class, word).isPresent())
                && fits(
                        choices.get(PLATFORM),
                        word -> !Platform.named(word).id().isEmpty());
    }

    private static boolean fits(@Nullable String word, Predicate<String> test) {
        return word == null || test.test(word);
    }

    private static Map<String, String> map(JsonNode node) {
        var map = new LinkedHashMap<String, String>();
        node.properties().forEach(entry -> map.put(entry.getKey(), text(entry.getValue())));
        return map;
    }

    private static String text(JsonNode node) {
        if (!node.isString()) {
            throw new IllegalArgumentException("not a text");
        }
        return node.stringValue();
    }
}
