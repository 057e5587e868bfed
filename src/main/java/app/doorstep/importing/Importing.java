package app.doorstep.importing;

import app.doorstep.domain.MappingPreset;
import app.doorstep.domain.Platform;
import app.doorstep.tabular.NotATable;
import app.doorstep.tabular.TableChoices;
import app.doorstep.tabular.TableDoubt;
import app.doorstep.tabular.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The way in: a file becomes plans for its import. Thread-safe.
public final class Importing {
    private Importing() {}

    /// Looks at `file`: container, encoding, delimiter, header, format, and what its columns as a whole tell. Reads the
    /// file from start to end, stores nothing.
    ///
    /// @param choices what the user says instead of leaving it to the guess
    /// @param platform the app of rows that do not name one; null takes the preset's or the format's
    /// @param known what the notebook knows: saved mappings and apps' reason words
    /// @return a plan for each table in the file, at least one
    /// @throws ImportRefused if the file cannot be used or a choice does not fit it
    public static List<ImportPlan> plan(Path file, ReadingChoices choices, @Nullable Platform platform, Known known)
            throws ImportRefused {
        var presets = known.presets();
        var demanded = demanded(file, choices.preset(), presets);
        var asked = demanded == null ? choices : PresetFile.beneath(demanded, choices);
        try {
            var plans = new ArrayList<ImportPlan>();
            var tables = TableFile.open(
                    file, new TableChoices(asked.encoding(), asked.delimiter(), asked.header()), Formats::known);
            var unknown = new ArrayList<TableFile>();
            for (var table : tables) {
                if (!UberOther.is(table.header())) {
                    var match = demanded == null ? match(table, choices, presets) : PresetMatch.forced(demanded, table);
                    if (tables.size() > 1 && match == null && isUnknown(table, choices)) {
                        unknown.add(table);
                    } else {
                        plans.add(plan(file, table, choices, platform, match, known));
                    }
                }
            }
            if (plans.isEmpty()) {
                for (var table : unknown) {
                    plans.add(plan(file, table, choices, platform, null, known));
                }
            }
            if (plans.isEmpty()) {
                throw refused(file, "uber-no-ratings");
            }
            return usable(file, plans);
        } catch (NotATable e) {
            throw refused(file, e);
        }
    }

    /// Whether nothing tells what a table is. Beside known ones such a table is left alone, unread.
    private static boolean isUnknown(TableFile table, ReadingChoices choices) throws NotATable {
        return choices.format() == null
                && Formats.recognise(table, null)
                        .filter(format -> !format.format().equals(UnknownTable.ID))
                        .isEmpty();
    }

    /// Looks at `file` without what a notebook knows.
    public static List<ImportPlan> plan(Path file, ReadingChoices choices, @Nullable Platform platform)
            throws ImportRefused {
        return plan(file, choices, platform, Known.NOTHING);
    }

    private static @Nullable MappingPreset demanded(Path file, @Nullable String name, List<MappingPreset> presets)
            throws ImportRefused {
        if (name == null) {
            return null;
        }
        return presets.stream()
                .filter(preset -> preset.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> refused(file, "no-such-preset", name));
    }

    /// The saved mapping made for a table like this; of two tables with the same headers a known format gives way.
    private static @Nullable PresetMatch match(TableFile table, ReadingChoices choices, List<MappingPreset> presets)
            throws NotATable {
        if (choices.format() != null) {
            return null;
        }
        var exact = PresetMatch.exact(presets, table);
        if (exact.isPresent() || presets.isEmpty()) {
            return exact.orElse(null);
        }
        var known = Formats.recognise(table, null)
                .filter(format -> !format.format().equals(UnknownTable.ID))
                .isPresent();
        return known ? null : PresetMatch.near(presets, table).orElse(null);
    }

