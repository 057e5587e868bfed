package app.doorstep.cli;

import app.doorstep.workbench.ReadingProgress;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `reread`: reads comments again that another version of the program has read.
@Command(name = "reread")
final class RereadCommand extends NotebookCommand {
    @Option(names = "--all")
    private boolean all;

    @Mixin
    private JsonOption json = new JsonOption();

    RereadCommand(Session session) {
        super(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var done = all
                ? notebook.rereading().runAll(ReadingProgress.NONE)
                : notebook.rereading().run(ReadingProgress.NONE);
        if (json.wanted()) {
            results().json(generator -> {
                generator.writeStartObject();
                generator.writeNumberProperty("comments", done.comments());
                generator.writeNumberProperty("changed", done.changed());
                generator.writeNumberProperty("left", done.left());
                generator.writeStringProperty("reader", done.version());
                generator.writeEndObject();
            });
        } else {
            results().line(session.texts().count("cli.reread.done", done.comments(), done.changed()));
        }
        return ExitCode.DONE;
    }
}
