package app.doorstep.storage;

/// What became of the records of one file: `records` is always `stored + duplicates + rejected`.
///
/// @param updated how many of the stored changed a row that was there
/// @param nearDuplicates how many of the stored are suspiciously like another row: same app, day and stars, and the
/// same
///     words but for case and punctuation
public record FileCounts(
        long records, long stored, long updated, long duplicates, long nearDuplicates, long rejected) {}
