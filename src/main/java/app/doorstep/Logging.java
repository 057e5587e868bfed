package app.doorstep;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The log of one data folder: at most three files of 1 MB in `logs/`, which hold no comment and no name.
final class Logging {
    private Logging() {}

    /// Starts writing to `folder/logs/doorstep.log`; a folder that cannot be written goes without a log.
    static void into(Path folder) {
        if (Files.isWritable(folder) && LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            into(folder, context);
        }
    }

    static void into(Path folder, LoggerContext context) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX,UTC} %-5level %logger{30} %msg%n%ex{full}");
        encoder.start();
        var logs = folder.resolve("logs");
        var appender = new RollingFileAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setFile(logs.resolve("doorstep.log").toString());
        appender.setEncoder(encoder);
        var size = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        size.setContext(context);
        size.setMaxFileSize(FileSize.valueOf("1MB"));
        size.start();
        var rolling = new LogFiles(logs);
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.start();
        appender.setRollingPolicy(rolling);
        appender.setTriggeringPolicy(size);
        appender.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(appender);
        // Warns of every font the system has and we do not use.
        context.getLogger("org.apache.pdfbox").setLevel(Level.ERROR);
        context.getLogger("org.apache.fontbox").setLevel(Level.ERROR);
    }
}
