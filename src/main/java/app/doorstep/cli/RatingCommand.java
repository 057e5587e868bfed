package app.doorstep.cli;

import app.doorstep.analysis.PolicyScore;
import app.doorstep.domain.Kept;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StatedFigure;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
        for (var score : scores) {
            // The app's own word comes first.
            var name = notebook.apps().get(score.platform()).name();
            for (var figure : told.add(score.platform()) ? stated(notebook, score) : List.<StatedFigure>of()) {
                results().line(say("rating.stated", name, FiguresCommand.says(figure), figure.on()));
            }
            results().line(ScoreText.of(name, score, session));
        }
    }

    /// What an app stated on the last day, up to the day that was asked for, on which it was read off.
    private List<StatedFigure> stated(Workbench notebook, PolicyScore score) throws Trouble {
        var latest = on == null ? session.today() : on;
        var own = notebook.checkins().list(score.platform()).stream()
                .map(Kept::value)
                .filter(figure -> Objects.equals(figure.driver(), whose.driver())
                        && !figure.on().isAfter(latest)
                        && !figure.name().equals(StatedFigure.DELIVERIES))
                .toList();
        return own.stream()
                .filter(figure -> figure.on().equals(own.getFirst().on()))
                .toList();
    }
}
