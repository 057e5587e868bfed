package app.doorstep.storage;

import app.doorstep.storage.StoreUnusable.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The open file: one connection that writes, one transaction at a time, and as many that read as there are threads
/// reading. Readers never wait for the writer. Thread-safe.
final class Notebook implements AutoCloseable {
    private static final int OWN_WAIT_SECONDS = 30;

    /// Reads with a connection, or does the work of a statement.
    interface Reading<T> {
        T read(Connection connection) throws SQLException;
    }

    /// Changes something within a transaction.
    interface Writing<T> {
        T write(Transaction transaction) throws SQLException;
    }

    private final Path folder;
    private final Path file;
    private final Connections.Mode mode;
    private final InstantSource clock;
    private final Semaphore writing = new Semaphore(1, true);
    private final Set<Connection> onceOnly = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private @Nullable Connection writer;
    private @Nullable Connection watcher;
    private volatile boolean closed;

    Notebook(Path file, Connections.Mode mode, InstantSource clock) {
        this.folder = Connections.folderOf(file);
        this.file = file;
        this.mode = mode;
        this.clock = clock;
    }

    Path folder() {
        return folder;
    }

    Path file() {
        return file;
    }

    InstantSource clock() {
        return clock;
    }

    boolean readOnly() {
        return mode != Connections.Mode.WRITE;
    }

    /// Reads one state of the file.
    <T> T read(Reading<T> work) throws StoreUnusable {
        try {
            var connection = borrow();
            try {
                Sql.run(connection, "BEGIN");
                try {
                    return work.read(connection);
                } finally {
                    Sql.run(connection, "END");
                }
            } finally {
                giveBack(connection);
            }
        } catch (SQLException trouble) {
            throw StoreUnusable.of(trouble, folder);
        }
    }

    /// The same on a connection that nobody uses afterwards: the check of the search index leaves one standing at the
    /// state it has seen.
    <T> T readApart(Reading<T> work) throws StoreUnusable {
        try (var connection = mode == Connections.Mode.WRITE ? besideWriter() : Connections.open(file, mode)) {
            onceOnly.remove(connection);
            Sql.run(connection, "BEGIN");
            return work.read(connection);
        } catch (SQLException trouble) {
            throw StoreUnusable.of(trouble, folder);
        }
    }

    private Connection borrow() throws SQLException {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        var connection = idle.pollFirst();
        if (connection != null) {
            return connection;
        }
        return mode == Connections.Mode.WRITE ? besideWriter() : Connections.open(file, mode);
    }

    /// On a full disk SQLite cannot make the file through which readers and writers speak. Nobody can write then, so
    /// that what is there is read without it, this once.
    private Connection besideWriter() throws SQLException {
        try {
            var connection = Connections.open(file, Connections.Mode.BESIDE_WRITER);
            try {
                Sql.number(connection, "PRAGMA schema_version");
                return connection;
            } catch (SQLException trouble) {
                connection.close();
                throw trouble;
            }
        } catch (SQLException trouble) {
            if (StoreUnusable.of(trouble, folder).reason() != Reason.FULL || !Opening.isQuiet(file)) {
                throw trouble;
            }
            var connection = Connections.open(file, Connections.Mode.IMMUTABLE);
            onceOnly.add(connection);
            return connection;
        }
    }

    private void giveBack(Connection connection) throws SQLException {
        if (onceOnly.remove(connection) || closed) {
            connection.close();
        } else {
            idle.addFirst(connection);
        }
    }

    /// Does the work in one transaction: all of it is kept, or nothing.
    <T> T write(Writing<T> work) throws StoreUnusable {
        var transaction = begin();
        try (transaction) {
            var result = work.write(transaction);
            transaction.commit();
            return result;
        } catch (SQLException trouble) {
            throw StoreUnusable.of(trouble, folder);
        }
    }

    /// Starts a transaction that the caller ends. Waits for other writers, in this program and in others.
    Transaction begin() throws StoreUnusable {
        lock();
        try {
            var connection = writer;
            if (connection == null) {
                connection = Connections.open(file, Connections.Mode.WRITE);
                writer = connection;
            }
            Sql.run(connection, "BEGIN IMMEDIATE");
            try {
                return new Transaction(connection, clock.millis(), writing::release);
            } catch (SQLException trouble) {
                Sql.run(connection, "ROLLBACK");
                throw trouble;
            }
        } catch (SQLException trouble) {
            writing.release();
            throw StoreUnusable.of(trouble, folder);
        }
    }

    /// Runs work that must stand outside a transaction, such as `VACUUM INTO`, with no writer beside it.
    <T> T alone(Reading<T> work) throws StoreUnusable {
        lock();
        try {
            var connection = writer;
            if (connection == null) {
                connection = Connections.open(file, Connections.Mode.WRITE);
                writer = connection;
            }
            return work.read(connection);
        } catch (SQLException trouble) {
            throw StoreUnusable.of(trouble, folder);
        } finally {
            writing.release();
        }
    }

    private void lock() throws StoreUnusable {
        if (readOnly()) {
            throw new StoreUnusable(Reason.READ_ONLY, folder);
        }
        if (!Files.exists(file)) {
            throw new StoreUnusable(Reason.GONE, folder);
        }
        boolean mine;
        try {
            mine = writing.tryAcquire(OWN_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            mine = false;
        }
        if (!mine) {
            throw new StoreUnusable(Reason.IN_USE, folder);
        }
        if (closed) {
            writing.release();
            throw new IllegalStateException("closed");
        }
    }

    /// A number that changes with every commit, whoever made it.
    synchronized long changes() throws StoreUnusable {
        try {
            var connection = watcher;
            if (connection == null) {
                connection = borrow();
                if (onceOnly.contains(connection)) {
                    giveBack(connection);
                    return 0;
                }
                watcher = connection;
            }
            return Sql.number(connection, "PRAGMA data_version");
        } catch (SQLException trouble) {
            throw StoreUnusable.of(trouble, folder);
        }
    }

    /// Waits for a running transaction, then closes everything. A second call does nothing.
    @Override
    public void close() {
        if (closed) {
            return;
        }
        writing.acquireUninterruptibly();
        closed = true;
        try {
            var watching = watcher;
            if (watching != null) {
                watching.close();
            }
            for (var connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
                connection.close();
            }
            var last = writer;
            if (last != null) {
                last.close();
            }
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        } finally {
            writing.release();
        }
    }
}
