package app.doorstep.workbench;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Platform;
import app.doorstep.importing.ReadingChoices;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to import and how.
///
/// More than six components: they are the options of the `import` command.
///
/// @param files stored all or none
/// @param choices answers to doubts and overrides of guesses
/// @param platform the app the rows belong to where the file does not say, or null for the format's own
/// @param driver the driver the rows belong to where the file does not say
/// @param coverage overrides what the format means
/// @param dryRun count, but store nothing
/// @param again import a file that was imported before all the same
public record ImportRequest(
        List<Path> files,
        ReadingChoices choices,
        @Nullable Platform platform,
        @Nullable String driver,
        @Nullable Coverage coverage,
        boolean dryRun,
        boolean again) {
    public ImportRequest {
        files = List.copyOf(files);
    }

    /// Everything as the files say.
    public static ImportRequest of(Path... files) {
        return new ImportRequest(List.of(files), ReadingChoices.NONE, null, null, null, false, false);
    }
}
