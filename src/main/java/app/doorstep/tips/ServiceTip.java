package app.doorstep.tips;

import app.doorstep.domain.Band;
import app.doorstep.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// A tip for the customer service rating, after the second seed: be specific, be concise, say when and how it will be
/// solved. It applies while the rating is below excellent.
final class ServiceTip implements Tip {
    private static final int MANY_UNSOLVED = 3;

    private final String id;

    ServiceTip(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Judgement judge(TipEvidence evidence, Texts texts) {
        var why = new ArrayList<>(standing(evidence, texts));
        if (evidence.unsolved() > 0) {
            why.add(texts.count("tips.service.unsolved", evidence.unsolved()));
        }
        var service = evidence.service();
        var finding = PlainFinding.of(
                id,
                isBelowExcellent(evidence),
                List.copyOf(why),
                2,
                evidence.unsolved(),
                service == null ? 0 : service.count(),
                evidence.unhappyBuyers(),
                texts,
                evidence);
        return new Judgement(finding, 0.02);
    }

    static boolean isBelowExcellent(TipEvidence evidence) {
        var service = evidence.service();
        var band = service == null ? null : service.band();
        if (service == null || band != null) {
            return band != null && band.colour() != Band.Colour.GREEN;
        }
        // too few raters for a score, but plainly unsolved problems all the same
        return evidence.unsolved() >= MANY_UNSOLVED && evidence.unsolved() * 5 >= service.count();
    }

    static List<String> standing(TipEvidence evidence, Texts texts) {
        var service = evidence.service();
        if (service == null) {
            return List.of(texts.get("tips.service.none"));
        }
        var score = service.score();
        var band = service.band();
        return score == null || band == null
                ? List.of(texts.get("tips.service.too-few", service.count(), service.needed()))
                : List.of(texts.get(
                        "tips.service.score", texts.decimal(score, 1), texts.shipped(band.label()), service.count()));
    }
}
