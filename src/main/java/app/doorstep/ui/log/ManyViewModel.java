package app.doorstep.ui.log;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Polarity;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Jobs;
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
    private final Runnable refresh;
    private final Aftermath after;
    private final ReadOnlyObjectWrapper<List<Long>> chosen = new ReadOnlyObjectWrapper<>(List.of());

    ManyViewModel(Workbench workbench, ScreenContext context, Runnable refresh) {
        this.workbench = workbench;
        this.context = context;
        this.refresh = refresh;
        this.after = new Aftermath(workbench, context);
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
        after.run(() -> workbench.many().delete(ids), context.texts().get("log.many.deleted", ids.size()), refresh);
    }

    private interface Edit {
        int make(ManyEntries many, List<Long> ids) throws Trouble;
    }

    private void change(Edit edit) {
        var ids = chosen.get();
        var job = context.background()
                .run(
                        _ -> edit.make(workbench.many(), ids),
                        count -> {
                            if (count == 0) {
                                context.notice(context.texts().get("log.many.unchanged"), null);
                            } else {
                                after.made(context.texts().count("log.many.changed", count), refresh);
                            }
                        },
                        after::tell);
        context.jobs().beside(new Jobs.Task(context.texts().get("kit.job.edit"), false), job);
    }
}
