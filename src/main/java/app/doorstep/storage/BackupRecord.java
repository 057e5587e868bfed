package app.doorstep.storage;

import java.nio.file.Path;
import java.time.Instant;

/// One backup.
///
/// @param at when it was made, in UTC
/// @param feedback how many feedback are in it; 0 where it cannot be read
/// @param ok whether it is whole: its bytes are those that were written or, where no hash lies beside it, its pages and
///     every fingerprint are right
/// @param hashed whether its hash lies beside it; without, nobody can say that no whole rows were taken out
public record BackupRecord(Path file, Instant at, long feedback, boolean ok, boolean hashed) {}
