package app.doorstep.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// The program itself: the options before a command, or the files a window is to open with.
@Command(
        name = "doorstep",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND")
final class Doorstep {
    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "0..*")
    private List<Path> files = new ArrayList<>();

    Doorstep(Session session) {
        this.session = session;
    }

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
    void data(Path folder) {
        session.useData(folder);
    }

    @Option(names = "--lang", paramLabel = "LANG", scope = ScopeType.INHERIT)
    void language(Locale language) {
        session.useLanguage(language);
    }

    List<Path> files() {
        return files;
    }
}
