package app.doorstep.ui.log;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Polarity;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.ManyEntries;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Several chosen entries, and what can be done to all of them.
final class ManyViewModel {
    private final Workbench workbench;
    private final ScreenContext context;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<List<Long>> chosen = new ReadOnlyObjectWrapper<>(List.of());

    ManyViewModel(Workbench workbench, ScreenContext context, Runnable changed) {
        this.workbench = workbench;
        this.context = context;
        this.changed = changed;
    }

    /// The numbers of the chosen entries; empty unless there are several.
    ReadOnlyObjectProperty<List<Long>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    boolean isMany() {
        return !chosen.get().isEmpty();
    }

    /// Chooses these; one alone is no choice of several.
    void choose(List<Long> ids) {
        var wanted = ids.size() > 1 ? List.copyOf(ids) : List.<Long>of();
        if (!wanted.equals(chosen.get())) {
            chosen.set(wanted);
        }
    }

    void flag(Flag flag, boolean on) {
        change((many, ids) -> many.flag(ids, flag, on));
    }

    void mark(Factor factor, Polarity polarity) {
        change((many, ids) -> many.mark(ids, factor, polarity));
    }

    /// Deletes them; the notice offers them back.
    void delete() {
        var ids = chosen.get();
        chosen.set(List.of());
        context.background()
                .run(
                        _ -> {
                            workbench.many().delete(ids);
                            return ids.size();
                        },
                        count -> done(context.texts().get("log.many.deleted", count)),
                        this::failed);
    }

    private interface Edit {
        int make(ManyEntries many, List<Long> ids) throws Trouble;
    }

    private void change(Edit edit) {
        var ids = chosen.get();
        context.background()
                .run(
                        _ -> edit.make(workbench.many(), ids),
                        count -> {
                            if (count == 0) {
                                context.notice(context.texts().get("log.many.unchanged"), null);
                            } else {
                                done(context.texts().count("log.many.changed", count));
                            }
                        },
                        this::failed);
    }

    private void done(String sentence) {
        context.notice(sentence, this::undo);
        changed.run();
    }

    private void undo() {
        context.background()
                .run(
                        _ -> {
                            workbench.log().undo();
                            return true;
                        },
                        _ -> changed.run(),
                        this::failed);
    }

    private void failed(Throwable problem) {
        context.notice(
                problem instanceof Trouble trouble
                        ? trouble.sentence()
                        : context.texts().get("log.failed"),
                null);
    }
}
