package app.doorstep.ui.add;

import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Workbench;

/// The three parts of the screen, and what they tell each other.
final class AddViewModel {
    private final ImportViewModel importing;
    private final FormViewModel form;
    private final HistoryViewModel history;

    AddViewModel(Workbench workbench, ScreenContext context) {
        importing = new ImportViewModel(workbench, context, this::stored);
        form = new FormViewModel(workbench, context);
        history = new HistoryViewModel(workbench, context);
    }

    ImportViewModel importing() {
        return importing;
    }

    FormViewModel form() {
        return form;
    }

    HistoryViewModel history() {
        return history;
    }

    /// Reads anew what may have changed.
    void refresh() {
        form.refresh();
        history.refresh();
    }

    private void stored() {
        history.refresh();
    }
}
