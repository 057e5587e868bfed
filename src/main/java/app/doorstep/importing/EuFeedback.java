package app.doorstep.importing;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Platform;
import app.doorstep.tabular.TableFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Amazon's customer delivery feedback in the EU: a web page with one table. City and postal code are dropped.
final class EuFeedback implements Format {
    /// A report that lacks some of its columns has still so many.
    private static final int ENOUGH = 4;

    private static final Set<String> WORDS = Set.of(
            "tracking id",
            "transporter id",
            "feedback l0",
            "feedback l1",
            "feedback l2",
            "feedback date",
            "delivery time",
            "city",
            "postal code",
            "contact compliance");

    @Override
    public String id() {
        return "eu-cdf-html";
    }

    @Override
    public Optional<Recognised> recognise(TableFile table, List<List<String>> sample, boolean forced) {
        var places = new HashMap<String, Integer>();
        for (var i = 0; i < table.header().size(); i++) {
            places.putIfAbsent(HeaderWordList.normal(table.header().get(i)), i);
        }
        if (!(places.containsKey("feedback l0") || places.containsKey("feedback l1"))
                || (known(List.copyOf(places.keySet())) < ENOUGH && !forced)) {
            return Optional.empty();
        }
        var columns = new Columns();
        put(columns, Role.ID, places, "tracking id");
        put(columns, Role.DRIVER, places, "transporter id");
        put(columns, Role.DATE, places, "delivery time");
        put(columns, Role.DATE, places, "feedback date");
        put(columns, Role.SENTIMENT, places, "feedback l0");
        put(columns, Role.REASON, places, "feedback l1");
        put(columns, Role.COMMENT, places, "feedback l2");
        put(columns, Role.COMMUNICATION, places, "contact compliance");
        var delivered = places.getOrDefault("delivery time", Columns.ABSENT);
        return Optional.of(new Recognised(
                id(),
                table,
                columns,
                Columns.ABSENT,
                Coverage.NEGATIVE,
                id(),
                Platform.AMAZON_DSP,
                (chosen, _, ways) -> new EuFeedbackJudge(chosen, delivered, ways)));
    }

    private static void put(Columns columns, Role role, Map<String, Integer> places, String word) {
        var index = places.get(word);
        if (index != null) {
            columns.set(role, index);
        }
    }

    @Override
    public int known(List<String> cells) {
        return (int) cells.stream()
                .map(HeaderWordList::normal)
                .filter(WORDS::contains)
                .count();
    }
}
