package app.doorstep;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The program as a process of its own, in a window on an X server that paints into a file. Reading that file asks
/// neither a window manager nor a second program what is to be seen.
final class RealWindow implements AutoCloseable {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int PATIENCE_SECONDS = 120;

    private final Path folder;
    private final Process server;
    private final Process program;
    private final long started;

    private RealWindow(Path folder, Process server, Process program, long started) {
        this.folder = folder;
        this.server = server;
        this.program = program;
        this.started = started;
    }

    /// Starts the server and, on it, the program with a notebook in `folder`.
    static RealWindow open(Path folder) throws IOException {
        return open(folder, command());
    }

    private static RealWindow open(Path folder, List<String> program) throws IOException {
        Files.createDirectories(folder);
        var server = server(folder);
        try {
            var display = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
            var command = new ArrayList<>(program);
            command.addAll(List.of("--data", folder.resolve("data").toString()));
            var builder = new ProcessBuilder(command);
            builder.environment().put("DISPLAY", ":" + display.readLine());
            builder.environment().remove("WAYLAND_DISPLAY");
            builder.redirectOutput(folder.resolve("out.txt").toFile());
            builder.redirectError(folder.resolve("err.txt").toFile());
            var started = System.nanoTime();
            return new RealWindow(folder, server, builder.start(), started);
        } catch (IOException | RuntimeException e) {
            server.destroy();
            throw e;
        }
    }

    private static Process server(Path folder) throws IOException {
        try {
            return new ProcessBuilder(
                            "Xvfb",
                            "-displayfd",
                            "1",
                            "-nolisten",
                            "tcp",
                            "-screen",
                            "0",
                            WIDTH + "x" + HEIGHT + "x24",
                            "-fbdir",
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new IOException("The real window needs Xvfb and GTK 3: apt-get install xvfb libgtk-3-0 libxtst6", e);
        }
    }

    /// This process's own Java, modules and class path.
    private static List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--module-path=")
                        || argument.startsWith("--add-modules=")
                        || argument.startsWith("--enable-native-access=")
                        || argument.startsWith("--add-exports=javafx.base"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "app.doorstep.Main"));
        return command;
    }

    /// Waits until the picture on the screen is as wanted.
    ///
    /// @return how long after the program's start that was
    /// @throws IllegalStateException if the program ends or the time is up before; with what it said
    Duration waitUntil(int share, IntPredicate colour) throws IOException, InterruptedException {
        while (System.nanoTime() - started < PATIENCE_SECONDS * 1_000_000_000L) {
            var pixels = pixels();
            var now = System.nanoTime();
            if (pixels.length > 0
                    && IntStream.of(pixels).filter(colour).count() * 100 >= (long) share * pixels.length) {
                return Duration.ofNanos(now - started);
            }
            if (!program.isAlive()) {
                throw new IllegalStateException("The program ended with " + program.exitValue() + ": " + said());
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("Nothing was painted in " + PATIENCE_SECONDS + " s: " + said());
    }

    /// What the program wrote to its two streams.
    String said() throws IOException {
        return Files.readString(folder.resolve("out.txt")) + Files.readString(folder.resolve("err.txt"));
    }

    /// The screen as red, green and blue, from the X server's window dump.
    int[] pixels() throws IOException {
        var file = folder.resolve("Xvfb_screen0");
        if (!Files.exists(file)) {
            return new int[0];
        }
        try (var channel = FileChannel.open(file)) {
            var dump = ByteBuffer.allocate((int) channel.size());
            while (dump.hasRemaining() && channel.read(dump) >= 0) {}
            dump.flip();
            var first = dump.getInt(0) + 12 * dump.getInt(4 * 19);
            var line = dump.getInt(4 * 12);
            var pixels = new int[WIDTH * HEIGHT];
            for (int i = 0; i < pixels.length; i++) {
                int at = first + (i / WIDTH) * line + (i % WIDTH) * 4;
                // Blue comes first; the fourth byte is nothing.
                pixels[i] = Integer.reverseBytes(dump.getInt(at)) & 0xffffff;
            }
            return pixels;
        }
    }

    /// Asks the program to end, as a system that shuts down does.
    ///
    /// @return its exit code
    int end() throws InterruptedException {
        program.destroy();
        return program.waitFor();
    }

    /// Waits for both ends: a server deletes its picture as it goes, and the next one may paint into the same folder.
    @Override
    public void close() {
        program.destroyForcibly().onExit().join();
        server.destroy();
        server.onExit().join();
    }

    /// How long it takes from the start of the program until its window is painted, as the median of several starts.
    ///
    /// @param arguments a folder for the notebook, the number of starts, and the image's launcher
    static void main(String[] arguments) throws IOException, InterruptedException {
        var times = new ArrayList<Duration>();
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            try (var window = open(Path.of(arguments[0]), List.of(arguments[2]))) {
                times.add(window.waitUntil(30, RealWindowTest.LIGHT));
                window.end();
            }
        }
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "first painted window: median %d ms of %d starts%n",
                times.get(times.size() / 2).toMillis(),
                times.size());
    }
}
