package app.doorstep.cli;

import app.doorstep.domain.Identified;
import app.doorstep.report.Paper;
import app.doorstep.report.ReportKind;
import app.doorstep.report.Section;
import app.doorstep.workbench.ReportRequest;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `report`: a month, or the twelve that end with it, as a PDF.
@Command(name = "report")
final class ReportCommand extends NotebookCommand {
    @Parameters(paramLabel = "YYYY-MM")
    private YearMonth month = YearMonth.of(1970, 1);

    @Option(names = "--out", paramLabel = "FILE.pdf", required = true)
    private Path out = Path.of("");

    @Option(names = "--kind", paramLabel = "month|reference")
    private ReportKind kind = ReportKind.MONTH;

    @Option(names = "--sections", paramLabel = "LIST", split = ",")
    private Set<Section> sections = new LinkedHashSet<>();

    @Option(names = "--comments")
    private boolean comments;

    @Option(names = "--html", paramLabel = "FILE.html")
    private @Nullable Path html;

    @Option(names = "--show-names")
    private boolean showNames;

    @Option(names = "--paper", paramLabel = "letter|a4")
    private @Nullable Paper paper;

    @Mixin
    private WhoseOptions whose = new WhoseOptions();

    ReportCommand(Session session) {
        super(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var settings = session.around().notebooks().settings(session.folder());
        var request = new ReportRequest(
                kind,
                month,
                sections,
                comments,
                showNames || settings.showNames(),
                paper == null ? Identified.of(Paper.class, settings.paper()).orElse(Paper.A4) : paper,
                whose.platform(),
                whose.driver());
        notebook.reports().write(request, session.resolve(out), html == null ? null : session.resolve(html));
        results().line(say("written", out.toString()));
        if (html != null) {
            results().line(say("written", html.toString()));
        }
        return ExitCode.DONE;
    }
}
