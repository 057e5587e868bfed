package app.doorstep.cli;

import app.doorstep.workbench.Trouble;

/// What a command's end means to a script.
final class ExitCode {
    static final int DONE = 0;
    /// A mistake of ours.
    static final int BUG = 1;
    static final int MISUSED = 2;
    /// The input cannot be used, or a question must be answered first; nothing was stored.
    static final int NOT_USABLE = 3;
    /// Done, but with rejected rows, failed checks or bad lines.
    static final int WITH_FAILURES = 4;
    /// The data folder is in use, read-only, full, damaged or from a newer version.
    static final int DATA_FOLDER = 5;

    private ExitCode() {}

    static int of(Trouble.Kind kind) {
        return switch (kind) {
            case MISUSE -> MISUSED;
            case INPUT, QUESTION, CANCELLED -> NOT_USABLE;
            case DATA_FOLDER -> DATA_FOLDER;
        };
    }
}
