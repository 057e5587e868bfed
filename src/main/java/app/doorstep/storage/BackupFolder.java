package app.doorstep.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The backups in one folder: `doorstep-2026-03-31-180211.db`, each beside a `.sha256` file that `sha256sum -c` reads
/// too.
final class BackupFolder {
    private static final Pattern NAME = Pattern.compile("doorstep-(\\d{4}-\\d\\d-\\d\\d-\\d{6})(-\\d+)?\\.db");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    private static final int WHOLE_DAYS = 2;
    private static final int DAILY = 12;
    private static final int WEEKLY = 10;
    private static final int MONTHLY = 9;

    private record Dated(Path file, Instant at) {
        LocalDate day() {
            return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }
    }

    private BackupFolder() {}

    /// A name that is not taken for a backup made at `at`.
    static Path free(Path folder, Instant at) {
        var stem = "doorstep-" + STAMP.format(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        var file = folder.resolve(stem + ".db");
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(stem + "-" + i + ".db");
        }
        return file;
    }

    static Path sumOf(Path backup) {
        return backup.resolveSibling(backup.getFileName() + ".sha256");
    }

    /// All backups of the folder, the newest first, each read whole to see that it is as it was written.
    static List<BackupRecord> list(Path folder) {
        var records = new ArrayList<BackupRecord>();
        for (var backup : dated(folder)) {
            records.add(look(backup.file(), backup.at()));
        }
        return records;
    }

    /// The files of a folder that are named as backups, the newest first; none if the folder is not there.
    static List<Path> files(Path folder) {
        return dated(folder).stream().map(Dated::file).toList();
    }

    /// Any file, dated by its name or, where it has another name, by its last change.
    static BackupRecord look(Path file) {
        try {
            var at = dateOf(file);
            return look(
                    file,
                    at.isPresent() ? at.get() : Files.getLastModifiedTime(file).toInstant());
        } catch (IOException gone) {
            return new BackupRecord(file, Instant.EPOCH, 0, false, false);
        }
    }

    private static BackupRecord look(Path file, Instant at) {
        try {
            var asWritten = isAsWritten(file);
            boolean ok = asWritten.isPresent() ? asWritten.get() : Restore.isWhole(file);
            try (var connection = Connections.open(file, Connections.Mode.IMMUTABLE)) {
                return new BackupRecord(
                        file,
                        at,
                        Sql.number(connection, "SELECT count(*) FROM feedback WHERE gone = 0"),
                        ok,
                        asWritten.isPresent());
            }
        } catch (IOException | SQLException unreadable) {
            return new BackupRecord(file, at, 0, false, Files.exists(sumOf(file)));
        }
    }

    /// Whether the file has the sum that was noted for it; empty if none was.
    static Optional<Boolean> isAsWritten(Path file) throws IOException {
        var sum = sumOf(file);
        if (!Files.exists(sum)) {
            return Optional.empty();
        }
        return Optional.of(Files.readString(sum).startsWith(DiskFiles.sha256(file) + " "));
    }

    /// When the newest backup of a folder was made, as its name says.
    static Optional<Instant> newest(Path folder) {
        return dated(folder).stream().findFirst().map(Dated::at);
    }

    private static List<Dated> dated(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> dateOf(file).map(at -> new Dated(file, at)).stream())
                    .sorted(Comparator.comparing(Dated::at)
                            .thenComparing(Dated::file)
                            .reversed())
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Optional<Instant> dateOf(Path file) {
        var matcher = NAME.matcher(String.valueOf(file.getFileName()));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(matcher.group(1), STAMP).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    /// Deletes all but those of the last two days, the last one of 12 days, of 10 weeks and of 9 months.
    static void thinOut(Path folder, Instant now) throws IOException {
        var all = dated(folder);
        var kept = new HashSet<Path>();
        var recent = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(WHOLE_DAYS - 1L);
        for (var backup : all) {
            if (!backup.day().isBefore(recent)) {
                kept.add(backup.file());
            }
        }
        keepLastOf(all, Dated::day, DAILY, kept);
        keepLastOf(
                all,
                backup -> backup.day().get(IsoFields.WEEK_BASED_YEAR) * 100
                        + backup.day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                WEEKLY,
                kept);
        keepLastOf(all, backup -> YearMonth.from(backup.day()), MONTHLY, kept);
        for (var backup : all) {
            if (!kept.contains(backup.file())) {
                Files.deleteIfExists(backup.file());
                Files.deleteIfExists(sumOf(backup.file()));
            }
        }
    }

    private static <P> void keepLastOf(List<Dated> newestFirst, Function<Dated, P> part, int parts, Set<Path> kept) {
        var seen = new HashSet<P>();
        for (var backup : newestFirst) {
            if (seen.size() < parts && seen.add(part.apply(backup))) {
                kept.add(backup.file());
            }
        }
    }
}
