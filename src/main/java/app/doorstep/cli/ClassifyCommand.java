package app.doorstep.cli;

import app.doorstep.workbench.Trouble;
import java.io.IOException;
import picocli.CommandLine.Command;

/// `classify`: comments in, marks out, a JSON line each.
@Command(name = "classify")
final class ClassifyCommand extends PlainCommand {
    ClassifyCommand(Session session) {
        super(session);
    }

    @Override
    int run() throws Trouble {
        try {
            var bad = new Classifier(session).classify();
            if (bad == 0) {
                return ExitCode.DONE;
            }
            session.tell(session.texts().count("cli.classify.bad", bad));
            return ExitCode.WITH_FAILURES;
        } catch (IOException e) {
            throw unusable("unreadable", "-");
        }
    }
}
