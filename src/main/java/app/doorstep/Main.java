package app.doorstep;

import app.doorstep.cli.Cli;
import app.doorstep.cli.Surroundings;
import app.doorstep.text.Languages;
import app.doorstep.text.Texts;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// The composition root: arguments go to the command line, none to the window.
final class Main {
    /// Set by the build's own run of the main job: where there is no window to open, the tour goes here instead.
    private static final String TOUR_INSTEAD = "doorstep.main-job";

    private static final int NO_WINDOW = 3;

    // The window makes its own language the one of the toolkit's words too, so the system's is kept here.
    private final Locale system = Locale.getDefault();
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    // Not System.out: these are UTF-8 whatever the locale, and results are written in large pieces.
    private final PrintStream out = new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16), false, StandardCharsets.UTF_8);
    private final PrintStream err =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    private final UserNotebooks notebooks = new UserNotebooks(clock, err, system);

    private Main() {}

    static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /// Runs one call.
    ///
    /// @return its exit code
    static int run(String[] arguments) {
        return new Main().start(arguments);
    }

    private int start(String[] arguments) {
        var code = switch (Cli.run(arguments, surroundings())) {
            case Cli.Exit exit -> exit.code();
            case Cli.OpenWindow window -> open(window);
        };
        out.flush();
        return code;
    }

    private Surroundings surroundings() {
        return new Surroundings(
                System.in,
                out,
                err,
                () -> Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent(),
                Path.of("").toAbsolutePath(),
                system,
                clock,
                notebooks,
                new ScreenPictures(clock, notebooks));
    }

    private int open(Cli.OpenWindow wanted) {
        var folder = notebooks.folder(wanted.data());
        var language = wanted.language();
        var texts = Texts.of(language == null ? notebooks.locale(folder) : Languages.here(language, system));
        var missing = Display.missing(System.getenv(), System.getProperty("os.name", ""));
        if (missing.isEmpty()) {
            return new Window(folder, texts, clock, notebooks, err).open(wanted.files());
        }
        err.println(texts.get("main." + missing.get()));
        var instead = System.getProperty(TOUR_INSTEAD);
        return instead == null ? NO_WINDOW : start(new String[] {"tour", "--out", instead});
    }
}
