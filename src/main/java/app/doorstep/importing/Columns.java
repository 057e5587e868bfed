package app.doorstep.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which column holds what. Mutable while a format is recognised, then left alone.
final class Columns {
    static final int ABSENT = -1;

    private final EnumMap<Role, Integer> indexes = new EnumMap<>(Role.class);

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
            if (!said.getValue().equalsIgnoreCase("ignore")) {
                var role = HeaderWordList.OWN.role(said.getValue());
                if (role == null) {
                    throw new UnknownColumn("unknown-role", said.getValue());
                }
                set(role, index);
            }
        }
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
        return (has(Role.DATE) || datedOtherwise) && Role.SAYING.stream().anyMatch(this::has);
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
