package app.doorstep.cli;

import app.doorstep.domain.Coverage;
import app.doorstep.workbench.ImportOutcome;
import app.doorstep.workbench.ImportRequest;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/// `import`: files into the notebook, all or none.
@Command(name = "import")
final class ImportCommand extends NotebookCommand {
    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private WhoseOptions whose = new WhoseOptions();

    @Option(names = "--coverage", paramLabel = "complete|negative|picked")
    private @Nullable Coverage coverage;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--again")
    private boolean again;

    @Option(names = "--rejects", paramLabel = "FILE.csv")
    private @Nullable Path rejects;

    @Mixin
    private JsonOption json = new JsonOption();

    ImportCommand(Session session) {
        super(session);
    }

    @Override
    void check() throws Trouble {
        reading.choices(session);
        // From here on, so that whoever sees the notebook open can tell the import to stop.
        var _ = session.stopping();
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var request = new ImportRequest(
                files.stream().map(session::resolve).toList(),
                reading.choices(session),
                whose.platform(),
                whose.driver(),
                coverage,
                dryRun,
                again);
        if (rejects != null) {
            notebook.imports().requireWritable(session.resolve(rejects));
        }
        var outcome = notebook.imports().run(request, session.stopping());
        var wrote = wroteRejects(notebook, outcome);
        if (json.wanted()) {
            results().json(generator -> write(generator, outcome));
        } else {
            new ImportResults(session, dryRun).print(outcome);
        }
        if (!outcome.hasRejections()) {
            return wrote ? ExitCode.DONE : ExitCode.WITH_FAILURES;
        }
        new ImportResults(session, dryRun).tellRejected(outcome);
        return ExitCode.WITH_FAILURES;
    }

    /// The import stands even where the list of what was rejected cannot be written.
    private boolean wroteRejects(Workbench notebook, ImportOutcome outcome) {
        if (rejects == null) {
            return true;
        }
        try {
            notebook.imports().writeRejects(session.resolve(rejects), outcome);
            return true;
        } catch (Trouble e) {
            session.tell(say("import.no-rejects-file", rejects.toString()));
            return false;
        }
    }

    private static void write(JsonGenerator json, ImportOutcome outcome) {
        json.writeStartObject();
        Results.number(json, "batch", outcome.batch());
        json.writeArrayPropertyStart("files");
        for (var file : outcome.files()) {
            json.writeStartObject();
            json.writeStringProperty("file", file.file());
            Results.string(json, "entry", file.entry());
            json.writeStringProperty("format", file.format());
            json.writeStringProperty("encoding", file.encoding());
            json.writeNumberProperty("records", file.records());
            json.writeNumberProperty("stored", file.stored());
            json.writeNumberProperty("updated", file.updated());
            json.writeNumberProperty("duplicates", file.duplicates());
            json.writeNumberProperty("nearDuplicates", file.nearDuplicates());
            json.writeArrayPropertyStart("rejected");
            file.rejected().forEach(rejection -> write(json, rejection));
            json.writeEndArray();
            PreviewCommand.writeDoubts(json, file.doubts());
            Results.string(json, "notice", file.notice());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void write(JsonGenerator json, ImportOutcome.Rejection rejection) {
        json.writeStartObject();
        json.writeNumberProperty("line", rejection.line());
        Results.string(json, "column", rejection.column());
        json.writeStringProperty("reason", rejection.reason());
        json.writeEndObject();
    }
}
