package app.doorstep.cli;

import app.doorstep.workbench.Trouble;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// One call: parse, run, tell what went wrong.
final class Call {
    /// No exit code: no command was named.
    private static final int WINDOW = -1;

    /// What stands for a letter that the locale of the terminal could not hand over.
    private static final char LOST = '\uFFFD';

    private final Session session;
    private final Doorstep doorstep;

    Call(Session session) {
        this.session = session;
        this.doorstep = new Doorstep(session);
    }

    Cli.Result run(String[] arguments) {
        try {
            if (Arrays.stream(arguments).anyMatch(argument -> argument.indexOf(LOST) >= 0)) {
                session.tell(session.say("letters-lost"));
                return new Cli.Exit(ExitCode.MISUSED);
            }
            var code = line(arguments).execute(arguments);
            return code == WINDOW ? window() : new Cli.Exit(code);
        } catch (Throwable thrown) {
            return new Cli.Exit(Mishap.tell(thrown, session));
        }
    }

    private CommandLine line(String[] arguments) {
        var around = session.around();
        FirstLook.at(List.of(arguments), session);
        return Commands.of(doorstep, session, List.of(arguments))
                .setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8))
                .setResourceBundle(session.texts().bundle("help"))
                .setExpandAtFiles(false)
                .setExecutionStrategy(this::execute)
                .setParameterExceptionHandler((e, _) -> misused(e))
                .setExecutionExceptionHandler((e, _, _) -> failed(e));
    }

    private Cli.OpenWindow window() {
        return new Cli.OpenWindow(
                session.data(),
                session.language(),
                doorstep.files().stream().map(session::resolve).toList());
    }

    private int execute(ParseResult parsed) {
        if (parsed.hasSubcommand() || CommandLine.printHelpIfRequested(parsed)) {
            return parsed.hasSubcommand() ? new CommandLine.RunLast().execute(parsed) : ExitCode.DONE;
        }
        for (var file : doorstep.files()) {
            if (!Files.exists(session.resolve(file))) {
                throw new ParameterException(
                        parsed.commandSpec().commandLine(), new Misuse(session).unknownCommand(file.toString()));
            }
        }
        return WINDOW;
    }

    private int misused(ParameterException e) {
        session.tell(new Misuse(session).sentence(e, doorstep));
        session.tell(session.say("see-help", e.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.MISUSED;
    }

    private int failed(Exception e) {
        if (e instanceof Trouble trouble) {
            session.tell(trouble.sentence());
            trouble.doubt()
                    .ifPresent(doubt -> session.tell(session.say("answer", Questions.answers(doubt, session.texts()))));
            if (trouble.choices().contains(Trouble.AGAIN)) {
                session.tell(session.say("again"));
            }
            return ExitCode.of(trouble.kind());
        }
        if (e instanceof CommandLine.TypeConversionException wrong) {
            session.tell(String.valueOf(wrong.getMessage()));
            return ExitCode.MISUSED;
        }
        return Mishap.tell(e, session);
    }
}
