package app.doorstep.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The claim of one window on one data folder. A lock held by a process that died is free again at once.
public final class SingleInstance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SingleInstance.class);
    private static final int LONGEST_MESSAGE = 1 << 20;

    private final FileChannel channel;
    private final FileLock lock;
    private final ServerSocketChannel server;
    private final Path socket;

    private SingleInstance(FileChannel channel, FileLock lock, ServerSocketChannel server, Path socket) {
        this.channel = channel;
        this.lock = lock;
        this.server = server;
        this.socket = socket;
    }

    /// Claims `folder` for a window of this process, or hands `files` to the window that has it.
    ///
    /// @param folder the data folder
    /// @param files what the window is to import; empty to just bring it forward
    /// @param asked called on a thread of its own with the files of each later start
    /// @return the claim, or empty if another window has the folder and was told
    /// @throws IOException if neither worked: the folder is claimed, but its window does not answer
    public static Optional<SingleInstance> claim(Path folder, List<Path> files, Consumer<List<Path>> asked)
            throws IOException {
        var base = runtimeFolder().resolve("doorstep-" + hash(folder));
        var channel = FileChannel.open(
                base.resolveSibling(base.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        var socket = base.resolveSibling(base.getFileName() + ".sock");
        if (lock == null) {
            channel.close();
            tell(socket, files);
            return Optional.empty();
        }
        Files.deleteIfExists(socket);
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        if (isPosix(socket)) {
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        }
        var claim = new SingleInstance(channel, lock, server, socket);
        Thread.ofPlatform().daemon().name("other-starts").start(() -> claim.listen(asked));
        return Optional.of(claim);
    }

    private static void tell(Path socket, List<Path> files) throws IOException {
        try (var client = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            var message = String.join(
                    "\n",
                    files.stream().map(file -> file.toAbsolutePath().toString()).toList());
            var bytes = ByteBuffer.wrap(message.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                client.write(bytes);
            }
        }
    }

    private void listen(Consumer<List<Path>> asked) {
        while (server.isOpen()) {
            try (var client = server.accept()) {
                asked.accept(read(client));
            } catch (ClosedChannelException _) {
                return;
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("another start could not be heard", e);
            }
        }
    }

    private static List<Path> read(SocketChannel client) throws IOException {
        var buffer = ByteBuffer.allocate(LONGEST_MESSAGE);
        while (buffer.hasRemaining() && client.read(buffer) >= 0) {
            // read on until the other side closes
        }
        var text = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        return Arrays.stream(text.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(Path::of)
                .toList();
    }

    private static Path runtimeFolder() {
        var runtime = System.getenv("XDG_RUNTIME_DIR");
        var usable = runtime != null && Files.isWritable(Path.of(runtime));
        return usable ? Path.of(runtime) : Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
    }

    private static boolean isPosix(Path path) throws IOException {
        return Files.getFileStore(path.getParent()).supportsFileAttributeView("posix");
    }

    private static String hash(Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(folder.toRealPath().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Gives the folder free.
    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
