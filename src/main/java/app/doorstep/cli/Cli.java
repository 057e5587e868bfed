package app.doorstep.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The command line.
///
/// ```
/// switch (Cli.run(arguments, surroundings)) {
///     case Cli.Exit exit -> System.exit(exit.code());
///     case Cli.OpenWindow window -> …
/// }
/// ```
/// Stateless; calls may run side by side as long as their streams differ.
public final class Cli {
    private Cli() {}

    /// What a call came to.
    public sealed interface Result {}

    /// A command ran, or could not.
    ///
    /// @param code one of [ExitCode]
    public record Exit(int code) implements Result {}

    /// No command was named: the caller opens the window.
    ///
    /// @param data the folder named with `--data`, or null
    /// @param language the one named with `--lang`, or null
    /// @param files what the window is to import; they exist
    public record OpenWindow(@Nullable Path data, @Nullable Locale language, List<Path> files) implements Result {}

    /// Runs one command. Never throws: what goes wrong is told on standard error and in the exit code.
    public static Result run(String[] arguments, Surroundings around) {
        var session = new Session(around);
        var result = new Call(session).run(arguments);
        if (session.results().failed() && result instanceof Exit exit && exit.code() == ExitCode.DONE) {
            session.tell(session.say("output-full"));
            session.end();
            return new Exit(ExitCode.NOT_USABLE);
        }
        session.end();
        return result;
    }
}
