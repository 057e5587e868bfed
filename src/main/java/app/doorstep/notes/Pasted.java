package app.doorstep.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a pasted text is.
public sealed interface Pasted {
    /// Quick lines, one feedback each, without the bullets and numbers that phones put before them.
    ///
    /// @param leftOut what a messenger says itself, and where a picture was
    record Lines(List<String> lines, List<String> leftOut) implements Pasted {
        public Lines {
            lines = List.copyOf(lines);
            leftOut = List.copyOf(leftOut);
        }

        /// All that was pasted.
        public Lines(List<String> lines) {
            this(lines, List.of());
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
        if (isTable(unbroken(text), '\t', 1)) {
            return new Table(text, "tsv");
        }
        if (isTable(lines, ';', 2) || isTable(lines, ',', 2)) {
            return new Table(text, "csv");
        }
        var drawn = DrawnTable.of(lines);
        if (drawn.isPresent()) {
            return new Table(drawn.get(), "tsv");
        }
        return MailReader.is(lines) ? new Letter(text) : lines(text);
    }

    /// The quick lines of a text: without blank lines, and without what phones and messengers put before each.
    static Lines lines(String text) {
        var messages = Messages.of(text.lines().filter(line -> !line.isBlank()).toList());
        return new Lines(
                Bullets.without(messages.lines().stream()
                        .filter(line -> !line.isEmpty())
                        .toList()),
                messages.leftOut());
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

    /// The lines of a text without blank ones, where a line break inside quotes ends none.
    private static List<String> unbroken(String text) {
        var lines = new ArrayList<String>();
        var open = false;
        for (var line : text.lines().filter(line -> !line.isBlank()).toList()) {
            if (open) {
                lines.set(lines.size() - 1, lines.getLast() + " " + line);
            } else {
                lines.add(line);
            }
            open ^= count(line, '"') % 2 == 1 && (open || line.contains("\t\""));
        }
        return lines;
    }

    private static long count(String line, char delimiter) {
        return line.chars().filter(c -> c == delimiter).count();
    }

    /// What phones put before the lines of a list.
    final class Bullets {
        private static final Pattern BULLET =
                Pattern.compile("^\\s*(?:[\u2022\u00b7\u25cf\u25e6*\u2610\u2611]|\\d{1,3}[.)]|\\[[ xX]?])\\s+");

        private static final Pattern DASH = Pattern.compile("^\\s*[-\u2013]\\s+");
        private static final Pattern DASHED =
                Pattern.compile("^\\s*[-\u2013]\\s+(?:.*\\s)?(?:[+-]|[1-5](?:\\*|\\s*stars?)?)(?:\\s.*)?$");

        private Bullets() {}

        static List<String> without(List<String> lines) {
            // A dash before every line is a bullet where each line has its verdict behind it.
            var dashes = lines.size() > 1
                    && lines.stream().allMatch(line -> DASHED.matcher(line).matches());
            return lines.stream()
                    .map(line -> (dashes ? DASH : BULLET)
                            .matcher(line)
                            .replaceFirst("")
                            .strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
