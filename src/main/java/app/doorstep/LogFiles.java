package app.doorstep;

import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.rolling.RollingPolicy;
import ch.qos.logback.core.rolling.RolloverFailure;
import ch.qos.logback.core.rolling.helper.CompressionMode;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The log's files: `doorstep.log`, and before it `doorstep.1.log` and `doorstep.2.log`. The library's own policy takes
/// a `%` in the folder's name for one of its patterns.
final class LogFiles extends ContextAwareBase implements RollingPolicy {
    private final Path folder;
    private boolean started;

    LogFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public void rollover() throws RolloverFailure {
        try {
            move("doorstep.1.log", "doorstep.2.log");
            move("doorstep.log", "doorstep.1.log");
        } catch (IOException e) {
            throw new RolloverFailure("the log could not be put aside", e);
        }
    }

    private void move(String from, String to) throws IOException {
        if (Files.exists(folder.resolve(from))) {
            Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public String getActiveFileName() {
        return folder.resolve("doorstep.log").toString();
    }

    @Override
    public CompressionMode getCompressionMode() {
        return CompressionMode.NONE;
    }

    @Override
    public void setParent(FileAppender<?> appender) {
        // Every name is known without it.
    }

    @Override
    public void start() {
        started = true;
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isStarted() {
        return started;
    }
}
