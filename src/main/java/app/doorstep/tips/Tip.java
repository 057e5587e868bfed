package app.doorstep.tips;

import app.doorstep.text.Texts;

/// One improvement tip.
interface Tip {
    /// Its fixed word.
    String id();

    /// Whether it applies, and why; the rank is given later, among all.
    Judgement judge(TipEvidence evidence, Texts texts);

    /// A finding and what orders it among the others.
    ///
    /// @param weight the larger the more a driver gains; only compared, never shown
    record Judgement(TipFinding finding, double weight) {}
}
