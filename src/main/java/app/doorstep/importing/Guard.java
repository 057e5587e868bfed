package app.doorstep.importing;

import java.util.regex.Pattern;

/// The apostrophe that keeps a spreadsheet from taking a text for a formula. Texts that start, after apostrophes and
/// white space, with `=`, `+`, `-`, `@`, a tab or a line break are written with one more, and lose one on reading.
final class Guard {
    private static final Pattern DANGEROUS = Pattern.compile("'*\\s*[=+\\-@\\t\\r\\n]");

    private Guard() {}

    static String on(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    static String off(String text) {
        return !text.isEmpty() && text.charAt(0) == '\'' && isDangerous(text) ? text.substring(1) : text;
    }

    private static boolean isDangerous(String text) {
        if (text.isEmpty() || text.charAt(0) > '@') {
            return false;
        }
        return DANGEROUS.matcher(text).lookingAt();
    }
}
