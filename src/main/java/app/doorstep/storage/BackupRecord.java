package app.doorstep.storage;

import java.nio.file.Path;
import java.time.Instant;

/// One backup.
///
/// @param at when it was made, in UTC
/// @param feedback how many feedback are in it; 0 where it cannot be read
/// @param ok whether its bytes are those that were written
public record BackupRecord(Path file, Instant at, long feedback, boolean ok) {}
