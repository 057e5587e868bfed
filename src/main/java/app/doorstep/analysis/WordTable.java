package app.doorstep.analysis;

import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.phrases.PlainWords;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What customers write: the words and short phrases of a period's comments, the most used first.
///
/// Words without weight stand in no row of their own but inside a phrase ("left in the rain"), forms of a word are one,
/// and a shorter phrase is left out where nearly all its comments use a longer one.
///
/// @param period the period; null for all comments there are
/// @param before the period it is compared with; null for none
/// @param comments ratings with a comment in the period
/// @param commentsBefore and in the period before
/// @param app whose stars the means are of, the one with most of the comments, because stars of different apps are
///     never averaged together; null where no comment has stars that may enter a mean
/// @param stars the mean of all comments, to compare the rows with
/// @param rows at most [WordCount#MOST_ROWS]
public record WordTable(
        @Nullable Period period,
        @Nullable Period before,
        int comments,
        int commentsBefore,
        @Nullable Platform app,
        Mean stars,
        List<WordRow> rows) {
    /// How many times the weight of a phrase a word in it may have.
    private static final int PHRASE = 3;

    public WordTable {
        rows = List.copyOf(rows);
    }

    /// The rows that tell most, for where there is no room for all. First come those whose comments move the mean of
    /// all most, as a few very bad ones do. A phrase stands for a word in it if it moves at least a third as much.
    /// What shares a telling word with a row above is left out; rows without stars come last.
    public List<WordRow> telling() {
        var known = new HashSet<String>();
        return rows.stream()
                .filter(row -> rows.stream().noneMatch(longer -> standsFor(longer, row)))
                .sorted(Comparator.comparingDouble(this::weight).reversed())
                .filter(row -> isNew(row.words(), known))
                .toList();
    }

    /// How much the comments of a row pull the mean of all to one side.
    private double weight(WordRow row) {
        var mean = row.stars().mean();
        return mean == null || stars.mean() == null
                ? 0
                : row.stars().count() * mean.subtract(stars.mean()).abs().doubleValue();
    }

    private boolean standsFor(WordRow longer, WordRow row) {
        return longer.words().length() > row.words().length()
                && (" " + longer.words() + " ").contains(" " + row.words() + " ")
                && weight(longer) > 0
                && weight(longer) * PHRASE >= weight(row);
    }

    private static boolean isNew(String words, Set<String> known) {
        var telling = Arrays.stream(words.split(" ", -1))
                .filter(word -> PlainWords.part(word) == PlainWords.Part.TELLING)
                .toList();
        return telling.stream().noneMatch(known::contains) && (known.addAll(telling) || telling.isEmpty());
    }
}
