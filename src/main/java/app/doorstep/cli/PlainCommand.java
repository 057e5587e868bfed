package app.doorstep.cli;

import app.doorstep.workbench.Trouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// A command; `--help` and `--version` come with it.
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = false,
        usageHelpAutoWidth = true)
abstract class PlainCommand implements Callable<Integer> {
    final Session session;

    PlainCommand(Session session) {
        this.session = session;
    }

    @Override
    public final Integer call() throws Trouble {
        return run();
    }

    /// Does it.
    ///
    /// @return one of [ExitCode]
    abstract int run() throws Trouble;

    final Results results() {
        return session.results();
    }

    final String say(String key, Object... arguments) {
        return session.say(key, arguments);
    }

    final Trouble misuse(String key, Object... arguments) {
        return session.trouble(Trouble.Kind.MISUSE, key, arguments);
    }

    final Trouble unusable(String key, Object... arguments) {
        return session.trouble(Trouble.Kind.INPUT, key, arguments);
    }
}
