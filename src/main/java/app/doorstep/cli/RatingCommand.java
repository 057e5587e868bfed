package app.doorstep.cli;

import app.doorstep.analysis.PolicyScore;
import app.doorstep.domain.Platform;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rating`: where the driver stands under the apps' policies.
@Command(name = "rating")
final class RatingCommand extends NotebookCommand {
    @Option(names = "--policy", paramLabel = "NAME")
    private @Nullable String policy;

    @Mixin
    private WhoseOptions whose = new WhoseOptions();

    @Option(names = "--on", paramLabel = "D")
    private @Nullable LocalDate on;

    @Mixin
    private JsonOption json = new JsonOption();

    RatingCommand(Session session) {
        super(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        if (policy != null) {
            var score = notebook.standing().rating(policy, whose.platform(), whose.driver(), on);
            if (json.wanted()) {
                results().json(generator -> ScoreJson.write(generator, score));
            } else {
                print(notebook, List.of(score));
            }
            return ExitCode.DONE;
        }
        var scores = notebook.standing().ratings(whose.platform(), whose.driver(), on);
        if (json.wanted()) {
            results().jsonArray(scores, ScoreJson::write);
        } else if (scores.isEmpty()) {
            var app = whose.platform();
            results().line(app == null ? say("rating.none") : say("rating.none-of", app.id()));
        } else {
            print(notebook, scores);
        }
        return ExitCode.DONE;
    }

    private void print(Workbench notebook, List<PolicyScore> scores) throws Trouble {
        var told = new HashSet<Platform>();
        var latest = on == null ? session.today() : on;
        for (var score : scores) {
            // The app's own word comes first.
            var name = notebook.apps().get(score.platform()).name();
            if (told.add(score.platform())) {
                for (var figure : notebook.checkins().saidLast(score.platform(), whose.driver(), latest)) {
                    results()
                            .line(say(
                                    "rating.stated", name, FiguresCommand.says(figure, session.texts()), figure.on()));
                }
            }
            results().line(ScoreText.of(name, score, session));
        }
    }
}
