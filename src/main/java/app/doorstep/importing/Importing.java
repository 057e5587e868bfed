package app.doorstep.importing;

import app.doorstep.domain.Platform;
import app.doorstep.tabular.NotATable;
import app.doorstep.tabular.TableChoices;
import app.doorstep.tabular.TableDoubt;
import app.doorstep.tabular.TableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The way in: a file becomes plans for its import. Thread-safe.
public final class Importing {
    private Importing() {}

    /// Looks at `file`: container, encoding, delimiter, header, format, and what its columns as a whole tell. Reads the
    /// file from start to end, stores nothing.
    ///
    /// @param choices what the user says instead of leaving it to the guess
    /// @param platform the app of rows that do not name one; null takes the format's
    /// @return a plan for each table in the file, at least one
    /// @throws ImportRefused if the file cannot be used or a choice does not fit it
    public static List<ImportPlan> plan(Path file, ReadingChoices choices, @Nullable Platform platform)
            throws ImportRefused {
        if (choices.preset() != null) {
            throw refused(file, "no-such-preset", choices.preset());
        }
        try {
            var plans = new ArrayList<ImportPlan>();
            var tables = TableFile.open(
                    file, new TableChoices(choices.encoding(), choices.delimiter(), choices.header()), Formats::known);
            for (var table : tables) {
                plans.add(plan(file, table, choices, platform));
            }
            return List.copyOf(plans);
        } catch (NotATable e) {
            throw refused(file, e);
        }
    }

    private static ImportPlan plan(Path file, TableFile table, ReadingChoices choices, @Nullable Platform platform)
            throws ImportRefused, NotATable {
        var format = Formats.recognise(table, choices.format())
                .orElseThrow(() -> refused(file, "not-this-format", String.valueOf(choices.format())));
        var columns = format.columns();
        try {
            columns.override(choices.columnRoles(), table.header(), table.columns());
        } catch (Columns.UnknownColumn e) {
            throw refused(file, e.kind(), e.name());
        }
        var evidence = ColumnEvidence.of(format);
        var doubts = new ArrayList<Doubt>();
        table.doubts().forEach(doubt -> doubts.add(fromTable(doubt)));
        var scale = scale(file, choices, evidence, doubts);
        var dateOrder = choices.dateOrder();
        if (dateOrder == null) {
            var decision = evidence.dates().decide();
            dateOrder = decision.order();
            add(decision.doubt(), doubts);
        }
        if (!columns.suffice(choices.asOf() != null)) {
            doubts.add(unmapped(table, columns));
        }
        var ways = new Ways(
                dateOrder, scale, choices.decimal(), choices.asOf(), platform == null ? format.platform() : platform);
        return new TablePlan(file, format, ways, doubts);
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
        return new Doubt(what, doubt.message(), doubt.choices(), doubt.stops());
    }

    private static Doubt unmapped(TableFile table, Columns columns) {
        var missing = columns.has(Role.DATE) ? "a rating or a comment" : "the date";
        var names = table.header().isEmpty()
                ? Stream.iterate(1, n -> n + 1).limit(table.columns()).map(String::valueOf)
                : table.header().stream();
        return new Doubt(
                Doubt.What.FORMAT,
                "None of the known formats, and no column is known to hold %s; say which column does (its columns: %s)."
                        .formatted(missing, String.join(", ", names.limit(12).toList())),
                List.of(),
                true);
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
