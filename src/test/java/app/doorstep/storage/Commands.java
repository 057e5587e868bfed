package app.doorstep.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// The real program in processes of its own, as a user's terminal starts it.
final class Commands {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path place;

    /// @param place where the commands run and what they say is kept
    Commands(Path place) {
        this.place = place;
    }

    /// What a command left behind.
    record Answer(int code, String out, String err, Duration took) {}

    Process start(String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.add("app.doorstep.Main");
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectOutput(place.resolve("out.txt").toFile())
                .redirectError(place.resolve("err.txt").toFile())
                .start();
    }

    Answer run(String... arguments) throws IOException, InterruptedException {
        var process = start(arguments);
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("hangs: " + List.of(arguments));
        }
        return new Answer(
                process.exitValue(), said("out.txt"), said("err.txt"), Duration.between(started, Instant.now()));
    }

    private String said(String file) throws IOException {
        return Objects.requireNonNull(Files.readString(place.resolve(file), StandardCharsets.UTF_8));
    }
}
