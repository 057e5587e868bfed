package app.doorstep.cli;

import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;

/// A command that needs the notebook, open while it runs.
abstract class NotebookCommand extends PlainCommand {
    NotebookCommand(Session session) {
        super(session);
    }

    @Override
    final int run() throws Trouble {
        check();
        try (var notebook = session.open()) {
            return run(notebook);
        }
    }

    /// Looks at the arguments before the notebook is opened.
    void check() throws Trouble {}

    /// Does it.
    ///
    /// @return one of [ExitCode]
    abstract int run(Workbench notebook) throws Trouble;
}
