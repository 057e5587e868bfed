package app.doorstep.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version from the program's own archive; `development` where it runs from class files.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Cli.class.getPackage().getImplementationVersion();
        return new String[] {"Doorstep " + Objects.requireNonNullElse(version, "development")};
    }
}
