package app.doorstep.workbench;

import java.nio.file.Path;
import java.time.Instant;

/// One backup.
///
/// @param feedback how many feedback entries it holds
/// @param ok whether its content still has the hash it was written with or, where none lies beside it, is whole
/// @param hashed whether that hash lies beside it
public record BackupEntry(Path file, Instant at, long feedback, boolean ok, boolean hashed) {}
