package app.doorstep.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// Finds new rows that are suspiciously like another one: same app, kind, day and stars, and nearly the same words.
/// They are stored all the same; the driver looks at them.
///
/// The same words but for case, spaces and punctuation are found however large the file is. Words that differ in up to
/// an eighth of their letters are looked for among the last [#REMEMBERED] comments only, so that the cost stays
/// bounded.
final class NearDuplicates {
    private static final int REMEMBERED = 4_096;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 400;
    private static final int PART_THAT_MAY_DIFFER = 8;
    /// One changed letter takes two pairs of letters away and brings two others.
    private static final int PAIRS_PER_CHANGE = 4;

    private record Group(long kind, long app, long day, long stars) {}

    private record Said(Group group, long id, Letters letters) {}

    private final Connection connection;
    private final Fingerprint sums = new Fingerprint();
    private final LongCounts seen = new LongCounts();
    private final LongCounts daysRead = new LongCounts();
    private final Map<Group, ArrayDeque<Said>> remembered = new HashMap<>();
    private final ArrayDeque<Said> order = new ArrayDeque<>();
    private final boolean anythingBefore;
    private final long lastBefore;

    NearDuplicates(Connection connection) throws SQLException {
        this.connection = connection;
        lastBefore = Sql.number(connection, "SELECT ifnull(max(id), 0) FROM feedback");
        anythingBefore = lastBefore > 0;
    }

    /// The older row that this new one resembles; 0 if there is none.
    long twin(IncomingRow incoming) throws SQLException {
        var letters = incoming.letters;
        if (letters == null) {
            return 0;
        }
        var row = incoming.row;
        if (anythingBefore && daysRead.add(row.day, 1) == 1) {
            Sql.each(
                    connection,
                    "SELECT kind, app, stars, id, comment FROM feedback"
                            + " WHERE day = ? AND comment IS NOT NULL AND gone = 0 AND id <= ? ORDER BY id",
                    old -> {
                        var stars = Sql.longOrNull(old, 3);
                        var group = new Group(
                                old.getLong(1), old.getLong(2), row.day, stars == null ? FeedbackRow.NONE : stars);
                        see(group, old.getLong(4), Letters.of(old.getString(5), sums));
                    },
                    row.day,
                    lastBefore);
        }
        return see(new Group(row.kind, row.app, row.day, row.stars), row.id, letters);
    }

    private long see(Group group, long id, Letters letters) {
        long same = seen.first(sum(group, letters), (int) id);
        int length = letters.text().length();
        if (same != 0 || length < SHORTEST || length > LONGEST) {
            return same;
        }
        var said = new Said(group, id, letters);
        long twin = resembling(said);
        remember(said);
        return twin;
    }

    private long sum(Group group, Letters letters) {
        return sums.goOn(letters.sum())
                .add(group.kind())
                .add(group.app())
                .add(group.day())
                .add(group.stars())
                .sum();
    }

    private long resembling(Said said) {
        var text = said.letters().text();
        int most = text.length() / PART_THAT_MAY_DIFFER;
        var group = remembered.get(said.group());
        if (group != null) {
            var distance = new LevenshteinDistance(most);
            for (var other : group) {
                var otherText = other.letters().text();
                if (said.letters().differingPairs(other.letters()) <= most * PAIRS_PER_CHANGE
                        && Math.abs(text.length() - otherText.length()) <= most
                        && distance.apply(text, otherText) >= 0) {
                    return other.id();
                }
            }
        }
        return 0;
    }

    private void remember(Said said) {
        remembered.computeIfAbsent(said.group(), _ -> new ArrayDeque<>()).add(said);
        order.add(said);
        if (order.size() > REMEMBERED) {
            var oldest = order.remove();
            var group = remembered.get(oldest.group());
            if (group != null) {
                group.remove();
                if (group.isEmpty()) {
                    remembered.remove(oldest.group());
                }
            }
        }
    }
}
