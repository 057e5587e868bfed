package app.doorstep.tips;

import app.doorstep.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// Answer promptly and courteously, after the first seed: it applies while something waits or answers came late.
final class RespondTip implements Tip {
    @Override
    public String id() {
        return "respond";
    }

    @Override
    public Judgement judge(TipEvidence evidence, Texts texts) {
        var answers = evidence.answers();
        var late = answers.sent() - answers.inTime();
        var why = new ArrayList<String>();
        why.add(
                answers.waiting() == 0
                        ? texts.get("tips.respond.none")
                        : texts.count("tips.respond.waiting", answers.waiting()));
        if (answers.overdue() > 0) {
            why.add(texts.count("tips.respond.overdue", answers.overdue()));
        }
        if (answers.sent() > 0) {
            why.add(texts.get("tips.respond.in-time", answers.inTime(), answers.sent()));
        }
        var applies = answers.waiting() > 0 || late > answers.inTime();
        var finding = PlainFinding.of(
                id(),
                applies,
                List.copyOf(why),
                2,
                answers.waiting() + late,
                answers.waiting() + answers.sent(),
                answers.feedback(),
                texts,
                evidence);
        return new Judgement(finding, answers.overdue() > 0 ? 0.2 : 0.02);
    }
}
