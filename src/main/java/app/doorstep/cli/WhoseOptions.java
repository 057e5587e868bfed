package app.doorstep.cli;

import app.doorstep.domain.Platform;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// An app and a driver.
final class WhoseOptions {
    @Option(names = "--platform", paramLabel = "P")
    private @Nullable Platform platform;

    @Option(names = "--driver", paramLabel = "D")
    private @Nullable String driver;

    @Nullable
    Platform platform() {
        return platform;
    }

    @Nullable
    String driver() {
        return driver;
    }
}
