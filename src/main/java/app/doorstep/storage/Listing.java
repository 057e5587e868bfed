package app.doorstep.storage;

import app.doorstep.domain.FeedbackOrder;
import app.doorstep.domain.FeedbackQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The numbers of what fits a query, in an order. A million of them come within a tenth of a second, because an index
/// has them in the order of time, all are handed over as one text, and any other order is made by putting them into
/// buckets.
final class Listing {
    /// Numbers that arrive in order.
    private static final class Bucket {
        private long[] ids = new long[64];
        private int size;

        void add(long id) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
            }
            ids[size++] = id;
        }

        static long[] joined(List<Bucket> buckets) {
            var all = new long[buckets.stream().mapToInt(bucket -> bucket.size).sum()];
            int at = 0;
            for (var bucket : buckets) {
                System.arraycopy(bucket.ids, 0, all, at, bucket.size);
                at += bucket.size;
            }
            return all;
        }
    }

    /// Ranks are smaller than this.
    private static final int RANKS = 128;
    /// The rank of what has none, which stands last.
    private static final int NO_RANK = RANKS - 1;
    /// In twentieths of a star, as service scores are counted in tenths.
    private static final String RATING = "CASE WHEN f.stars IS NOT NULL THEN f.stars * 20"
            + " ELSE ifnull((SELECT g.service_score FROM feedback g WHERE g.id = f.id), " + NO_RANK + ") END";
    /// What waits counts two, what was answered one. Only few were, so they are looked for among the replies.
    private static final String ANSWER = "f.waiting * 2 + (f.id IN (SELECT r.feedback FROM sent_reply r)"
            + " AND (SELECT g.answer FROM feedback g WHERE g.id = f.id) IS NOT NULL)";

    private final Connection connection;
    private final FeedbackQuery query;
    private final Names names;

    private Listing(Connection connection, FeedbackQuery query) throws SQLException {
        this.connection = connection;
        this.query = query;
        this.names = new Names(connection);
    }

    static long[] ids(Connection connection, FeedbackQuery query, FeedbackOrder order) throws SQLException {
        var listing = new Listing(connection, query);
        var ids = Bucket.joined(
                switch (order.by()) {
                    case DATE -> List.of(listing.inTime(order.down()));
                    case APP -> listing.byApp(order.down());
                    case RATING -> listing.byRank(RATING, order.down());
                    case ANSWER -> listing.byAnswer(order.down());
                });
        var limit = query.limit();
        return limit == null || limit >= ids.length ? ids : Arrays.copyOf(ids, limit);
    }

    private Filter filter() throws SQLException {
        return Filter.of(connection, query, names);
    }

    private Bucket inTime(boolean down) throws SQLException {
        return down
                ? read("f.id", filter(), Queries.NEWEST_FIRST + limit()).getFirst()
                : read("f.id", filter(), " ORDER BY f.day, f.time, f.id" + limit())
                        .getFirst();
    }

    private String limit() {
        return query.limit() == null ? "" : " LIMIT " + query.limit();
    }

    /// Apps of the same name are one.
    private List<Bucket> byApp(boolean down) throws SQLException {
        var groups = Sql.list(
                connection,
                "SELECT group_concat(id) FROM app GROUP BY name COLLATE NOCASE ORDER BY name COLLATE NOCASE"
                        + (down ? " DESC" : ""),
                row -> row.getString(1));
        var result = new ArrayList<Bucket>();
        for (var group : groups) {
            var apps = Arrays.stream(group.split(",")).map(Long::valueOf).toArray();
            var filter = filter().and("f.app IN (" + Sql.marks(apps.length) + ")", apps);
            result.add(read("f.id", filter, Queries.NEWEST_FIRST + limit()).getFirst());
            if (query.limit() != null
                    && result.stream().mapToInt(bucket -> bucket.size).sum() >= query.limit()) {
                break;
            }
        }
        return result;
    }

    private List<Bucket> byAnswer(boolean down) throws SQLException {
        var buckets = byRank(ANSWER, down);
        if (!down) {
            // What was answered comes first either way.
            for (int rank = 0; rank < 4; rank += 2) {
                var unanswered = buckets.set(rank, buckets.get(rank + 1));
                buckets.set(rank + 1, unanswered);
            }
        }
        return buckets;
    }

    private List<Bucket> byRank(String rank, boolean down) throws SQLException {
        var buckets = read("f.id * " + RANKS + " + " + rank, filter(), Queries.NEWEST_FIRST);
        var last = buckets.removeLast();
        var sorted = new ArrayList<>(down ? buckets.reversed() : buckets);
        sorted.add(last);
        return sorted;
    }

    /// One bucket, or, if what is read are numbers with ranks, one for each rank.
    private List<Bucket> read(String what, Filter filter, String order) throws SQLException {
        boolean ranked = !what.equals("f.id");
        var buckets = new ArrayList<Bucket>();
        for (int i = 0; i < (ranked ? RANKS : 1); i++) {
            buckets.add(new Bucket());
        }
        var text = Sql.first(
                connection,
                "SELECT ifnull(group_concat(n, ' '), '') FROM (SELECT " + what + " AS n FROM feedback f"
                        + filter.where() + order + ")",
                row -> row.getBytes(1),
                filter.arguments());
        long number = 0;
        for (var digit : text.orElse(new byte[0])) {
            if (digit == ' ') {
                put(buckets, number, ranked);
                number = 0;
            } else {
                number = number * 10 + digit - '0';
            }
        }
        if (number > 0) {
            put(buckets, number, ranked);
        }
        return buckets;
    }

    private static void put(List<Bucket> buckets, long number, boolean ranked) {
        if (ranked) {
            buckets.get((int) (number % RANKS)).add(number / RANKS);
        } else {
            buckets.getFirst().add(number);
        }
    }
}
