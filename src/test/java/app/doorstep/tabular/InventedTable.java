package app.doorstep.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table made up from a random number, and the text it is written as.
///
/// @param header empty where the text has none
record InventedTable(String text, String delimiter, List<String> header, List<List<String>> rows) {
    private static final List<String> DELIMITERS = List.of(",", ",", ",", ";", ";", "\t", "\t", "|", "^", "~");
    private static final List<String> NAMES =
            List.of("Ann Lee", "Bo Chan", "Cy Dunn", "Di Ellis", "Eve Ford", "Gus Hill");
    private static final List<String> TOWNS = List.of("Leeds", "York", "Paris", "Köln", "Gdańsk", "Zürich", "Málaga");
    private static final List<String> WORDS = List.of(
            "late", "early", "kind", "rude", "rain", "porch", "door", "left", "broken", "fine", "again", "never");

    /// What a column may hold.
    private record Column(String name, Function<Random, String> cell) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("id", random -> String.valueOf(1000 + random.nextInt(9000))),
            new Column("Driver", random -> one(NAMES, random)),
            new Column("town", random -> one(TOWNS, random)),
            new Column("amount", random -> random.nextInt(900) + "." + (10 + random.nextInt(90))),
            new Column("delta", random -> "-0." + random.nextInt(1000)),
            new Column("Date", random -> "2026-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28))),
            new Column("paid_on", random -> "%02d/%02d/2025".formatted(1 + random.nextInt(28), 1 + random.nextInt(12))),
            new Column("eta", random -> "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60))),
            new Column("Remarks", InventedTable::sentence),
            new Column("status", random -> one(List.of("open", "closed", "pending"), random)),
            new Column("active", random -> String.valueOf(random.nextBoolean())),
            new Column("share", random -> random.nextInt(101) + "%"),
            new Column("cost", random -> "$%d.%02d".formatted(random.nextInt(300), random.nextInt(100))),
            new Column("link", random -> "https://x.example/p?a=%d&b=2".formatted(random.nextInt(99))),
            new Column("email", random -> "u%d@mail.example".formatted(random.nextInt(99))),
            new Column("q1", random -> random.nextInt(5) < 3 ? "" : String.valueOf(random.nextInt(9))),
            new Column("label", random -> "the \"" + one(WORDS, random) + "\" one"),
            new Column("Address", random -> sentence(random) + "\n" + one(TOWNS, random)));

    static InventedTable of(Random random) {
        var delimiter = one(DELIMITERS, random);
        var columns = random.ints(3 + random.nextInt(8), 0, COLUMNS.size())
                .mapToObj(COLUMNS::get)
                .toList();
        var count = one(List.of(3, 5, 8, 20, 60), random);
        var rows = new ArrayList<List<String>>();
        for (var i = 0; i < count; i++) {
            rows.add(columns.stream().map(column -> column.cell().apply(random)).toList());
        }
        var headed = random.nextInt(10) > 0;
        var header = headed ? columns.stream().map(Column::name).toList() : List.<String>of();
        var all = new ArrayList<List<String>>();
        if (headed) {
            all.add(header);
        }
        all.addAll(rows);
        var quoteAll = random.nextInt(3) == 0;
        var end = one(List.of("\n", "\r\n", "\r"), random);
        var above = headed ? one(List.of("", "", "", "Report of rain\n\n", "# made\n# by hand\n"), random) : "";
        var text = above.replace("\n", end)
                + all.stream()
                        .map(row -> row.stream()
                                .map(cell -> written(cell, delimiter, quoteAll))
                                .collect(Collectors.joining(delimiter)))
                        .collect(Collectors.joining(end))
                + (random.nextBoolean() ? end : "");
        return new InventedTable(text, delimiter, header, rows);
    }

    private static String written(String cell, String delimiter, boolean quoteAll) {
        var quoted = quoteAll || cell.contains(delimiter) || cell.contains("\"") || cell.contains("\n");
        return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static String sentence(Random random) {
        var words = IntStream.range(0, 2 + random.nextInt(8))
                .mapToObj(_ -> one(WORDS, random))
                .collect(Collectors.joining(" "));
        return random.nextInt(3) == 0 ? words.replaceFirst(" ", ", ") + "." : words;
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
