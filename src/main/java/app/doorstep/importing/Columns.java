package app.doorstep.importing;

import app.doorstep.domain.Identified;
import app.doorstep.domain.Mark;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which column holds what. Mutable while a format is recognised, then left alone.
final class Columns {
    static final int ABSENT = -1;
    static final String IGNORE = "ignore";
    /// The word for a column that holds an app's own figure; nothing can be mapped to it.
    static final String FIGURE = "figure";

    private final EnumMap<Role, Integer> indexes = new EnumMap<>(Role.class);
    private final Map<Integer, Mark> flags = new TreeMap<>();
    private final Set<Integer> guessed = new HashSet<>();
    private final Set<Integer> figures = new HashSet<>();

    /// The columns of a header whose words the own list knows; of two columns for one role the first counts, except
    /// that the role's own word beats a synonym.
    static Columns named(List<String> header) {
        var columns = new Columns();
        for (var i = 0; i < header.size(); i++) {
            var role = HeaderWordList.OWN.role(header.get(i));
            if (role != null && (!columns.has(role) || isOwnWord(role, header.get(i)))) {
                var before = columns.index(role);
                if (before == ABSENT || !isOwnWord(role, header.get(before))) {
                    columns.set(role, i);
                }
            }
        }
        return columns;
    }

    private static boolean isOwnWord(Role role, String header) {
        return HeaderWordList.normal(header).equals(HeaderWordList.normal(role.id()));
    }

    /// Lets the user's word about columns win.
    ///
    /// @throws UnknownColumn if a column or a role is not known
    void override(Map<String, String> columnRoles, List<String> header, int width) throws UnknownColumn {
        for (var said : columnRoles.entrySet()) {
            var index = index(said.getKey(), header, width);
            indexes.values().removeIf(taken -> taken == index);
            flags.remove(index);
            guessed.remove(index);
            var word = said.getValue();
            var mark = ReasonWords.mark(word);
            if (mark != null) {
                flags.put(index, mark);
            } else if (!word.equalsIgnoreCase(IGNORE)) {
                var role = Identified.of(Role.class, word).orElseGet(() -> HeaderWordList.ALL.role(word));
                if (role == null) {
                    throw new UnknownColumn("unknown-role", word);
                }
                set(role, index);
            }
        }
    }

    /// Whether a column can be said to hold `word`.
    static boolean isRole(String word) {
        return word.equalsIgnoreCase(IGNORE)
                || ReasonWords.mark(word) != null
                || Identified.of(Role.class, word).isPresent()
                || HeaderWordList.ALL.role(word) != null;
    }

    /// The columns that the user speaks of, by their index.
    ///
    /// @throws UnknownColumn if there is no such column
    static Set<Integer> said(Map<String, String> columnRoles, List<String> header, int width) throws UnknownColumn {
        var said = new HashSet<Integer>();
        for (var column : columnRoles.keySet()) {
            said.add(index(column, header, width));
        }
        return said;
    }

    /// Takes a guess: a role for a column.
    void guess(Role role, int index) {
        set(role, index);
        guessed.add(index);
    }

    /// Takes a guess: a column whose yes is a mark.
    void guess(Mark mark, int index) {
        flags.put(index, mark);
        guessed.add(index);
    }

    /// Says that a yes in a column is a mark.
    void flag(int index, Mark mark) {
        flags.put(index, mark);
    }

    /// Says that a column holds an app's own figure.
    void figure(int index) {
        figures.add(index);
    }

    /// Whether a column holds an app's own figure.
    boolean holdsFigures() {
        return !figures.isEmpty();
    }

    /// The columns whose yes is a mark.
    Map<Integer, Mark> flags() {
        return flags;
    }

    /// Whether a column holds something that is stored.
    boolean uses(int index) {
        return flags.containsKey(index) || figures.contains(index) || indexes.containsValue(index);
    }

    boolean isGuessed(int index) {
        return guessed.contains(index);
    }

    /// The word for what a column holds; null if it is not stored.
    @Nullable
    String word(int index) {
        var mark = flags.get(index);
        if (mark != null && mark.polarity() != null) {
            return mark.factor().id() + ":" + mark.polarity().id();
        }
        for (var entry : indexes.entrySet()) {
            if (entry.getValue() == index) {
                return entry.getKey().id();
            }
        }
        return figures.contains(index) ? FIGURE : null;
    }

    private static int index(String column, List<String> header, int width) throws UnknownColumn {
        for (var i = 0; i < header.size(); i++) {
            if (header.get(i).strip().equalsIgnoreCase(column.strip())) {
                return i;
            }
        }
        var wanted = HeaderWordList.normal(column);
        for (var i = 0; i < header.size(); i++) {
            if (HeaderWordList.normal(header.get(i)).equals(wanted)) {
                return i;
            }
        }
        if (column.matches("[1-9]\\d{0,4}") && Integer.parseInt(column) <= width) {
            return Integer.parseInt(column) - 1;
        }
        throw new UnknownColumn("unknown-column", column);
    }

    void set(Role role, int index) {
        indexes.put(role, index);
    }

    void clear(Role role) {
        indexes.remove(role);
    }

    int index(Role role) {
        return indexes.getOrDefault(role, ABSENT);
    }

    boolean has(Role role) {
        return indexes.containsKey(role);
    }

    /// Whether a date (or `datedOtherwise`) and one thing said can be read.
    boolean suffice(boolean datedOtherwise) {
        var dated = has(Role.DATE) || datedOtherwise;
        var said = !flags.isEmpty() || Role.SAYING.stream().anyMatch(this::has);
        return !figures.isEmpty() || (dated && said);
    }

    /// The user named a column or a role that does not exist.
    static final class UnknownColumn extends Exception {
        private static final long serialVersionUID = 1L;
        private final String kind;
        private final String name;

        UnknownColumn(String kind, String name) {
            super(kind);
            this.kind = kind;
            this.name = name;
        }

        String kind() {
            return kind;
        }

        String name() {
            return name;
        }
    }
}
