package app.doorstep.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A table whose columns are lined up with spaces, without any line drawn: a column starts where a space stands in
/// every line.
final class LinedUp {
    private static final int LEAST = 3;

    /// Where so many lines have a space at the same place, it is none between words.
    private static final int MANY = 12;

    private LinedUp() {}

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
        if (lines.size() < LEAST || lines.stream().anyMatch(line -> line.indexOf('\t') >= 0)) {
            return null;
        }
        var names = lines.getFirst();
        var cuts = new ArrayList<>(cuts(lines));
        // A column without a name is the rest of the one before, such as the time behind a date.
        cuts.removeIf(cut -> cut < names.length()
                && names.substring(cut, next(cuts, cut, names.length())).isBlank());
        if (cuts.isEmpty()) {
            return null;
        }
        var cut = new LineCut.Places(List.copyOf(cuts));
        var share = lines.size()
                / (double) all.stream().filter(line -> !line.isBlank()).count();
        return new Drawing(cut, first + 1, List.of(), false, share, false);
    }

    private static boolean hasGap(String line) {
        return line.strip().contains("  ");
    }

    private static List<Integer> cuts(List<String> lines) {
        var width = lines.stream().mapToInt(String::length).max().orElse(0);
        var margin = lines.stream()
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        var cuts = new ArrayList<Integer>();
        var from = -1;
        for (var place = margin; place < width; place++) {
            if (isBlank(lines, place)) {
                from = from < 0 ? place : from;
            } else if (from >= 0) {
                if (place - from > 1 || isGap(lines, from)) {
                    cuts.add(place);
                }
                from = -1;
            }
        }
        return List.copyOf(cuts);
    }

    private static int next(List<Integer> cuts, int cut, int end) {
        return cuts.stream()
                .filter(other -> other > cut && other < end)
                .findFirst()
                .orElse(end);
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
        return lines.size() >= MANY ? padded > 0 : padded * 2 >= lines.size();
    }
}
