package app.doorstep.tips;

import app.doorstep.analysis.Change;
import app.doorstep.analysis.Mean;
import app.doorstep.domain.Factor;
import app.doorstep.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The tip for one of the five factors, after the first seed: it applies where complaints about the factor are more
/// than a single customer's mood.
final class FactorTip implements Tip {
    /// From so many ratings on, complaints are looked at as a share.
    private static final int MANY = 30;

    private static final int FEW_COMPLAINTS = 2;
    private static final int COMPLAINTS = 3;
    private static final double SHARE = 0.03;
    private static final int NAMED = 3;

    private final Factor factor;

    FactorTip(Factor factor) {
        this.factor = factor;
    }

    @Override
    public String id() {
        return factor.id();
    }

    @Override
    public Judgement judge(TipEvidence evidence, Texts texts) {
        var of = evidence.factor(factor);
        var applies = applies(evidence, of);
        var now = Mean.of(evidence.stars()).mean();
        var without = of.complaints() == 0
                ? null
                : Mean.of(evidence.stars().minus(of.complaintStars())).mean();
        var problem = Problems.mostNamed(of.words());
        var finding = new TipFinding(
                id(),
                factor,
                applies,
                null,
                texts.get("tips." + id() + ".headline"),
                why(evidence, of, problem, now, without, texts),
                advice(problem, texts),
                of.complaints(),
                evidence.of(),
                of.previousComplaints(),
                evidence.previousOf(),
                of.praise(),
                of.feedback(),
                now,
                now == null ? null : without);
        return new Judgement(finding, weight(evidence, of, now, without));
    }

    private static boolean applies(TipEvidence evidence, FactorEvidence of) {
        if (evidence.of() < MANY) {
            return of.complaints() >= FEW_COMPLAINTS;
        }
        var share = (double) of.complaints() / evidence.of();
        return of.complaints() >= COMPLAINTS && (share >= SHARE || change(evidence, of) instanceof Change.Up);
    }

    private static Change change(TipEvidence evidence, FactorEvidence of) {
        return Change.ofShares(of.complaints(), evidence.of(), of.previousComplaints(), evidence.previousOf());
    }

    private List<String> why(
            TipEvidence evidence,
            FactorEvidence of,
            Optional<Problems.Problem> problem,
            @Nullable BigDecimal now,
            @Nullable BigDecimal without,
            Texts texts) {
        var why = new ArrayList<String>();
        if (!evidence.complete()) {
            why.add(texts.count("tips.counted", of.complaints(), factorName(texts)));
        } else {
            why.add(texts.get("tips.share", of.complaints(), evidence.of(), factorName(texts)));
            why.add(verdict(evidence, of, texts));
        }
        problem.ifPresent(most -> why.add(texts.get("tips.problem", most.times(), of.complaints(), most.words())));
        if (evidence.complete() && now != null && without != null) {
            why.add(texts.get(
                    "tips.without",
                    texts.decimal(without, 2),
                    evidence.stars().minus(of.complaintStars()).count(),
                    texts.decimal(now, 2)));
        }
        if (of.complaints() == 0 && of.praise() > 0) {
            why.add(texts.count("tips.praised", of.praise(), factorName(texts)));
        }
        return why;
    }

    private static String verdict(TipEvidence evidence, FactorEvidence of, Texts texts) {
        var key = switch (change(evidence, of)) {
            case Change.TooFew _ -> "tips.too-few";
            case Change.NoClearChange _ -> "tips.chance";
            case Change.Up _ -> "tips.more";
            case Change.Down _ -> "tips.less";
        };
        return texts.get(key, of.previousComplaints(), evidence.previousOf());
    }

    private List<String> advice(Optional<Problems.Problem> problem, Texts texts) {
        var advice = new ArrayList<String>();
        problem.flatMap(most -> Problems.advice(factor, most.words(), texts)).ifPresent(advice::add);
        for (int i = 1; i <= NAMED; i++) {
            advice.add(texts.get("tips." + id() + ".advice." + i));
        }
        return advice;
    }

    private String factorName(Texts texts) {
        return texts.get("factor." + factor.id());
    }

    private static double weight(
            TipEvidence evidence, FactorEvidence of, @Nullable BigDecimal now, @Nullable BigDecimal without) {
        var share = (double) of.complaints() / Math.max(1, evidence.of());
        var effect = now == null || without == null ? 0 : without.subtract(now).doubleValue();
        return effect + share;
    }
}
