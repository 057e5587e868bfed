package app.doorstep.importing;

import app.doorstep.tabular.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What is to be said, or asked, about the columns of a table once they all have their roles.
final class MappingDoubts {
    private static final int MOST_NAMED = 12;

    private final TableFile table;
    private final Columns columns;
    private final List<Doubt> doubts = new ArrayList<>();

    private MappingDoubts(TableFile table, Columns columns) {
        this.table = table;
        this.columns = columns;
    }

    /// The doubts about the columns.
    ///
    /// @param dated whether the day of all rows is said
    static List<Doubt> of(TableFile table, Columns columns, boolean dated, List<WordReading> words) {
        var doubts = new MappingDoubts(table, columns);
        doubts.missing(dated);
        doubts.guessed();
        doubts.unrated();
        doubts.unread(words);
        return doubts.doubts;
    }

    private void missing(boolean dated) {
        if (columns.suffice(dated)) {
            return;
        }
        var role = columns.has(Role.DATE) || dated ? Role.STARS : Role.DATE;
        var free = IntStream.range(0, table.columns())
                .filter(index -> !columns.uses(index))
                .mapToObj(this::name)
                .limit(MOST_NAMED)
                .toList();
        var all = IntStream.range(0, table.columns())
                .mapToObj(this::name)
                .limit(MOST_NAMED)
                .toList();
        doubts.add(new Doubt(
                Doubt.What.COLUMNS,
                role == Role.DATE ? "columns-no-date" : "columns-nothing-said",
                List.of(String.join(", ", all)),
                free.stream().map(name -> name + "=" + role.id()).toList(),
                true));
    }

    private void guessed() {
        var guesses = IntStream.range(0, table.columns())
                .filter(columns::isGuessed)
                .mapToObj(index -> name(index) + " = " + columns.word(index))
                .toList();
        if (!guesses.isEmpty()) {
            doubts.add(new Doubt(
                    Doubt.What.COLUMNS, "columns-guessed", List.of(String.join(", ", guesses)), List.of(), false));
        }
    }

    /// Comments without stars are worth storing, but not without a word.
    private void unrated() {
        var guessed = IntStream.range(0, table.columns()).anyMatch(columns::isGuessed);
        var rated = Role.SAYING.stream().anyMatch(role -> role != Role.COMMENT && columns.has(role));
        if (guessed && !rated && columns.has(Role.COMMENT)) {
            doubts.add(new Doubt(Doubt.What.COLUMNS, "columns-no-stars", List.of(), List.of(), false));
        }
    }

    private void unread(List<WordReading> words) {
        var unknown = words.stream()
                .filter(word -> word.meaning() == null)
                .map(WordReading::word)
                .limit(MOST_NAMED)
                .toList();
        if (!unknown.isEmpty()) {
            doubts.add(new Doubt(
                    Doubt.What.COLUMNS, "words-unread", List.of(String.join(", ", unknown)), List.of(), false));
        }
    }

    private String name(int index) {
        return RoleGuess.name(table.header(), index);
    }
}
