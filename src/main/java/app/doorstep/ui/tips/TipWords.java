package app.doorstep.ui.tips;

import app.doorstep.analysis.Share;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.text.Texts;
import app.doorstep.tips.TipFinding;
import app.doorstep.workbench.TipProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts findings into the words of this screen.
final class TipWords {
    private static final String SERVICE = "service-";
    private static final int WEEKS_FROM = 14;

    private final Texts texts;

    TipWords(Texts texts) {
        this.texts = texts;
    }

    /// The tips that belong together on one card: those for the customer service rating are one, all others alone.
    static List<List<TipFinding>> together(List<TipFinding> applying) {
        var result = new ArrayList<List<TipFinding>>();
        var service = applying.stream().filter(TipWords::isService).toList();
        for (var tip : applying) {
            if (!isService(tip)) {
                result.add(List.of(tip));
            } else if (tip.equals(service.getFirst())) {
                result.add(service);
            }
        }
        return result;
    }

    private static boolean isService(TipFinding tip) {
        return tip.tip().startsWith(SERVICE);
    }

    TipsContent.Applying applying(List<TipFinding> tips, Map<String, List<Feedback>> quotes, Set<String> inWork) {
        var first = tips.getFirst();
        var words = tips.stream().map(TipFinding::tip).toList();
        var figure = figure(first);
        // The first sentences of `why` say what the figure and the comparison beside it say.
        var said = figure != null && figure.before() != null ? 2 : 0;
        var named = first.named(texts).orElse("");
        var because = tips.stream()
                .flatMap(tip -> tip.why().stream().skip(said))
                .filter(sentence -> !sentence.equals(named))
                .distinct()
                .toList();
        var advice = tips.size() == 1
                ? first.advice()
                : tips.stream()
                        .map(tip -> texts.get(
                                "tips.screen.part", tip.headline(), tip.advice().getFirst()))
                        .toList();
        return new TipsContent.Applying(
                words,
                first.factor(),
                headline(tips.size(), first),
                figure,
                because,
                first.problems(),
                advice,
                quotes.getOrDefault(first.tip(), List.of()),
                first.feedback(),
                inWork.containsAll(words));
    }

    private String headline(int tips, TipFinding first) {
        return tips == 1 ? first.headline() : texts.get("tips.screen.service");
    }

    private TipsContent.@Nullable Figure figure(TipFinding tip) {
        if (tip.factor() == null
                || tip.factor() == Factor.PROACTIVE
                || tip.verdict().isEmpty()) {
            return null;
        }
        var comparable = !tip.verdict().equals(texts.get("tips.no-share"));
        var before = texts.get("tips.screen.before", tip.previousComplaints(), tip.previousOf(), tip.verdict());
        return new TipsContent.Figure(
                texts.number(tip.complaints()),
                comparable
                        ? texts.count("tips.screen.of", tip.of())
                        : texts.count("tips.screen.counted", tip.complaints()),
                comparable ? band(Share.of(Math.min(tip.complaints(), tip.of()), tip.of())) : null,
                comparable ? before : null);
    }

    private @Nullable String band(Share share) {
        return share.percent() == null || share.low() == null || share.high() == null
                ? null
                : texts.get(
                        "tips.screen.band",
                        texts.decimal(share.percent(), 0),
                        texts.decimal(share.low(), 0),
                        texts.decimal(share.high(), 0));
    }

    /// The tips in work; those for the customer service rating that were started on one day are one.
    List<TipsContent.Working> working(List<TipProgress> progress) {
        var result = new ArrayList<TipsContent.Working>();
        for (var one : progress) {
            var group = one.tip().startsWith(SERVICE)
                    ? progress.stream()
                            .filter(other -> other.tip().startsWith(SERVICE)
                                    && other.since().equals(one.since()))
                            .toList()
                    : List.of(one);
            if (group.getFirst().equals(one)) {
                result.add(together(group.getFirst(), group));
            }
        }
        return result;
    }

    private TipsContent.Working together(TipProgress one, List<TipProgress> group) {
        var before = one.before();
        var after = one.after();
        var compared = one.verdict();
        TipsContent.Bars bars = null;
        var verdict = texts.get("tips.screen.no-count");
        if (before != null && after != null && compared != null) {
            var span = span(one.days());
            bars = new TipsContent.Bars(
                    texts.get("tips.screen.bar.before", span), before, texts.get("tips.screen.bar.since", span), after);
            verdict = texts.get("tips.screen.then-now", share(before), share(after), compared);
        }
        return new TipsContent.Working(
                group.stream().map(TipProgress::tip).toList(),
                one.factor(),
                headline(one.tip(), group.size()),
                texts.get("tips.screen.since", texts.day(one.since())),
                bars,
                verdict);
    }

    String share(Share share) {
        return texts.get("tips.screen.share", share.part(), share.of());
    }

    private String span(int days) {
        return days >= WEEKS_FROM
                ? texts.count("tips.screen.weeks", Math.round(days / 7.0))
                : texts.count("tips.screen.days", days);
    }

    /// The tips put aside, by their words.
    List<TipsContent.Declined> declined(Set<String> tips) {
        var service =
                tips.stream().filter(tip -> tip.startsWith(SERVICE)).sorted().toList();
        return Stream.concat(
                        tips.stream()
                                .filter(tip -> !tip.startsWith(SERVICE))
                                .sorted()
                                .map(List::of),
                        service.isEmpty() ? Stream.empty() : Stream.of(service))
                .map(group -> new TipsContent.Declined(group, headline(group.getFirst(), group.size())))
                .toList();
    }

    private String headline(String tip, int together) {
        return texts.get(together == 1 ? "tips." + tip + ".headline" : "tips.screen.service");
    }

    TipsContent.Other other(TipFinding tip) {
        if (tip.factor() == null) {
            return new TipsContent.Other(tip, null, String.join(" ", tip.why()));
        }
        return new TipsContent.Other(
                tip,
                texts.count("tips.screen.praise", tip.praise())
                        + texts.count("tips.screen.complaints", tip.complaints()),
                null);
    }
}
