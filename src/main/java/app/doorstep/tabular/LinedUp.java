package app.doorstep.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A table whose columns are lined up with spaces, without any line drawn: a column starts where a space stands in
/// every line.
final class LinedUp {
    private static final int LEAST = 3;
    private static final int WIDEST = 4000;

    /// Where so many lines have a space at the same place, it is none between words.
    private static final int MANY = 12;

    private LinedUp() {}

    /// Where all lines have spaces between two columns.
    private record Gap(int start, int end) {
        int width() {
            return end - start;
        }
    }

    /// The table in `head`, if nearly all of it is one; null if it is not.
    static @Nullable Drawing of(Head head) {
        var all = head.text().lines().toList();
        var first = IntStream.range(0, all.size())
                .filter(i -> hasGap(all.get(i)))
                .findFirst()
                .orElse(all.size());
        var lines = all.subList(first, all.size()).stream()
                .takeWhile(line -> !line.isBlank())
                .map(String::stripTrailing)
                .toList();
        if (lines.size() < LEAST
                || lines.stream().anyMatch(line -> line.length() > WIDEST || line.indexOf('\t') >= 0)) {
            return null;
        }
        var gaps = gaps(lines);
        join(gaps, lines.getFirst());
        if (gaps.isEmpty()) {
            return null;
        }
        var cut = new LineCut.Places(gaps.stream().map(Gap::end).toList());
        var share = lines.size()
                / (double) all.stream().filter(line -> !line.isBlank()).count();
        return new Drawing(cut, first + 1, List.of(), false, share, false);
    }

    /// Whether there are several columns, each with a name, in lines enough.
    static boolean isPlain(Drawing linedUp, Head head) {
        var rows = head.rows(new DialectGuess(Dialect.of(Dialect.NONE), linedUp, false, List.of()));
        return linedUp.cut().columns() > 2
                && rows.size() > LEAST
                && rows.getFirst().filled() == linedUp.cut().columns();
    }

    /// Whether `dialect` cuts at decimal signs: commas between digits, in records that nearly all have a gap inside a
    /// cell.
    static boolean isCutAcross(Head head, Dialect dialect) {
        if (!dialect.delimiter().equals(",") || !Delimiters.mostlyBetweenDigits(head.text(), ',')) {
            return false;
        }
        var rows = head.rows(dialect);
        var gaps = rows.stream()
                .filter(row -> row.cells().stream().anyMatch(LinedUp::hasGap))
                .count();
        return rows.size() >= LEAST && gaps * 10 >= rows.size() * 9L;
    }

    private static boolean hasGap(String line) {
        return line.strip().contains("  ");
    }

    /// Joins a column without a name, such as the time behind a date, with the nearer of its neighbours.
    private static void join(List<Gap> gaps, String names) {
        for (var i = 0; i < gaps.size(); i++) {
            var from = gaps.get(i).end();
            var to = i + 1 < gaps.size() ? gaps.get(i + 1).start() : names.length();
            if (from < names.length()
                    && names.substring(from, Math.min(to, names.length())).isBlank()) {
                var right = i + 1 < gaps.size()
                        && gaps.get(i + 1).width() < gaps.get(i).width();
                gaps.remove(right ? i + 1 : i);
                i--;
            }
        }
    }

    private static List<Gap> gaps(List<String> lines) {
        var width = lines.stream().mapToInt(String::length).max().orElse(0);
        var margin = lines.stream()
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        var gaps = new ArrayList<Gap>();
        var from = -1;
        for (var place = margin; place < width; place++) {
            if (isBlank(lines, place)) {
                from = from < 0 ? place : from;
            } else if (from >= 0) {
                if (place - from > 1 || isGap(lines, from)) {
                    gaps.add(new Gap(from, place));
                }
                from = -1;
            }
        }
        return gaps;
    }

    private static boolean isBlank(List<String> lines, int place) {
        return lines.stream().allMatch(line -> place >= line.length() || line.charAt(place) == ' ');
    }

    /// Whether the spaces at `place` part columns and not words: most lines have more than one there.
    private static boolean isGap(List<String> lines, int place) {
        var padded = lines.stream()
                .filter(line -> place + 1 < line.length()
                        && (line.charAt(place + 1) == ' ' || (place > 0 && line.charAt(place - 1) == ' ')))
                .count();
        return lines.size() >= MANY ? padded * 10 >= lines.size() : padded * 2 >= lines.size();
    }
}
