package app.doorstep.tips;

import app.doorstep.analysis.Change;
import app.doorstep.analysis.Mean;
import app.doorstep.analysis.Share;
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

    /// Below so many ratings nothing is said about what goes well.
    private static final int ENOUGH = 10;

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
        var effect = of.effect();
        var now = effect == null ? null : Mean.of(effect.all()).mean();
        var without = effect == null || of.complaints() == 0
                ? null
                : Mean.of(effect.all().minus(effect.complaining())).mean();
        var problems = Problems.repeated(factor, of.said(), texts);
        var verdict = of.complete() ? verdict(of, texts) : texts.get("tips.no-share");
        var finding = new TipFinding(
                id(),
                factor,
                applies(of),
                null,
                texts.get("tips." + id() + ".headline"),
                why(of, problems, verdict, now, without, texts),
                advice(problems, texts),
                of.complaints(),
                of.of(),
                of.previousComplaints(),
                of.previousOf(),
                of.praise(),
                of.feedback(),
                now,
                without,
                verdict,
                problems,
                of.patterns());
        return new Judgement(finding, weight(of, now, without));
    }

    private static boolean applies(FactorEvidence of) {
        if (of.serious() > 0 || (of.of() < MANY && of.people() >= FEW_COMPLAINTS)) {
            return true;
        }
        var share = (double) of.people() / Math.max(1, of.of());
        return of.people() >= COMPLAINTS
                && (share >= SHARE || of.complaints() > of.praise() || change(of) instanceof Change.Up);
    }

    private static Change change(FactorEvidence of) {
        return of.complete()
                ? Change.ofShares(of.complaints(), of.of(), of.previousComplaints(), of.previousOf())
                : new Change.TooFew(of.of(), of.previousOf());
    }

    private List<String> why(
            FactorEvidence of,
            List<NamedProblem> problems,
            String verdict,
            @Nullable BigDecimal now,
            @Nullable BigDecimal without,
            Texts texts) {
        var why = new ArrayList<String>();
        if (of.complaints() == 0) {
            why.add(
                    of.of() < ENOUGH
                            ? texts.count("tips.not-enough", of.of())
                            : texts.get("tips.no-complaint", of.of(), factorName(texts)));
        } else if (!of.complete()) {
            why.add(texts.count("tips.counted", of.complaints(), factorName(texts)));
        } else {
            why.add(share(of, texts));
            why.add(texts.get("tips.before", of.previousComplaints(), of.previousOf(), verdict));
        }
        if (of.elsewhere() > 0) {
            why.add(texts.count("tips.elsewhere", of.elsewhere()));
        }
        if (of.serious() > 0) {
            why.add(texts.count("tips.serious", of.serious()));
        }
        if (of.people() == 1 && of.complaints() > 1) {
            why.add(texts.get("tips.one-customer"));
        }
        Problems.sentence(problems, of.complaints(), texts).ifPresent(why::add);
        of.patterns().forEach(pattern -> why.add(PatternWords.sentence(pattern, texts)));
        leftOut(of, now, without, texts).ifPresent(why::add);
        if (of.praise() > 0) {
            why.add(texts.count("tips.praised", of.praise(), factorName(texts)));
        }
        return why;
    }

    /// The share with the band in which chance may have it.
    private String share(FactorEvidence of, Texts texts) {
        var share = Share.of(Math.min(of.complaints(), of.of()), of.of());
        return texts.count(
                "tips.share",
                of.complaints(),
                of.of(),
                factorName(texts),
                whole(share.percent(), texts),
                whole(share.low(), texts),
                whole(share.high(), texts));
    }

    private static String whole(@Nullable BigDecimal percent, Texts texts) {
        return percent == null ? "" : texts.decimal(percent, 0);
    }

    /// What the rating would be without the complaints.
    private static Optional<String> leftOut(
            FactorEvidence of, @Nullable BigDecimal now, @Nullable BigDecimal without, Texts texts) {
        var effect = of.effect();
        if (effect == null || now == null || without == null) {
            return Optional.empty();
        }
        var left = effect.all().minus(effect.complaining()).count();
        var sentence = texts.get("tips.without", texts.decimal(without, 2), left, texts.decimal(now, 2));
        return Optional.of(effect.app() == null ? sentence : texts.get("tips.in-app", effect.app(), sentence));
    }

    private static String verdict(FactorEvidence of, Texts texts) {
        return Tips.verdict(change(of), texts);
    }

    private List<String> advice(List<NamedProblem> problems, Texts texts) {
        var advice = new ArrayList<>(Problems.advice(problems, texts));
        for (int i = 1; i <= NAMED; i++) {
            advice.add(texts.get("tips." + id() + ".advice." + i));
        }
        return advice;
    }

    private String factorName(Texts texts) {
        return texts.get("factor." + factor.id());
    }

    /// Share of the ratings, what they cost the rating (which is share times severity), and serious ones first.
    private static double weight(FactorEvidence of, @Nullable BigDecimal now, @Nullable BigDecimal without) {
        var share = (double) of.complaints() / Math.max(1, of.of());
        var cost = now == null || without == null ? 0 : without.subtract(now).doubleValue();
        return cost + share + of.serious();
    }
}