    /// Of several tables in an archive those that are of a known format, if there is one. A web page that is called
    /// something else must be of one: most often it is the log-in page.
    private static List<ImportPlan> usable(Path file, List<ImportPlan> plans) throws ImportRefused {
        var known = plans.stream()
                .filter(plan -> !plan.format().equals(UnknownTable.ID)
                        || plan.question().isEmpty())
                .toList();
        var page = plans.getFirst().reading().container().equals("html")
                && !String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).matches(".*\\.(html?|xlsx?)");
        if (known.isEmpty() && page) {
            throw refused(file, "html");
        }
        var mapped = plans.stream().anyMatch(plan -> !plan.format().equals(UnknownTable.ID));
        return List.copyOf(
                mapped
                        ? plans.stream()
                                .filter(plan -> !plan.format().equals(UnknownTable.ID))
                                .toList()
                        : plans);
    }

    private static ImportPlan plan(
            Path file,
            TableFile table,
            ReadingChoices said,
            @Nullable Platform platform,
            @Nullable PresetMatch preset,
            Known known)
            throws ImportRefused, NotATable {
        var choices = preset == null ? said : preset.under(said);
        var format = preset != null
                ? UnknownTable.by(preset, table)
                : Formats.recognise(table, choices.format())
                        .orElseThrow(() -> refused(file, "not-this-format", String.valueOf(choices.format())));
        var columns = format.columns();
        var doubts = new ArrayList<Doubt>();
        table.doubts().forEach(doubt -> doubts.add(fromTable(doubt)));
        try {
            columns.override(choices.columnRoles(), table.header(), table.columns());
            if (preset != null) {
                doubts.addAll(preset.doubts(said));
            } else if (format.format().equals(UnknownTable.ID)) {
                var mapped = Columns.said(choices.columnRoles(), table.header(), table.columns());
                doubts.addAll(RoleGuess.fill(table, columns, mapped));
            }
        } catch (Columns.UnknownColumn e) {
            throw refused(file, e.kind(), e.name());
        }
        var starWords = StarWords.with(choices.words());
        var reasons = ReasonWords.with(choices.words(), known.words());
        var evidence = ColumnEvidence.of(format, starWords, known.today());
        var words = evidence.words(reasons);
        var undated = Formats.undated(format.format()) || (columns.holdsFigures() && !columns.has(Role.DATE));
        if (doubts.stream().noneMatch(doubt -> doubt.key().equals("preset-column-gone"))) {
            doubts.addAll(MappingDoubts.of(table, columns, undated || choices.asOf() != null, words));
        }
        var asOf = choices.asOf();
        if (undated && asOf == null) {
            var zipped = table.container().equals("zip");
            var day = lastChanged(file);
            asOf = zipped ? day : null;
            doubts.add(new Doubt(
                    Doubt.What.AS_OF,
                    zipped ? "as-of-zip" : "as-of",
                    List.of(String.valueOf(day)),
                    day == null ? List.of() : List.of(day.toString()),
                    asOf == null));
        }
        // While it is open which columns hold dates and stars, nothing can be asked about them.
        var open = doubts.stream().anyMatch(doubt -> doubt.what() == Doubt.What.COLUMNS && doubt.stops());
        var wholes = new ArrayList<Doubt>();
        var scale = scale(file, choices, evidence, wholes);
        var dateOrder = choices.dateOrder();
        if (dateOrder == null) {
            var decision = evidence.dates().decide();
            dateOrder = decision.order();
            add(decision.doubt(), wholes);
        }
        if (!open) {
            doubts.addAll(wholes);
        }
        var ways = new Ways(
                dateOrder,
                scale,
                choices.decimal(),
                asOf,
                platform == null ? format.platform() : platform,
                reasons,
                starWords);
        return new TablePlan(file, format, ways, doubts, words, preset == null ? null : preset.driver());
    }

    private static StarScale scale(Path file, ReadingChoices choices, ColumnEvidence evidence, List<Doubt> doubts)
            throws ImportRefused {
        if (choices.scale() != null) {
            var said = choices.scale();
            return StarScale.named(said).orElseThrow(() -> refused(file, "unknown-scale", said));
        }
        var decision = evidence.stars().decide();
        add(decision.doubt(), doubts);
        return decision.scale();
    }

    /// The day on which a file was last changed, where this machine is; null if nobody knows.
    private static @Nullable LocalDate lastChanged(Path file) {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
        } catch (IOException e) {
            return null;
        }
    }

    private static void add(@Nullable Doubt doubt, List<Doubt> doubts) {
        if (doubt != null) {
            doubts.add(doubt);
        }
    }

    private static Doubt fromTable(TableDoubt doubt) {
        var what = switch (doubt.what()) {
            case ENCODING -> Doubt.What.ENCODING;
            case DELIMITER -> Doubt.What.DELIMITER;
            case HEADER -> Doubt.What.HEADER;
        };
        return new Doubt(what, doubt.key(), doubt.arguments(), doubt.choices(), doubt.stops());
    }

    static ImportRefused refused(Path file, NotATable why) {
        return refused(file, why.kind(), why.arguments().toArray(String[]::new));
    }

    private static ImportRefused refused(Path file, String kind, String... more) {
        var name = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        return new ImportRefused(
                kind, Stream.concat(Stream.of(name), Stream.of(more)).toList());
    }
}
