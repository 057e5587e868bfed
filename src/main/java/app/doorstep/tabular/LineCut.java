package app.doorstep.tabular;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts the lines of a table that is drawn or lined up with characters into cells, without the padding around them.
sealed interface LineCut {
    /// The cells of one line; more or fewer than the table's columns where it does not fit.
    List<String> cells(String line);

    /// Whether the line has just the table's columns.
    boolean fits(String line);

    /// What stands between the columns.
    String delimiter();

    /// How many columns there are.
    int columns();

    /// Cells between bars.
    ///
    /// @param places where the bars stand in every line, if the drawing says it; else null
    /// @param closed whether bars stand at both ends of a line too
    /// @param escapes whether a backslash makes a bar text
    record Bars(char bar, int columns, @Nullable List<Integer> places, boolean closed, boolean escapes)
            implements LineCut {
        @Override
        public List<String> cells(String line) {
            return places != null && standsAtPlaces(line) ? between(line, places) : split(line);
        }

        @Override
        public boolean fits(String line) {
            return standsAtPlaces(line) || split(line).size() == columns;
        }

        @Override
        public String delimiter() {
            return String.valueOf(bar);
        }

        private boolean standsAtPlaces(String line) {
            return places != null
                    && places.stream().allMatch(place -> place < line.length() && Rule.isBar(line.charAt(place), bar))
                    && (!closed
                            || (line.substring(0, places.getFirst()).isBlank()
                                    && line.substring(places.getLast() + 1).isBlank()));
        }

        private List<String> between(String line, List<Integer> bars) {
            var edges = new ArrayList<>(bars);
            if (!closed) {
                edges.addFirst(-1);
                edges.addLast(line.length());
            }
            var cells = new ArrayList<String>();
            for (var i = 0; i + 1 < edges.size(); i++) {
                cells.add(line.substring(edges.get(i) + 1, edges.get(i + 1)).strip());
            }
            return cells;
        }

        private List<String> split(String line) {
            var text = closed ? line.strip() : line;
            var cells = new ArrayList<String>();
            var cell = new StringBuilder();
            for (var i = 0; i < text.length(); i++) {
                var c = text.charAt(i);
                if (escapes && c == '\\' && i + 1 < text.length() && Rule.isBar(text.charAt(i + 1), bar)) {
                    cell.append(text.charAt(++i));
                } else if (!Rule.isBar(c, bar)) {
                    cell.append(c);
                } else {
                    // The bar at the left edge only opens the first cell.
                    if (!closed || i > 0) {
                        cells.add(cell.toString().strip());
                    }
                    cell.setLength(0);
                }
            }
            // The bar at the right edge has closed the last one already.
            if (!closed || text.isEmpty() || !Rule.isBar(text.charAt(text.length() - 1), bar) || !cell.isEmpty()) {
                cells.add(cell.toString().strip());
            }
            return cells;
        }
    }

    /// Cells that start and end at the same places in every line.
    ///
    /// @param cuts where each column but the first starts
    record Places(List<Integer> cuts) implements LineCut {
        @Override
        public List<String> cells(String line) {
            var cells = new ArrayList<String>();
            var from = 0;
            for (var cut : cuts) {
                cells.add(part(line, from, cut));
                from = cut;
            }
            cells.add(part(line, from, line.length()));
            return cells;
        }

        private static String part(String line, int from, int to) {
            var length = line.length();
            return line.substring(Math.min(from, length), Math.min(Math.max(from, to), length))
                    .strip();
        }

        /// Whether a space stands in front of every column, and no sign that is wider or narrower than others.
        @Override
        public boolean fits(String line) {
            return cuts.stream().allMatch(cut -> cut > line.length() || line.charAt(cut - 1) == ' ')
                    && line.chars().noneMatch(Places::isUneven);
        }

        private static boolean isUneven(int c) {
            return c == '\t' || (c >= 0x300 && c < 0x370) || (c >= 0x1100 && !(c >= 0x1e00 && c < 0x2e80));
        }

        @Override
        public String delimiter() {
            return " ";
        }

        @Override
        public int columns() {
            return cuts.size() + 1;
        }
    }
}
