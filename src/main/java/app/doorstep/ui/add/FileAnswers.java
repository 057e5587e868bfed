package app.doorstep.ui.add;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Platform;
import app.doorstep.importing.ReadingChoices;
import app.doorstep.workbench.ImportRequest;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the driver says of one file instead of leaving it to the guess.
///
/// @param choices how it is read
/// @param platform the app of rows that name none; null as the file says
/// @param driver the driver of rows that name none; null as the file says
/// @param coverage null as its format says
record FileAnswers(
        ReadingChoices choices,
        @Nullable Platform platform,
        @Nullable String driver,
        @Nullable Coverage coverage) {
    static final FileAnswers NONE = new FileAnswers(ReadingChoices.NONE, null, null, null);

    FileAnswers with(ReadingChoices said) {
        return new FileAnswers(said, platform, driver, coverage);
    }

    FileAnswers with(@Nullable Platform app) {
        return new FileAnswers(choices, app, driver, coverage);
    }

    FileAnswers with(@Nullable Coverage said) {
        return new FileAnswers(choices, platform, driver, said);
    }

    FileAnswers ofDriver(@Nullable String name) {
        return new FileAnswers(choices, platform, name == null || name.isBlank() ? null : name.strip(), coverage);
    }

    ImportRequest request(Path file, boolean dryRun, boolean again) {
        return new ImportRequest(List.of(file), choices, platform, driver, coverage, dryRun, again);
    }
}
