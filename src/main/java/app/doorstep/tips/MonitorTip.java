package app.doorstep.tips;

import app.doorstep.text.Texts;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Check your ratings regularly, after the first seed: it applies when nothing new came in for over a week.
final class MonitorTip implements Tip {
    private static final long WEEK = 7;

    @Override
    public String id() {
        return "monitor";
    }

    @Override
    public Judgement judge(TipEvidence evidence, Texts texts) {
        var newest = evidence.newest();
        if (newest == null) {
            return new Judgement(
                    PlainFinding.of(
                            id(),
                            true,
                            List.of(texts.get("tips.monitor.nothing")),
                            2,
                            0,
                            0,
                            List.of(),
                            texts,
                            evidence),
                    0.01);
        }
        var days = ChronoUnit.DAYS.between(newest, evidence.on());
        var why = days > WEEK
                ? texts.count("tips.monitor.since", days, texts.day(newest))
                : texts.get("tips.monitor.fresh", texts.day(newest));
        return new Judgement(
                PlainFinding.of(id(), days > WEEK, List.of(why), 2, 0, evidence.of(), List.of(), texts, evidence),
                0.01);
    }
}
