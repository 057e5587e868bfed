package app.doorstep.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The files beside the tests of the command line.
final class CommandDocuments {
    private CommandDocuments() {}

    static byte[] bytes(String name) throws IOException {
        try (var in = Objects.requireNonNull(
                CommandDocuments.class.getResourceAsStream("/app/doorstep/cli/" + name), name + " is missing")) {
            return in.readAllBytes();
        }
    }

    static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
