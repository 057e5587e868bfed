package app.doorstep.tips;

import app.doorstep.analysis.Change;
import app.doorstep.analysis.Mean;
import app.doorstep.domain.Factor;
import app.doorstep.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// Go the extra mile: confirm delivery preferences, offer help with carrying. After the first seed; it applies when
/// complaints are about care, communication or instructions, which a word beforehand prevents.
final class ProactiveTip implements Tip {
    static final List<Factor> PREVENTABLE = List.of(Factor.CARE, Factor.COMMUNICATION, Factor.INSTRUCTIONS);
    private static final int COMPLAINTS = 3;

    @Override
    public String id() {
        return "proactive";
    }

    @Override
    public Judgement judge(TipEvidence evidence, Texts texts) {
        var ids = PREVENTABLE.stream()
                .flatMap(f -> evidence.factor(f).feedback().stream())
                .distinct()
                .toList();
        // one rating may complain about two of them
        var complaints = ids.size();
        var praise = evidence.factor(Factor.PROACTIVE).praise();
        var applies = people(complaints, evidence) >= COMPLAINTS && complaints > praise;
        var before = evidence.preventableBefore();
        var complete = PREVENTABLE.stream()
                .map(evidence::factor)
                .allMatch(factor -> factor.complete() || factor.feedback().isEmpty());
        var verdict = verdict(complete, complaints, evidence, texts);
        var left = evidence.stars().minus(evidence.preventable());
        var now = Mean.of(evidence.stars()).mean();
        var without = complaints == 0 ? null : Mean.of(left).mean();
        var why = new ArrayList<String>();
        why.add(preventable(complaints, evidence, texts));
        why.add(texts.get("tips.before", before, evidence.previousOf(), verdict));
        if (now != null && without != null) {
            why.add(texts.get("tips.without", texts.decimal(without, 2), left.count(), texts.decimal(now, 2)));
        }
        why.add(
                praise == 0
                        ? texts.get("tips.proactive.no-praise")
                        : texts.count("tips.praised", praise, texts.get("factor.proactive")));
        var finding = new TipFinding(
                id(),
                Factor.PROACTIVE,
                applies,
                null,
                texts.get("tips.proactive.headline"),
                why,
                advice(evidence, texts),
                complaints,
                evidence.of(),
                before,
                evidence.previousOf(),
                praise,
                ids,
                now,
                without,
                verdict,
                List.of(),
                List.of());
        return new Judgement(finding, (double) complaints / Math.max(1, evidence.of()) / 4);
    }

    /// At least so many people complain: who complains about one factor several times is one.
    private static int people(int complaints, TipEvidence evidence) {
        return complaints
                - PREVENTABLE.stream()
                        .map(evidence::factor)
                        .mapToInt(of -> of.complaints() - of.people())
                        .sum();
    }

    /// How many complaints a word beforehand prevents, and what they are about.
    private static String preventable(int complaints, TipEvidence evidence, Texts texts) {
        var sentence = texts.count("tips.proactive.preventable", complaints);
        if (complaints == 0) {
            return sentence;
        }
        var care = evidence.factor(Factor.CARE).complaints();
        var communication = evidence.factor(Factor.COMMUNICATION).complaints();
        var instructions = evidence.factor(Factor.INSTRUCTIONS).complaints();
        var which = care + communication + instructions > complaints ? "several" : "which";
        return texts.get("tips.proactive." + which, sentence, care, communication, instructions);
    }

    /// What the complaints suggest comes first: to confirm where it is to go, or to carry and to keep dry.
    private static List<String> advice(TipEvidence evidence, Texts texts) {
        var care = evidence.factor(Factor.CARE).complaints();
        var words = evidence.factor(Factor.COMMUNICATION).complaints()
                + evidence.factor(Factor.INSTRUCTIONS).complaints();
        return (care > words ? List.of(2, 3, 1) : List.of(1, 2, 3))
                .stream().map(i -> texts.get("tips.proactive.advice." + i)).toList();
    }

    private static String verdict(boolean complete, int complaints, TipEvidence evidence, Texts texts) {
        var of = evidence.of();
        var previousOf = evidence.previousOf();
        if (!complete || complaints > of || evidence.preventableBefore() > previousOf) {
            return texts.get("tips.no-share");
        }
        return Tips.verdict(Change.ofShares(complaints, of, evidence.preventableBefore(), previousOf), texts);
    }
}
