package app.doorstep.notes;

import java.util.List;
import java.util.regex.Pattern;

/// What a pasted text is.
public sealed interface Pasted {
    /// Quick lines, one feedback each, without the bullets and numbers that phones put before them.
    record Lines(List<String> lines) implements Pasted {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /// A table that was copied from a sheet or a page.
    ///
    /// @param text its cells, as a file would have them
    /// @param ending what such a file is called: `tsv` or `csv`
    record Table(String text, String ending) implements Pasted {}

    /// A weekly summary out of a mail.
    record Letter(String text) implements Pasted {}

    /// Tells them apart: a table has the same number of tabs, or of semicolons or commas, in nearly all of its lines.
    ///
    /// @return lines where it is no table; none for a blank text
    static Pasted of(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (isTable(lines, '\t', 1)) {
            return new Table(text, "tsv");
        }
        if (isTable(lines, ';', 2) || isTable(lines, ',', 2)) {
            return new Table(text, "csv");
        }
        if (MailReader.is(lines)) {
            return new Letter(text);
        }
        return new Lines(lines(text));
    }

    /// The quick lines of a text: without blank lines, and without what phones and messengers put before each.
    static List<String> lines(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        return Messages.without(lines).stream()
                .map(Bullets::without)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isTable(List<String> lines, char delimiter, int least) {
        if (lines.size() < 2) {
            return false;
        }
        var header = count(lines.getFirst(), delimiter);
        // A header is short words; a quick line with commas is a sentence.
        var alike =
                lines.stream().filter(line -> count(line, delimiter) == header).count();
        return header >= least && alike * 10 >= lines.size() * 8L;
    }

    private static long count(String line, char delimiter) {
        return line.chars().filter(c -> c == delimiter).count();
    }

    /// What phones put before the lines of a list.
    final class Bullets {
        private static final Pattern BULLET =
                Pattern.compile("^\\s*(?:[\u2022\u00b7\u25cf\u25e6*\u2610\u2611]|\\d{1,3}[.)]|\\[[ xX]?])\\s+");

        private Bullets() {}

        static String without(String line) {
            return BULLET.matcher(line).replaceFirst("").strip();
        }
    }
}
