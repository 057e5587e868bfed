package app.doorstep.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A table that is drawn with lines of dashes, as databases print it and as Markdown writes it: where its names and its
/// records stand, and how its lines are cut.
///
/// @param first the line at which it starts
/// @param names the lines of its names, none where the drawing does not set them off
/// @param block whether a record is what stands between two borders, not a line
/// @param share the part of the lines near the beginning that fit, those above the table counted half
/// @param whole whether all of them do, and nothing else speaks against this reading
record Drawing(LineCut cut, int first, List<Integer> names, boolean block, double share, boolean whole) {
    private static final int MOST_NAMES = 4;
    private static final int MOST_TITLES = 6;

    /// The first table that is drawn in `head`; null if there is none.
    static @Nullable Drawing of(Head head) {
        var lines = head.text().lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            Drawing found = null;
            if (Rule.isBorder(line)) {
                found = bordered(lines, i);
            } else if (i > 0 && Rule.isMarkdown(line)) {
                found = barred(lines, i - 1, List.of(i), i, true);
            }
            if (found == null && Rule.isSpaced(line)) {
                found = spaced(lines, i);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// Whether line `number` holds names of columns.
    boolean isName(long number) {
        return !names.isEmpty() && number >= names.getFirst() && number <= names.getLast();
    }

    /// Whether line `number` is the last that holds names of columns.
    boolean endsNames(long number) {
        return !names.isEmpty() && number == names.getLast();
    }

    /// Whether line `number` holds nothing but the drawing.
    boolean isRule(String line, long number) {
        return cut instanceof LineCut.Places
                ? Rule.isSpaced(line)
                : Rule.isBorder(line) || (endsNames(number - 1) && Rule.isMarkdown(line));
    }

    /// Whether a line stands above the table, or says how many records it has.
    boolean isPassedOver(String line, long number) {
        return number < first || line.isBlank() || Rule.isCount(line);
    }

    private static @Nullable Drawing bordered(List<String> lines, int at) {
        if (at > 0 && isBarred(lines.get(at - 1))) {
            var first = at - 1;
            while (first > 0 && at - first < MOST_NAMES && isBarred(lines.get(first - 1))) {
                first--;
            }
            return barred(lines, first, IntStream.range(first, at).boxed().toList(), at, false);
        }
        if (at + 1 == lines.size() || !isBarred(lines.get(at + 1))) {
            return null;
        }
        var next = at + 1;
        while (next < lines.size() && isBarred(lines.get(next))) {
            next++;
        }
        var named = next - at - 1 <= MOST_NAMES
                && next + 1 < lines.size()
                && Rule.isBorder(lines.get(next))
                && isBarred(lines.get(next + 1));
        return barred(
                lines, at + 1, named ? IntStream.range(at + 1, next).boxed().toList() : List.of(), at, false);
    }

    private static boolean isBarred(String line) {
        return Rule.bar(line) != 0 && !Rule.isBorder(line);
    }

    /// @param first the index of the first line that holds cells
    /// @param border that of a line that draws
    private static @Nullable Drawing barred(
            List<String> lines, int first, List<Integer> names, int border, boolean markdown) {
        var top = lines.get(first);
        var bar = Rule.bar(top);
        if (bar == 0) {
            return null;
        }
        var closed = top.strip().charAt(0) == bar
                && top.strip().length() > 1
                && top.strip().endsWith(String.valueOf(bar));
        var places = markdown ? List.<Integer>of() : Rule.crossings(lines.get(border));
        var counted = new LineCut.Bars(bar, 0, null, closed, markdown);
        var columns = places.isEmpty() ? counted.cells(top).size() : places.size() + (closed ? -1 : 1);
        if ((!closed && columns < 2)
                || (markdown && columns != counted.cells(lines.get(border)).size())) {
            return null;
        }
        var cut = new LineCut.Bars(bar, columns, places.isEmpty() ? null : places, closed, markdown);
        return drawing(lines, first, markdown ? List.of(first) : names, cut);
    }

    /// Dashes over each column, below its name.
    private static @Nullable Drawing spaced(List<String> lines, int at) {
        var rule = lines.get(at);
        var top = at + 2 < lines.size() && Rule.isSpaced(lines.get(at + 2)) ? at + 1 : at - 1;
        if (top < 0 || lines.get(top).isBlank() || Rule.isSpaced(lines.get(top))) {
            return null;
        }
        var body = IntStream.range(top, lines.size())
                .mapToObj(lines::get)
                .takeWhile(line -> !line.isBlank())
                .filter(line -> !Rule.isSpaced(line) && !Rule.isCount(line))
                .toList();
        var cuts = new ArrayList<Integer>();
        var end = 0;
        for (var i = 1; i < rule.length(); i++) {
            if (rule.charAt(i) == ' ' && rule.charAt(i - 1) != ' ') {
                end = i;
            } else if (rule.charAt(i) != ' ' && rule.charAt(i - 1) == ' ' && end > 0) {
                cuts.add(gap(body, end, i));
            }
        }
        return drawing(lines, top, List.of(top), new LineCut.Places(List.copyOf(cuts)));
    }

    /// The last place up to `to` in front of which every line has a space; `to` if there is none behind `from`.
    private static int gap(List<String> lines, int from, int to) {
        return IntStream.iterate(to, place -> place > from, place -> place - 1)
                .filter(place ->
                        lines.stream().allMatch(line -> place > line.length() || line.charAt(place - 1) == ' '))
                .findFirst()
                .orElse(to);
    }

    /// @param from the index of the first line with cells
    /// @param names those of the lines with names
    private static Drawing drawing(List<String> lines, int from, List<Integer> names, LineCut cut) {
        var plain = new Drawing(cut, from + 1, names.stream().map(i -> i + 1).toList(), false, 0, false);
        var end = IntStream.range(from, lines.size())
                .filter(i -> !plain.belongs(lines.get(i), i + 1))
                .findFirst()
                .orElse(lines.size());
        var held = IntStream.range(from, end)
                .filter(i -> !plain.isRule(lines.get(i), i + 1))
                .mapToObj(lines::get)
                .toList();
        var below = held.subList(names.size(), held.size());
        var fitting = held.stream().filter(cut::fits).count();
        var above = lines.subList(0, from).stream().filter(Drawing::isOther).count();
        var after = lines.subList(end, lines.size()).stream()
                .filter(Drawing::isOther)
                .count();
        var blocks = plain.blocks(lines.subList(from + names.size(), end), from + names.size() + 1L);
        var grid = blocks.size() > 1;
        var deep = grid && blocks.stream().anyMatch(block -> block.size() > 1);
        var whole = fitting == held.size()
                && after == 0
                && above <= Math.max(MOST_TITLES, held.size())
                && !deep
                && names.size() < 2
                && !below.isEmpty()
                && (grid || below.stream().skip(1).noneMatch(plain::goesOn))
                && held.stream().noneMatch(plain::isQuoted)
                && held.stream().noneMatch(plain::isGoneOnWith);
        return new Drawing(
                cut,
                plain.first,
                plain.names,
                deep && blocks.size() > 2,
                fitting / (held.size() + above / 2.0 + after),
                whole);
    }

    /// Whether a line looks as if it continued the record above.
    boolean goesOn(String line) {
        var cells = cut.cells(line);
        var blank = cells.stream().filter(String::isBlank).count();
        return cells.size() > 1 && cells.getFirst().isBlank() && blank * 2 >= cells.size();
    }

    /// Whether a cell of the line ends with the sign by which psql says that it goes on in the next line.
    boolean isGoneOnWith(String line) {
        return cut instanceof LineCut.Bars bars && (line.endsWith(" +") || endsWithPlus(line, bars.bar()));
    }

    /// Whether a line holds a cell in quotes, which would be taken off if the bars were delimiters.
    private boolean isQuoted(String line) {
        return cut instanceof LineCut.Bars bars
                && bars.places() == null
                && !bars.closed()
                && cut.cells(line).stream()
                        .anyMatch(cell -> cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\""));
    }

    /// Whether a line holds something that is no part of the drawing.
    private static boolean isOther(String line) {
        return !line.isBlank() && !Rule.isCount(line) && !Rule.draws(line);
    }

    private boolean belongs(String line, long number) {
        return !line.isBlank()
                && !Rule.isCount(line)
                && (isRule(line, number) || cut instanceof LineCut.Places || isBarred(line));
    }

    private List<List<String>> blocks(List<String> lines, long number) {
        var blocks = new ArrayList<List<String>>();
        var open = new ArrayList<String>();
        for (var i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || isRule(lines.get(i), number + i)) {
                if (!open.isEmpty()) {
                    blocks.add(List.copyOf(open));
                }
                open.clear();
            } else {
                open.add(lines.get(i));
            }
        }
        return blocks;
    }

    /// Whether a cell holds more than a plus sign, with one at its end.
    private static boolean endsWithPlus(String line, char bar) {
        var at = line.indexOf("+" + bar);
        var start = at < 0 ? 0 : line.lastIndexOf(bar, at) + 1;
        return at >= 0 && !line.substring(start, at).isBlank();
    }
}
