package app.doorstep.tips;

import app.doorstep.analysis.Change;
import app.doorstep.domain.Factor;
import app.doorstep.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// All tips, judged and ranked.
public final class Tips {
    private static final List<Tip> ALL = Stream.concat(
                    Factor.SPECIFIC.stream().map(FactorTip::new),
                    Stream.of(
                            new ProactiveTip(),
                            new MonitorTip(),
                            new RespondTip(),
                            new ServiceSpeedTip(),
                            new ServiceTip("service-specific"),
                            new ServiceTip("service-concise"),
                            new ServiceTip("service-timeline")))
            .toList();

    private Tips() {}

    /// The factors of which complaints are often prevented by a word beforehand, as the seed's "go the extra mile" has
    /// it.
    public static List<Factor> preventable() {
        return ProactiveTip.PREVENTABLE;
    }

    /// How complaints changed, in words that follow the evidence.
    public static String verdict(Change change, Texts texts) {
        return texts.get(
                switch (change) {
                    case Change.TooFew _ -> "tips.too-few";
                    case Change.NoClearChange _ -> "tips.chance";
                    case Change.Up _ -> "tips.more";
                    case Change.Down _ -> "tips.less";
                });
    }

    /// Every tip: those that apply by rank, then the others in the order of the seeds.
    public static List<TipFinding> judge(TipEvidence evidence, Texts texts) {
        var judged = ALL.stream().map(tip -> tip.judge(evidence, texts)).toList();
        var applying = judged.stream()
                .filter(judgement -> judgement.finding().applies())
                .sorted(Comparator.comparingDouble(Tip.Judgement::weight).reversed())
                .map(Tip.Judgement::finding)
                .toList();
        var result = new ArrayList<TipFinding>();
        for (var finding : applying) {
            result.add(finding.ranked(result.size() + 1));
        }
        judged.stream()
                .map(Tip.Judgement::finding)
                .filter(finding -> !finding.applies())
                .forEach(result::add);
        return result;
    }
}
