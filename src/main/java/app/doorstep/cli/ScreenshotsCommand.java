package app.doorstep.cli;

import app.doorstep.workbench.Trouble;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `screenshots`: every screen as a picture.
@Command(name = "screenshots")
final class ScreenshotsCommand extends PlainCommand {
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{2,4})x([1-9][0-9]{2,4})");
    private static final int LARGEST = 10_000;
    private static final BigDecimal MOST_SCALE = BigDecimal.valueOf(4);

    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--theme", paramLabel = "light|dark")
    private String theme = Pictures.Look.USUAL.theme();

    @Option(names = "--size", paramLabel = "WxH")
    private String size = Pictures.Look.USUAL.width() + "x" + Pictures.Look.USUAL.height();

    @Option(names = "--scale", paramLabel = "F")
    private BigDecimal scale = BigDecimal.ONE;

    ScreenshotsCommand(Session session) {
        super(session);
    }

    @Override
    int run() throws Trouble {
        var look = look();
        var into = session.makeFolder(folder);
        var pictures = session.around().pictures().write(into, look, session.folder());
        pictures.forEach(picture -> results().line(picture.toString()));
        return ExitCode.DONE;
    }

    private Pictures.Look look() throws Trouble {
        if (!theme.equals("light") && !theme.equals("dark")) {
            throw misuse("not-a-word", theme, "light, dark");
        }
        var parts = SIZE.matcher(size);
        if (!parts.matches()) {
            throw misuse("not-a-size", size);
        }
        var width = Integer.parseInt(parts.group(1));
        var height = Integer.parseInt(parts.group(2));
        if (width > LARGEST || height > LARGEST) {
            throw misuse("not-a-size", size);
        }
        if (scale.signum() <= 0 || scale.compareTo(MOST_SCALE) > 0) {
            throw misuse("not-a-scale", scale.toPlainString());
        }
        return new Pictures.Look(theme, width, height, scale.doubleValue());
    }
}
