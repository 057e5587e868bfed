package app.doorstep.importing;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Platform;
import app.doorstep.tabular.TableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Amazon's weekly overview for a delivery partner: one row for each driver and week, for each metric its value, its
/// tier, its points and its weight. Each row is one snapshot of what Amazon itself says.
final class DspOverview implements Format {
    private static final String TIER = " tier";
    private static final String SCORE = " score";
    private static final String WEIGHT = " weight applied";
    private static final Set<String> NAMES = Set.of("delivery associate", "delivery associate name", "driver");
    private static final Set<String> IDENTITY = Set.of(
            "week",
            "transporter id",
            "delivery associate",
            "delivery associate name",
            "driver",
            "overall standing",
            "overall score",
            "packages delivered",
            "station",
            "dsp",
            "dsp name");

    @Override
    public String id() {
        return "dsp-overview";
    }

    @Override
    public Optional<Recognised> recognise(TableFile table, List<List<String>> sample, boolean forced) {
        var header = table.header();
        var places = places(header);
        if (!places.containsKey("overall standing")) {
            return Optional.empty();
        }
        var metrics = metrics(header, places);
        var driven = places.containsKey("transporter id") || NAMES.stream().anyMatch(places::containsKey);
        var weekly = places.containsKey("week") && (driven || metrics.size() > 1);
        if (!weekly && !(driven && metrics.size() > 1) && !forced) {
            return Optional.empty();
        }
        var layout = new DspOverviewJudge.Layout(
                NAMES.stream()
                        .filter(places::containsKey)
                        .mapToInt(places::get)
                        .findFirst()
                        .orElse(Columns.ABSENT),
                at(places, "transporter id"),
                at(places, "overall standing"),
                at(places, "overall score"),
                at(places, "packages delivered"),
                metrics);
        return Optional.of(new Recognised(
                id(),
                table,
                shown(layout, at(places, "week")),
                Columns.ABSENT,
                Coverage.COMPLETE,
                id(),
                Platform.AMAZON_DSP,
                (chosen, _, ways) -> new DspOverviewJudge(chosen.index(Role.DATE), layout, ways)));
    }

    private static Columns shown(DspOverviewJudge.Layout layout, int week) {
        var columns = new Columns();
        if (week >= 0) {
            columns.set(Role.DATE, week);
        }
        if (layout.name() >= 0) {
            columns.set(Role.DRIVER, layout.name());
        }
        layout.metrics().forEach(metric -> columns.figure(metric.value()));
        if (layout.standing() >= 0) {
            columns.figure(layout.standing());
        }
        if (layout.deliveries() >= 0) {
            columns.figure(layout.deliveries());
        }
        return columns;
    }

    private static Map<String, Integer> places(List<String> header) {
        var places = new HashMap<String, Integer>();
        for (var i = 0; i < header.size(); i++) {
            places.putIfAbsent(HeaderWordList.normal(header.get(i)), i);
        }
        return places;
    }

    private static int at(Map<String, Integer> places, String word) {
        return places.getOrDefault(word, Columns.ABSENT);
    }

    /// The metrics: columns followed by a tier of their own.
    private static List<DspOverviewJudge.Metric> metrics(List<String> header, Map<String, Integer> places) {
        var metrics = new ArrayList<DspOverviewJudge.Metric>();
        for (var i = 0; i < header.size(); i++) {
            var name = HeaderWordList.normal(header.get(i));
            if (IDENTITY.contains(name) || name.endsWith(TIER) || name.endsWith(SCORE) || name.endsWith(WEIGHT)) {
                continue;
            }
            var tier = named(places, name, TIER);
            if (tier >= 0) {
                metrics.add(new DspOverviewJudge.Metric(
                        header.get(i).strip(),
                        i,
                        tier,
                        named(places, name, WEIGHT),
                        name.contains("dpmo")
                                || HeaderWordList.normal(header.get(tier)).contains("dpmo")));
            }
        }
        return metrics;
    }

    /// The column that belongs to a metric: `DSB` has `DSB DPMO Tier`, `FICO Metric` has `FICO Tier`.
    private static int named(Map<String, Integer> places, String metric, String ending) {
        var exact = places.get(metric + ending);
        if (exact != null) {
            return exact;
        }
        var first = metric.split(" ", -1)[0];
        return places.entrySet().stream()
                .filter(place -> place.getKey().endsWith(ending))
                .filter(place -> place.getKey().startsWith(metric + " ")
                        || (first.length() > 2
                                && place.getKey().startsWith(first + " ")
                                && (metric.endsWith(" metric") || metric.contains(" rate"))))
                .mapToInt(Map.Entry::getValue)
                .min()
                .orElse(Columns.ABSENT);
    }

    @Override
    public int known(List<String> cells) {
        return (int) cells.stream()
                .map(HeaderWordList::normal)
                .filter(word ->
                        IDENTITY.contains(word) || word.endsWith(TIER) || word.endsWith(SCORE) || word.endsWith(WEIGHT))
                .count();
    }
}
