package app.doorstep.cli;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A mistake of ours, told in one sentence with a short code that stays the same for the same mistake.
final class Mishap {
    private static final Logger LOG = LoggerFactory.getLogger(Mishap.class);
    private static final int FRAMES = 3;
    private static final int CODE_MASK = 0xffffff;

    private Mishap() {}

    /// Tells the user and the log.
    ///
    /// @return the exit code
    static int tell(Throwable thrown, Session session) {
        var code = code(thrown);
        // Class and place only: a message could quote a comment or a name.
        LOG.error("mishap {}: {}", code, trace(thrown));
        var log = session.folder().resolve("logs").resolve("doorstep.log");
        session.tell(
                Files.exists(log)
                        ? session.say("mishap.logged", code, log.toString())
                        : session.say("mishap", code, place(thrown)));
        return ExitCode.BUG;
    }

    private static String code(Throwable thrown) {
        var frames = Arrays.stream(thrown.getStackTrace())
                .limit(FRAMES)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .toList();
        var hash = Objects.hash(thrown.getClass().getName(), frames) & CODE_MASK;
        return HexFormat.of().withUpperCase().toHexDigits(hash, 6);
    }

    private static String place(Throwable thrown) {
        var frames = thrown.getStackTrace();
        var name = thrown.getClass().getSimpleName();
        return frames.length == 0 ? name : name + " in " + frames[0].getFileName() + ":" + frames[0].getLineNumber();
    }

    private static String trace(Throwable thrown) {
        var text = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : "\ncaused by ")
                    .append(cause.getClass().getName());
            for (var frame : cause.getStackTrace()) {
                text.append("\n  at ").append(frame);
            }
        }
        return text.toString();
    }
}
