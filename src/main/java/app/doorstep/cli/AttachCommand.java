package app.doorstep.cli;

import app.doorstep.domain.Evidence;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `attach`: evidence on one feedback.
@Command(name = "attach")
final class AttachCommand extends NotebookCommand {
    @Parameters(paramLabel = "ID", index = "0")
    private long id;

    @Parameters(paramLabel = "FILE", index = "1")
    private Path file = Path.of("");

    @Option(names = "--keep-location")
    private boolean keepLocation;

    @Mixin
    private JsonOption json = new JsonOption();

    AttachCommand(Session session) {
        super(session);
    }

    @Override
    void check() throws Trouble {
        session.requireFile(file);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var kept = notebook.proofs().attach(new Evidence.OfFeedback(id), session.resolve(file), keepLocation);
        var evidence = kept.value();
        if (json.wanted()) {
            results().json(generator -> {
                generator.writeStartObject();
                generator.writeNumberProperty("id", kept.id());
                generator.writeNumberProperty("feedback", id);
                generator.writeStringProperty("name", evidence.name());
                generator.writeStringProperty("type", evidence.mediaType());
                generator.writeNumberProperty("bytes", evidence.bytes());
                generator.writeStringProperty("originalSha256", evidence.originalSha256());
                generator.writeStringProperty("keptSha256", evidence.keptSha256());
                generator.writeBooleanProperty("locationKept", evidence.locationKept());
                generator.writeEndObject();
            });
        } else {
            results()
                    .line(say(
                            "attach.done",
                            Long.toString(id),
                            evidence.name(),
                            say(evidence.locationKept() ? "attach.location" : "attach.clean")));
        }
        return ExitCode.DONE;
    }
}
