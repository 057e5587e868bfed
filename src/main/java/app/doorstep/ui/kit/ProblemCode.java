package app.doorstep.ui.kit;

import java.util.Locale;
import java.util.Objects;

/// A short code for a bug: the same trouble at the same place has the same code, and no word of the driver's data is in
/// it.
final class ProblemCode {
    private ProblemCode() {}

    static String of(Throwable problem) {
        var place = 0;
        for (var frame : problem.getStackTrace()) {
            if (frame.getClassName().startsWith("app.doorstep.")) {
                place = Objects.hash(frame.getClassName(), frame.getMethodName(), frame.getLineNumber());
                break;
            }
        }
        return "%s-%08X"
                .formatted(
                        problem.getClass()
                                .getSimpleName()
                                .replaceAll("[a-z]", "")
                                .toUpperCase(Locale.ROOT),
                        place);
    }
}
