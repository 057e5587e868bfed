package app.doorstep.importing;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Rater;
import app.doorstep.tabular.NotATable;
import app.doorstep.tabular.TableFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Amazon's seller feedback report: six columns in a fixed order under headers of many languages, some half translated,
/// so columns go by position unless the words above them contradict it. The buyer's relay address is dropped; its
/// country tells the order of day and month. The legacy form has ten columns.
final class SellerFeedback implements Format {
    private static final List<Role> SIX = List.of(Role.DATE, Role.STARS, Role.COMMENT, Role.REPLY, Role.ID);
    private static final int SIX_ADDRESS = 5;
    private static final List<Role> TEN = List.of(Role.DATE, Role.STARS, Role.COMMENT, Role.REPLY, Role.PUNCTUALITY);
    private static final int TEN_SERVICE = 6;
    private static final int TEN_ID = 7;
    private static final int TEN_ADDRESS = 8;
    private static final Set<String> ADDRESS_WORDS = Set.of(
            "rater email",
            "rater e mail",
            "e mail des bewertenden",
            "e mail del cliente",
            "e mail de l evaluateur",
            "e mail autore della valutazione",
            "correo electronico del evaluador");
    private static final Set<String> LEGACY_WORDS = Set.of("arrived on time", "item as described", "rater role");
    private static final String RELAY = "@marketplace.amazon.";

    private static final String SIX_COLUMNS = "seller-feedback";
    private static final String LEGACY = "seller-feedback-legacy";
    static final Set<String> IDS = Set.of(SIX_COLUMNS, LEGACY);

    private final boolean legacy;

    /// @param legacy whether this is the form of ten columns
    SellerFeedback(boolean legacy) {
        this.legacy = legacy;
    }

    @Override
    public String id() {
        return legacy ? LEGACY : SIX_COLUMNS;
    }

    @Override
    public Optional<Recognised> recognise(TableFile table, List<List<String>> sample, boolean forced) {
        var header = table.header();
        var address = addressColumn(table, sample);
        var named = Columns.named(header);
        var isLegacy = header.stream()
                                .map(HeaderWordList::normal)
                                .filter(LEGACY_WORDS::contains)
                                .count()
                        >= 2
                || (address == TEN_ADDRESS && header.size() == 10);
        var complete = named.has(Role.DATE) && named.has(Role.STARS) && named.has(Role.REPLY) && named.has(Role.ID);
        if (!forced && (isLegacy != legacy || (address == Columns.ABSENT && !(complete && isLegacy)))) {
            return Optional.empty();
        }
        var columns = byPosition(table.columns(), address, named) ? positions() : names(named, header);
        if (!columns.suffice(false) || !columns.has(Role.STARS)) {
            return Optional.empty();
        }
        var read = quotesWork(table) ? table : table.raw(table.columns());
        var manner = new ColumnJudge.Manner(Kind.RATING, Rater.BUYER, false, false, legacy, table.columns() - 1);
        return Optional.of(new Recognised(
                id(),
                read,
                columns,
                address,
                Coverage.NEGATIVE,
                "seller-feedback",
                Platform.AMAZON_SELLER,
                (chosen, width, ways) -> new ColumnJudge(chosen, width, ways, manner)));
    }

    /// The column of relay addresses: by the word above it, by its cells, or where any mail address must be.
    private int addressColumn(TableFile table, List<List<String>> sample) {
        var header = table.header();
        for (var i = 0; i < header.size(); i++) {
            if (ADDRESS_WORDS.contains(HeaderWordList.normal(header.get(i)))) {
                return i;
            }
        }
        for (var i = 0; i < table.columns(); i++) {
            var column = i;
            // A comment with a line break in it stands as several short records here; they are glued later.
            var whole =
                    sample.stream().filter(row -> row.size() >= table.columns()).toList();
            var relays = whole.stream()
                    .filter(row -> row.get(column).contains(RELAY))
                    .count();
            if (relays > 0 && relays * 2 >= whole.size()) {
                return i;
            }
        }
        var usual = legacy ? TEN_ADDRESS : SIX_ADDRESS;
        var delimiter = table.delimiter();
        var isMail = header.size() == (legacy ? 10 : 6)
                && delimiter != null
                && delimiter.equals("\t")
                && HeaderWordList.normal(header.get(usual)).contains("mail");
        return isMail ? usual : Columns.ABSENT;
    }

    /// Whether the columns stand where they always do: the address does, and no known word stands elsewhere.
    private boolean byPosition(int width, int address, Columns named) {
        if (address != (legacy ? TEN_ADDRESS : SIX_ADDRESS) || width <= address) {
            return false;
        }
        var positions = positions();
        return SIX.stream().allMatch(role -> !named.has(role) || named.index(role) == positions.index(role));
    }

    private Columns positions() {
        var columns = new Columns();
        var order = legacy ? TEN : SIX;
        for (var i = 0; i < order.size(); i++) {
            columns.set(order.get(i), i);
        }
        if (legacy) {
            columns.set(Role.COMMUNICATION, TEN_SERVICE);
            columns.set(Role.ID, TEN_ID);
        }
        return columns;
    }

    private Columns names(Columns named, List<String> header) {
        var columns = new Columns();
        for (var role : legacy ? TEN : SIX) {
            if (named.has(role)) {
                columns.set(role, named.index(role));
            }
        }
        if (named.has(Role.ID)) {
            columns.set(Role.ID, named.index(Role.ID));
        }
        for (var i = 0; legacy && i < header.size(); i++) {
            if (HeaderWordList.normal(header.get(i)).equals("customer service")) {
                columns.set(Role.COMMUNICATION, i);
            }
        }
        return columns;
    }

    /// Whether quote marks can be taken for quotes throughout: then every record has its columns, and no cell reaches
    /// over several records.
    private static boolean quotesWork(TableFile table) {
        if (!"\t".equals(table.delimiter())) {
            return true;
        }
        var works = new boolean[] {true};
        try {
            table.read((row, _) -> {
                works[0] = row.flaw() == null && row.count() >= table.columns() - 1;
                for (var i = 0; works[0] && i < row.count(); i++) {
                    works[0] = !row.holds(i, '\t');
                }
                return works[0];
            });
        } catch (NotATable e) {
            return false;
        }
        return works[0];
    }

    @Override
    public int known(List<String> cells) {
        return (int) cells.stream()
                .map(HeaderWordList::normal)
                .filter(word -> ADDRESS_WORDS.contains(word)
                        || LEGACY_WORDS.contains(word)
                        || isUsual(HeaderWordList.OWN.role(word)))
                .count();
    }

    private static boolean isUsual(@Nullable Role role) {
        return role != null && SIX.contains(role);
    }
}
