package app.doorstep.cli;

import picocli.CommandLine.Option;

/// Whether the result is wanted as JSON.
final class JsonOption {
    @Option(names = "--json")
    private boolean json;

    boolean wanted() {
        return json;
    }
}
