package app.doorstep.importing;

import app.doorstep.tabular.NotATable;
import app.doorstep.tabular.TableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Guesses what the columns of an unknown table hold: first by the words above them, then by what stands in them. What
/// could as well be another column's date or stars is asked, all else is said.
final class RoleGuess {
    private static final int SAMPLE = 200;
    private static final int MOST_NAMED = 12;
    /// How well a header is known that is made of known parts.
    private static final int UNDERSTOOD = 90;
    private static final Set<Role> TOLD_BY_VALUES = Set.of(Role.STARS, Role.SENTIMENT, Role.SERVICE_SCORE, Role.SOLVED);

    /// A column that could have a role, and how well the words above it say so.
    private record Candidate(Role role, int index, int score) {}

    private final Columns columns;
    private final List<String> header;
    private final Set<Integer> said;
    private final List<ColumnLook> looks = new ArrayList<>();
    private final List<List<String>> cells = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private RoleGuess(TableFile table, Columns columns, Set<Integer> said) throws NotATable {
        this.columns = columns;
        this.header = table.header();
        this.said = said;
        var rows = new ArrayList<List<String>>();
        table.read((row, _) -> {
            if (row.flaw() == null && row.count() <= table.columns() + 1) {
                rows.add(row.cells());
            }
            return rows.size() < SAMPLE;
        });
        for (var i = 0; i < table.columns(); i++) {
            var column = i;
            var column200 = rows.stream()
                    .map(row -> column < row.size() ? row.get(column) : "")
                    .toList();
            cells.add(column200);
            looks.add(new ColumnLook(column200));
        }
    }

    /// Fills in `columns` what the user has not said.
    ///
    /// @param said the columns that the user speaks of
    /// @return the doubts about it
    static List<Doubt> fill(TableFile table, Columns columns, Set<Integer> said) throws NotATable {
        var guess = new RoleGuess(table, columns, said);
        guess.byWords();
        guess.byValues();
        return guess.doubts;
    }

    private void byWords() {
        var candidates = new ArrayList<Candidate>();
        for (var i = 0; i < Math.min(header.size(), looks.size()); i++) {
            if (said.contains(i) || header.get(i).isBlank()) {
                continue;
            }
            var find = find(i);
            var mark = ReasonWords.USUAL.read(header.get(i));
            if (mark.isPresent() && looks.get(i).yesOrNo() && (find == null || find.score() < 95)) {
                columns.guess(mark.get(), i);
            } else if (find != null && looks.get(i).fits(find.role())) {
                candidates.add(new Candidate(find.role(), i, find.score()));
            } else if (find != null
                    && find.role() == Role.COMMENT
                    && looks.get(i).fits(Role.STARS)) {
                // "Feedback" and "Review" stand above stars as often as above words.
                candidates.add(new Candidate(Role.STARS, i, find.score() - 30));
            } else if (find != null && find.role() == Role.STARS && looks.get(i).fits(Role.COMMENT)) {
                candidates.add(new Candidate(Role.COMMENT, i, find.score() - 30));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::score).reversed());
        dates(candidates.stream().filter(one -> one.role() == Role.DATE).toList());
        var stars = candidates.stream().filter(one -> one.role() == Role.STARS).toList();
        single(Role.STARS, best(stars));
        for (var candidate : candidates) {
            if (candidate.role() != Role.DATE
                    && candidate.role() != Role.STARS
                    && !columns.has(candidate.role())
                    && !columns.uses(candidate.index())) {
                columns.guess(candidate.role(), candidate.index());
            }
        }
    }

    /// What the words above a column say. A list's word that is only part of the header gives way to a header all of
    /// which is understood.
    private HeaderWordList.@Nullable Find find(int column) {
        var find = HeaderWordList.ALL.find(header.get(column));
        if (find != null && find.score() >= 95) {
            return find;
        }
        return HeaderParts.roles(header.get(column)).stream()
                .filter(looks.get(column)::fits)
                .findFirst()
                .map(role -> new HeaderWordList.Find(role, UNDERSTOOD))
                .orElse(find);
    }

    /// Of several days in a row the delivery's counts, then any, then the feedback's, then the order's.
    private void dates(List<Candidate> candidates) {
        var first = candidates.stream()
                .map(one -> DateKind.of(header.get(one.index())))
                .min(Comparator.naturalOrder())
                .orElse(DateKind.ANY);
        single(
                Role.DATE,
                candidates.stream()
                        .filter(one -> DateKind.of(header.get(one.index())) == first)
                        .map(Candidate::index)
                        .toList());
    }

    private static List<Integer> best(List<Candidate> candidates) {
        return candidates.stream()
                .filter(one -> one.score() == candidates.getFirst().score())
                .map(Candidate::index)
                .toList();
    }

