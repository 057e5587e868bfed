package app.doorstep.cli;

import app.doorstep.workbench.SampleNotebook;
import app.doorstep.workbench.SampleYear;
import app.doorstep.workbench.Trouble;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `screenshots`: every screen as a picture, of the driver's notebook or of invented ones.
@Command(name = "screenshots")
final class ScreenshotsCommand extends PlainCommand {
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{2,4})x([1-9][0-9]{2,4})");
    private static final int LARGEST = 10_000;
    private static final BigDecimal MOST_SCALE = BigDecimal.valueOf(4);
    private static final List<String> THEMES = List.of("light", "dark");
    private static final List<String> INVENTED = List.of("sample", "empty", "million");
    private static final int MILLION = 1_000_000;
    private static final int LIFETIME = 120;

    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--theme", paramLabel = "light|dark")
    private @Nullable String theme;

    @Option(names = "--size", paramLabel = "WxH")
    private String size = Pictures.Look.USUAL.width() + "x" + Pictures.Look.USUAL.height();

    @Option(names = "--scale", paramLabel = "F")
    private BigDecimal scale = BigDecimal.ONE;

    @Option(names = "--with", paramLabel = "LIST", split = ",")
    private List<String> with = List.of();

    ScreenshotsCommand(Session session) {
        super(session);
    }

    @Override
    int run() throws Trouble {
        var looks = looks();
        for (var name : with) {
            if (!INVENTED.contains(name)) {
                throw misuse("not-a-word", name, String.join(", ", INVENTED));
            }
        }
        if (with.isEmpty()) {
            draw(looks, session.makeFolder(folder), session.folder());
        }
        for (var name : with) {
            invent(looks, name, session.makeFolder(folder.resolve(name)));
        }
        return ExitCode.DONE;
    }

    private void draw(List<Pictures.Look> looks, Path into, Path notebook) throws Trouble {
        for (var look : looks) {
            session.around()
                    .pictures()
                    .write(into, look, notebook, session.texts())
                    .forEach(picture -> results().line(picture.toString()));
        }
    }

    /// Draws a notebook that is made for it and taken away afterwards.
    private void invent(List<Pictures.Look> looks, String name, Path into) throws Trouble {
        try {
            var made = Files.createTempDirectory(into, "notebook");
            try {
                var data = made.resolve("data");
                if (!name.equals("empty")) {
                    fill(data, made.resolve("ratings.csv"), name.equals("million"));
                }
                draw(looks, into, data);
            } finally {
                delete(made);
            }
        } catch (IOException e) {
            throw unusable("not-written", into.toString());
        }
    }

    private void fill(Path data, Path file, boolean isLifetime) throws IOException, Trouble {
        try (var notebook = session.around().notebooks().open(data, session.texts())) {
            SampleNotebook.fill(
                    notebook,
                    file,
                    isLifetime ? MILLION : SampleYear.RATINGS,
                    isLifetime ? LIFETIME : SampleYear.MONTHS);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// One look for the theme that was asked for, else one for each, told apart by their names' ending.
    private List<Pictures.Look> looks() throws Trouble {
        if (theme != null && !THEMES.contains(theme)) {
            throw misuse("not-a-word", theme, String.join(", ", THEMES));
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
        if (theme != null) {
            return List.of(new Pictures.Look(theme, width, height, scale.doubleValue(), ""));
        }
        return THEMES.stream()
                .map(each -> new Pictures.Look(each, width, height, scale.doubleValue(), "-" + each))
                .toList();
    }
}
