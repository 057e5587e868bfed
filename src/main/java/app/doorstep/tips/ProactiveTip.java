package app.doorstep.tips;

import app.doorstep.analysis.Change;
import app.doorstep.analysis.Mean;
import app.doorstep.domain.Factor;
import app.doorstep.text.Texts;
import java.util.List;
import java.util.stream.IntStream;

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
        var applies = complaints >= COMPLAINTS && complaints > praise;
        var before = evidence.preventableBefore();
        var complete = PREVENTABLE.stream()
                .map(evidence::factor)
                .allMatch(factor -> factor.complete() || factor.feedback().isEmpty());
        var verdict = verdict(complete, complaints, evidence, texts);
        var why = List.of(
                texts.count("tips.proactive.preventable", complaints),
                texts.get("tips.before", before, evidence.previousOf(), verdict),
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
                IntStream.rangeClosed(1, 3)
                        .mapToObj(i -> texts.get("tips.proactive.advice." + i))
                        .toList(),
                complaints,
                evidence.of(),
                before,
                evidence.previousOf(),
                praise,
                applies ? ids : List.of(),
                Mean.of(evidence.stars()).mean(),
                null,
                verdict);
        return new Judgement(finding, (double) complaints / Math.max(1, evidence.of()) / 4);
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
