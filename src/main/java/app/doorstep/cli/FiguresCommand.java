package app.doorstep.cli;

import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Kept;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StatedFigure;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/// `figures`: what the apps say themselves, the newest first.
@Command(name = "figures")
final class FiguresCommand extends NotebookCommand {
    @Option(names = "--platform", paramLabel = "P")
    private @Nullable Platform platform;

    @Mixin
    private JsonOption json = new JsonOption();

    FiguresCommand(Session session) {
        super(session);
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var figures = notebook.checkins().list(platform);
        if (json.wanted()) {
            results().jsonArray(figures, FiguresCommand::write);
            return ExitCode.DONE;
        }
        if (figures.isEmpty()) {
            results().line(say("figures.none"));
            return ExitCode.DONE;
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "",
                say("figures.on"),
                say("figures.app"),
                say("figures.name"),
                say("figures.says"),
                say("figures.window")));
        figures.forEach(kept -> rows.add(row(kept)));
        results().table(rows, 0);
        return ExitCode.DONE;
    }

    private static List<String> row(Kept<StatedFigure> kept) {
        var figure = kept.value();
        var period = figure.period();
        return List.of(
                Long.toString(kept.id()),
                figure.on().toString(),
                figure.platform().id(),
                figure.name(),
                value(figure),
                period == null ? Objects.toString(figure.window(), "") : period.from() + " - " + period.to());
    }

    /// `rating 4.93 stars`, `reliability Great`.
    static String says(StatedFigure figure) {
        return figure.name().equals(StatedFigure.DELIVERIES) ? value(figure) : figure.name() + " " + value(figure);
    }

    private static String value(StatedFigure figure) {
        var value = figure.value();
        var unit = figure.unit();
        var number = value == null || unit == null
                ? ""
                : value.toPlainString() + (unit == FigureUnit.PERCENT ? "%" : " " + unit.id());
        return figure.word() == null ? number : number.isEmpty() ? figure.word() : figure.word() + " " + number;
    }

    private static void write(JsonGenerator json, Kept<StatedFigure> kept) {
        var figure = kept.value();
        var period = figure.period();
        json.writeStartObject();
        json.writeNumberProperty("id", kept.id());
        json.writeStringProperty("platform", figure.platform().id());
        Results.string(json, "driver", figure.driver());
        Results.string(json, "on", figure.on());
        Results.string(json, "from", period == null ? null : period.from());
        Results.string(json, "to", period == null ? null : period.to());
        json.writeStringProperty("name", figure.name());
        Results.string(json, "word", figure.word());
        Results.number(json, "value", figure.value());
        Results.string(
                json, "unit", figure.unit() == null ? null : figure.unit().id());
        Results.string(json, "window", figure.window());
        Results.number(json, "batch", kept.batch());
        json.writeEndObject();
    }
}
