package app.doorstep.tips;

import app.doorstep.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// Reply and solve fast, after the second seed: it applies while buyers' messages wait, or the rating is below
/// excellent.
final class ServiceSpeedTip implements Tip {
    @Override
    public String id() {
        return "service-speed";
    }

    @Override
    public Judgement judge(TipEvidence evidence, Texts texts) {
        var messages = evidence.answers().messages();
        var why = new ArrayList<>(ServiceTip.standing(evidence, texts));
        if (messages > 0) {
            why.add(texts.count("tips.service.messages", messages));
        }
        var applies = messages > 0 || ServiceTip.isBelowExcellent(evidence);
        var finding = PlainFinding.of(
                id(), applies, List.copyOf(why), 2, messages, messages, evidence.unhappyBuyers(), texts, evidence);
        return new Judgement(finding, messages > 0 ? 0.05 : 0.03);
    }
}
