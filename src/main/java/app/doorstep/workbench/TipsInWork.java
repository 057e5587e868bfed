package app.doorstep.workbench;

import app.doorstep.analysis.Change;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Selection;
import app.doorstep.domain.TipWork;
import app.doorstep.tips.Tips;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the driver makes of the tips: working on it, or not for me. Every change can be taken back.
public final class TipsInWork {
    private final Desk desk;
    private final Advice advice;

    TipsInWork(Desk desk, Advice advice) {
        this.desk = desk;
        this.advice = advice;
    }

    /// The tips in work with what changed, the oldest first.
    ///
    /// @param platform only this app's ratings, or null for all
    public List<TipProgress> progress(@Nullable Platform platform) throws Trouble {
        var result = new ArrayList<TipProgress>();
        for (var work : desk.ask(store -> store.keepsakes().tipsInWork())) {
            result.add(progress(work, platform));
        }
        result.sort((one, other) -> one.since().compareTo(other.since()));
        return result;
    }

    /// The words of the tips in work.
    public Set<String> inWork() throws Trouble {
        return words(desk.ask(store -> store.keepsakes().tipsInWork()));
    }

    /// The words of the tips that are not for this driver.
    public Set<String> declined() throws Trouble {
        return words(desk.ask(store -> store.keepsakes().declinedTips()));
    }

    /// From today on the driver works on these.
    public void start(List<String> tips) throws Trouble {
        start(tips, desk.today());
    }

    void start(List<String> tips, LocalDate since) throws Trouble {
        change(
                "start",
                () -> each(tips, tip -> desk.tell(store -> store.keepsakes().save(new TipWork(tip, since)))),
                () -> each(tips, tip -> desk.tell(store -> store.keepsakes().deleteTipWork(tip))));
    }

    /// The driver does not work on these any more.
    public void stop(List<String> tips) throws Trouble {
        var works = desk.ask(store -> store.keepsakes().tipsInWork()).stream()
                .filter(work -> tips.contains(work.tip()))
                .toList();
        change(
                "stop",
                () -> each(tips, tip -> desk.tell(store -> store.keepsakes().deleteTipWork(tip))),
                () -> {
                    for (var work : works) {
                        desk.tell(store -> store.keepsakes().save(work));
                    }
                });
    }

    /// The driver does not want to see these.
    public void decline(List<String> tips) throws Trouble {
        change("decline", () -> hide(tips), () -> show(tips));
    }

    /// The driver wants to see these again.
    public void accept(List<String> tips) throws Trouble {
        change("accept", () -> show(tips), () -> hide(tips));
    }

    private void hide(List<String> tips) throws Trouble {
        each(tips, tip -> desk.tell(store -> store.keepsakes().decline(tip, desk.today())));
    }

    private void show(List<String> tips) throws Trouble {
        each(tips, tip -> desk.tell(store -> store.keepsakes().acceptTip(tip)));
    }

    private void change(String what, UndoStack.Step step, UndoStack.Step back) throws Trouble {
        step.take();
        desk.edits().push(desk.say("undo.tip." + what), back, step);
    }

    private TipProgress progress(TipWork work, @Nullable Platform platform) throws Trouble {
        var today = desk.today();
        var after = new Period(work.since(), today.isBefore(work.since()) ? work.since() : today);
        var days = (int) after.days();
        var factor = factor(work.tip()).orElse(null);
        if (factor == null) {
            return new TipProgress(work.tip(), null, work.since(), days, null, null, null);
        }
        var all = new Selection(null, null, platform, null);
        var then = advice.complaints(factor, all.within(after.previous()));
        var now = advice.complaints(factor, all.within(after));
        return new TipProgress(
                work.tip(),
                factor,
                work.since(),
                days,
                then,
                now,
                Tips.verdict(Change.ofShares(now.part(), now.of(), then.part(), then.of()), desk.texts()));
    }

    private static Optional<Factor> factor(String tip) {
        return Identified.of(Factor.class, tip)
                .filter(factor -> factor == Factor.PROACTIVE || Factor.SPECIFIC.contains(factor));
    }

    private static Set<String> words(List<TipWork> tips) {
        return tips.stream().map(TipWork::tip).collect(Collectors.toUnmodifiableSet());
    }

    private interface OneTip {
        void take(String tip) throws Trouble;
    }

    private static void each(List<String> tips, OneTip step) throws Trouble {
        for (var tip : tips) {
            step.take(tip);
        }
    }
}
