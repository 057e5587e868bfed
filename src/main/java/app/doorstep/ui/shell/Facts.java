package app.doorstep.ui.shell;

import app.doorstep.ui.kit.AppChoice;
import java.util.List;

/// What the frame shows of the notebook, read in one go.
record Facts(List<AppChoice> apps, List<String> drivers, List<String> status, long changes) {
    static Facts of(NotebookFacts notebook) throws Exception {
        return new Facts(notebook.apps(), notebook.drivers(), notebook.status(), notebook.changes());
    }
}