    /// Gives `role` to the first of these columns, and asks if another of them says something else.
    private void single(Role role, List<Integer> indexes) {
        var free = indexes.stream().filter(index -> !columns.uses(index)).toList();
        if (free.isEmpty() || columns.has(role)) {
            return;
        }
        columns.guess(role, free.getFirst());
        var different =
                free.stream().filter(index -> !same(free.getFirst(), index)).toList();
        if (!different.isEmpty()) {
            ask(
                    role,
                    Stream.concat(Stream.of(free.getFirst()), different.stream())
                            .toList());
        }
    }

    private boolean same(int one, int other) {
        return one == other || Objects.equals(cells.get(one), cells.get(other));
    }

    private void byValues() {
        if (!columns.has(Role.DATE)) {
            single(Role.DATE, free(index -> looks.get(index).mostlyDates()));
        }
        if (TOLD_BY_VALUES.stream().noneMatch(columns::has)) {
            var sure = free(index -> looks.get(index).surelyRatings());
            var tones = free(index -> looks.get(index).likeTones());
            if (!sure.isEmpty()) {
                single(Role.STARS, sure);
            } else if (tones.size() == 1) {
                columns.guess(Role.SENTIMENT, tones.getFirst());
            } else {
                starsAsked(free(index -> looks.get(index).likeStars()));
            }
            if (TOLD_BY_VALUES.stream().noneMatch(columns::has)) {
                marksAsked(free(index -> looks.get(index).likeMarks()));
            }
        }
        one(Role.COMMENT, look -> look.likeComments() && !look.likeReasons());
        one(Role.REASON, look -> look.likeReasons() && !look.yesOrNo());
        one(Role.COMMENT, ColumnLook::likeComments);
        one(Role.PLATFORM, ColumnLook::likeApps);
    }

    /// Small whole numbers may be stars, or any count: never taken without asking.
    private void starsAsked(List<Integer> indexes) {
        if (indexes.isEmpty()) {
            return;
        }
        columns.guess(Role.STARS, indexes.getFirst());
        if (indexes.size() > 1) {
            ask(Role.STARS, indexes);
        } else {
            var name = name(header, indexes.getFirst());
            doubts.add(new Doubt(
                    Doubt.What.COLUMNS,
                    "columns-like-stars",
                    List.of(name),
                    List.of(name + "=" + Role.STARS.id(), name + "=" + Columns.IGNORE),
                    true));
        }
    }

    /// Numbers up to 10 under a word we do not know: asked, and nothing is guessed.
    private void marksAsked(List<Integer> indexes) {
        if (indexes.isEmpty()) {
            return;
        }
        var names = indexes.stream()
                .map(index -> name(header, index))
                .limit(MOST_NAMED)
                .toList();
        doubts.add(new Doubt(
                Doubt.What.COLUMNS,
                "columns-like-marks",
                List.of(String.join(", ", names)),
                Stream.of(Role.STARS.id(), Columns.IGNORE)
                        .flatMap(role -> names.stream().map(name -> name + "=" + role))
                        .toList(),
                true));
    }

    private void one(Role role, Predicate<ColumnLook> test) {
        if (columns.has(role)) {
            return;
        }
        var found = free(index -> test.test(looks.get(index)));
        if (found.size() == 1) {
            columns.guess(role, found.getFirst());
        }
    }

    private List<Integer> free(IntPredicate test) {
        return IntStream.range(0, looks.size())
                .filter(index -> !said.contains(index) && !columns.uses(index))
                .filter(index -> index >= header.size() || !HeaderWordList.elsewhere(header.get(index)))
                .filter(test)
                .boxed()
                .toList();
    }

    private void ask(Role role, List<Integer> indexes) {
        var names = indexes.stream()
                .map(index -> name(header, index))
                .limit(MOST_NAMED)
                .toList();
        doubts.add(new Doubt(
                Doubt.What.COLUMNS,
                role == Role.DATE ? "columns-several-dates" : "columns-several-stars",
                List.of(String.join(", ", names)),
                names.stream().map(name -> name + "=" + role.id()).toList(),
                true));
    }

    /// A column's name for people and choices: its header, or its number.
    static String name(List<String> header, int index) {
        return index < header.size() && !header.get(index).isBlank()
                ? header.get(index).strip()
                : String.valueOf(index + 1);
    }

    /// What a day above a column is a day of, the one that counts first.
    private enum DateKind {
        DELIVERY("deliver|zustell|liefer|entreg|livr|consegn|bezorg|lever|dostaw|dostarcz|trip"),
        ANY(""),
        FEEDBACK("feedback|review|rating|rated|survey|response|bewert|resena|valorac|avis|evaluation|recens|valutaz"
                + "|avaliac|beoordel|opini|ocen|submitted|posted"),
        ORDER("order|bestel|pedido|commande|ordine|zamow|created|placed|creat|updated|paid|request");

        private final String stems;

        DateKind(String stems) {
            this.stems = stems;
        }

        static DateKind of(String header) {
            var normal = HeaderWordList.normal(header);
            for (var kind : List.of(DELIVERY, FEEDBACK, ORDER)) {
                if (Arrays.stream(kind.stems.split("\\|", -1)).anyMatch(normal::contains)) {
                    return kind;
                }
            }
            return ANY;
        }
    }
}
