package app.doorstep.tabular;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What can be seen in records that were cut in one way, and speaks for it or against it.
enum TrialSign {
    /// A column below the first record holds digits nearly throughout, as those of prose do not.
    COUNTED {
        @Override
        boolean shows(List<Head.Line> all, List<Head.Line> alike) {
            var below = alike.size() > 1 ? alike.subList(1, alike.size()) : alike;
            return columns(alike).anyMatch(column -> {
                var digits = below.stream()
                        .filter(row -> row.cells().get(column).chars().anyMatch(Character::isDigit))
                        .count();
                return digits > 0 && digits * 10 >= below.size() * 8L;
            });
        }
    },
    /// All records are as wide, and under words stand nothing but numbers, days and addresses.
    TYPED {
        @Override
        boolean shows(List<Head.Line> all, List<Head.Line> alike) {
            var cells =
                    alike.stream().skip(1).flatMap(row -> row.cells().stream()).toList();
            return all.size() == alike.size()
                    && cells.size() > 1
                    && !alike.getFirst().isTyped()
                    && cells.stream().allMatch(cell -> CellType.of(cell).isTyped());
        }
    },
    /// Many records have a cell that only opens with a single quote and one that only closes with it.
    TORN {
        @Override
        boolean shows(List<Head.Line> all, List<Head.Line> alike) {
            var rows = all.stream().filter(row -> !row.damaged()).toList();
            return rows.stream().filter(TrialSign::isTorn).count() * 5 > rows.size();
        }
    },
    /// Most records have brackets that open in one cell and close in another, as code and logs do.
    BRACKETED {
        @Override
        boolean shows(List<Head.Line> all, List<Head.Line> alike) {
            return alike.stream().filter(TrialSign::isBracketed).count() * 2 > alike.size();
        }
    },
    /// Nearly all cells stand in quotes of a kind that is read as text.
    OTHER_QUOTES {
        @Override
        boolean shows(List<Head.Line> all, List<Head.Line> alike) {
            var cells = alike.stream()
                    .flatMap(row -> row.cells().stream())
                    .map(String::strip)
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            var quoted = cells.stream()
                    .filter(cell -> OTHERS.matcher(cell).matches())
                    .count();
            return cells.size() > 1 && quoted * 10 >= cells.size() * 9L;
        }
    },
    /// Every second column is empty throughout, as where several delimiters line the cells up.
    SPREAD {
        @Override
        boolean shows(List<Head.Line> all, List<Head.Line> alike) {
            return alike.getFirst().cells().size() > 2
                    && alike.size() > 1
                    && columns(alike)
                            .allMatch(column -> column % 2
                                    == (alike.stream()
                                                    .allMatch(row -> row.cells()
                                                            .get(column)
                                                            .isBlank())
                                            ? 1
                                            : 0));
        }
    },
    /// In a column every cell is the same sign, also that of the first record: a part of a longer delimiter.
    SIGN {
        @Override
        boolean shows(List<Head.Line> all, List<Head.Line> alike) {
            return alike.size() > 1
                    && columns(alike).anyMatch(column -> {
                        var first = alike.getFirst().cells().get(column);
                        return SIGNS.matcher(first).matches()
                                && !CellType.isUnknown(first)
                                && alike.stream()
                                        .allMatch(row -> row.cells().get(column).equals(first));
                    });
        }
    },
    /// In a column every cell goes on as sentences do behind a comma, that of the first record too.
    PROSE {
        @Override
        boolean shows(List<Head.Line> all, List<Head.Line> alike) {
            return alike.size() > 1
                    && columns(alike)
                            .skip(1)
                            .anyMatch(column -> alike.stream()
                                    .allMatch(row -> GOES_ON.matcher(row.cells().get(column))
                                            .lookingAt()));
        }
    };

    private static final Pattern OTHERS = Pattern.compile("(?s)`.*`|“.*”|„.*[“”]|«.*»|».*«|‘.*’|‹.*›");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}\\s]{1,3}");
    private static final Pattern GOES_ON = Pattern.compile(" \\p{Ll}+ [\\p{L}\\p{N}]+");

    /// @param all the first records of the file
    /// @param alike those of them that have as many cells as most
    abstract boolean shows(List<Head.Line> all, List<Head.Line> alike);

    static Set<TrialSign> of(List<Head.Line> all, List<Head.Line> alike) {
        var signs = EnumSet.noneOf(TrialSign.class);
        for (var sign : values()) {
            if (!alike.isEmpty() && sign.shows(all, alike)) {
                signs.add(sign);
            }
        }
        return signs;
    }

    private static Stream<Integer> columns(List<Head.Line> alike) {
        return IntStream.range(0, alike.getFirst().cells().size()).boxed();
    }

    private static boolean isBracketed(Head.Line row) {
        var depth = 0;
        for (var cell : row.cells()) {
            var change = 0;
            for (var i = 0; i < cell.length(); i++) {
                change += "([{".indexOf(cell.charAt(i)) >= 0 ? 1 : ")]}".indexOf(cell.charAt(i)) >= 0 ? -1 : 0;
            }
            if (depth > 0 && change < 0) {
                return true;
            }
            depth += change;
        }
        return false;
    }

    private static boolean isTorn(Head.Line row) {
        var open = false;
        for (var cell : row.cells()) {
            var text = cell.strip();
            if (text.length() > 1 && text.startsWith("'") && !text.endsWith("'")) {
                open = true;
            } else if (open && text.length() > 1 && text.endsWith("'") && !text.startsWith("'")) {
                return true;
            }
        }
        return false;
    }
}
