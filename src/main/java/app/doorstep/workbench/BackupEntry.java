package app.doorstep.workbench;

import java.nio.file.Path;
import java.time.Instant;

/// One backup.
///
/// @param feedback how many feedback entries it holds
/// @param ok whether its content still has the hash it was written with
public record BackupEntry(Path file, Instant at, long feedback, boolean ok) {}
