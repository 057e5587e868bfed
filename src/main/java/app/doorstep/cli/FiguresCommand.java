package app.doorstep.cli;

import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Kept;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StarDistribution;
import app.doorstep.domain.StatedFigure;
import app.doorstep.text.Texts;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/// `figures`: what the apps say themselves, the newest first, then undated counts per star.
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
        var counts = notebook.checkins().distributions(platform);
        if (json.wanted()) {
            var all = new ArrayList<Consumer<JsonGenerator>>();
            figures.forEach(kept -> all.add(to -> write(to, kept)));
            counts.forEach(kept -> all.add(to -> writeCounts(to, kept)));
            results().jsonArray(all, (to, one) -> one.accept(to));
            return ExitCode.DONE;
        }
        if (figures.isEmpty() && counts.isEmpty()) {
            results().line(say("figures.none"));
            return ExitCode.DONE;
        }
        if (!figures.isEmpty()) {
            results().table(table(figures), 0);
        }
        for (var kept : counts) {
            results().line(counted(kept.value()));
        }
        return ExitCode.DONE;
    }

    private List<List<String>> table(List<Kept<StatedFigure>> figures) {
        // Whose they are matters as soon as a file named anybody.
        var named = figures.stream().anyMatch(kept -> kept.value().driver() != null);
        var texts = session.texts();
        var rows = new ArrayList<List<String>>();
        rows.add(row(
                named,
                List.of("", say("figures.on"), say("figures.app")),
                say("figures.driver"),
                List.of(say("figures.name"), say("figures.says"), say("figures.window"))));
        for (var kept : figures) {
            var figure = kept.value();
            var period = figure.period();
            rows.add(row(
                    named,
                    List.of(
                            Long.toString(kept.id()),
                            figure.on().toString(),
                            figure.platform().id()),
                    Objects.toString(figure.driver(), ""),
                    List.of(
                            texts.shipped(figure.name()),
                            value(figure, texts),
                            period == null
                                    ? texts.shipped(Objects.toString(figure.window(), ""))
                                    : period.from() + " - " + period.to())));
        }
        return rows;
    }

    private static List<String> row(boolean named, List<String> first, String driver, List<String> last) {
        var cells = new ArrayList<>(first);
        if (named) {
            cells.add(driver);
        }
        cells.addAll(last);
        return cells;
    }

    /// `uber-rides, up to 2026-03-10: 44 ratings without dates, 40 of 5 stars, 3 of 4, 0 of 3, 0 of 2, 1 of 1`.
    private String counted(StarDistribution all) {
        return say(
                "figures.counts",
                all.driver() == null ? all.platform().id() : all.platform().id() + ", " + all.driver(),
                all.asOf(),
                all.total(),
                all.count(5),
                all.count(4),
                all.count(3),
                all.count(2),
                all.count(1));
    }

    private static void writeCounts(JsonGenerator json, Kept<StarDistribution> kept) {
        var all = kept.value();
        json.writeStartObject();
        json.writeNumberProperty("id", kept.id());
        json.writeStringProperty("platform", all.platform().id());
        Results.string(json, "driver", all.driver());
        Results.string(json, "on", all.asOf());
        json.writeStringProperty("name", "counts");
        json.writeArrayPropertyStart("counts");
        all.counts().forEach(json::writeNumber);
        json.writeEndArray();
        Results.number(json, "batch", kept.batch());
        json.writeEndObject();
    }

    /// `rating 4.93 stars`, `reliability Great`.
    static String says(StatedFigure figure, Texts texts) {
        var value = value(figure, texts);
        return figure.name().equals(StatedFigure.DELIVERIES) ? value : texts.shipped(figure.name()) + " " + value;
    }

    private static String value(StatedFigure figure, Texts texts) {
        var value = figure.value();
        var unit = figure.unit();
        var number = value == null || unit == null
                ? ""
                : value.toPlainString() + (unit == FigureUnit.PERCENT ? "%" : " " + texts.shipped(unit.id()));
        var word = figure.word() == null ? "" : texts.shipped(figure.word());
        return (word + " " + number).strip();
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
