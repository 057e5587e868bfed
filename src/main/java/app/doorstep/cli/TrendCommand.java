package app.doorstep.cli;

import app.doorstep.analysis.Step;
import app.doorstep.analysis.Trend;
import app.doorstep.analysis.TrendPoint;
import app.doorstep.chart.ChartFile;
import app.doorstep.chart.TrendChart;
import app.doorstep.chart.TrendChartStyle;
import app.doorstep.chart.TrendView;
import app.doorstep.domain.Factor;
import app.doorstep.workbench.TrendRequest;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/// `trend`: stars by factor over time.
@Command(name = "trend")
final class TrendCommand extends NotebookCommand {
    private static final String ALL = "all";
    private static final int CHART_WIDTH = 960;
    private static final int CHART_HEIGHT = 480;
    private static final int DECIMALS = 2;

    @Option(names = "--factor", paramLabel = "F|all")
    private String factor = Factor.OVERALL.id();

    @Option(names = "--by", paramLabel = "day|week|month")
    private Step by = Step.WEEK;

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(names = "--chart", paramLabel = "FILE.png|FILE.svg")
    private @Nullable Path chart;

    TrendCommand(Session session) {
        super(session);
    }

    @Override
    void check() throws Trouble {
        factors();
        selection.selection(session);
        if (chart != null && !ChartFile.canWrite(chart)) {
            throw misuse("trend.chart-name", chart.toString());
        }
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var trend = notebook.standing().trend(new TrendRequest(factors(), by, selection.selection(session)));
        if (chart != null) {
            draw(trend, factors(), session.resolve(chart), session);
            session.tell(say("written", chart.toString()));
        }
        if (json.wanted()) {
            results().json(generator -> write(generator, trend));
        } else {
            print(trend);
        }
        return ExitCode.DONE;
    }

    private Set<Factor> factors() throws Trouble {
        return factor.equals(ALL)
                ? EnumSet.copyOf(Factor.STARRED)
                : EnumSet.of(new Arguments(session).fixed(Factor.class, factor));
    }

    static void draw(Trend trend, Set<Factor> factors, Path file, Session session) throws Trouble {
        try {
            var drawn = TrendChart.of(trend, TrendView.of(factors), TrendChartStyle.light(), session.texts());
            ChartFile.write(drawn, file, CHART_WIDTH, CHART_HEIGHT);
        } catch (IOException e) {
            throw session.trouble(Trouble.Kind.INPUT, "not-written", file.toString());
        }
    }

    private static void write(JsonGenerator json, Trend trend) {
        json.writeStartObject();
        json.writeStringProperty("by", trend.by().id());
        json.writeArrayPropertyStart("points");
        for (var point : trend.points()) {
            json.writeStartObject();
            json.writeStringProperty("factor", point.factor().id());
            Results.string(json, "start", point.start());
            Results.string(json, "end", point.end());
            json.writeNumberProperty("n", point.n());
            Results.decimal(json, "mean", point.mean(), DECIMALS);
            Results.decimal(json, "low", point.low(), DECIMALS);
            Results.decimal(json, "high", point.high(), DECIMALS);
            json.writeStringProperty("source", point.source().id());
            json.writeStringProperty("platform", point.platform().id());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void print(Trend trend) {
        if (trend.points().isEmpty()) {
            results().line(say("trend.none"));
            return;
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                say("trend.app"),
                say("trend.factor"),
                say("trend.from"),
                say("trend.to"),
                say("trend.n"),
                say("trend.mean"),
                say("trend.band"),
                ""));
        trend.points().forEach(point -> rows.add(row(point)));
        results().table(rows, 4, 5);
    }

    private List<String> row(TrendPoint point) {
        return List.of(
                point.platform().id(),
                session.texts().get("factor." + point.factor().id()),
                point.start().toString(),
                point.end().toString(),
                session.texts().number(point.n()),
                session.texts().decimal(point.mean(), DECIMALS),
                point.low() == null || point.high() == null
                        ? "-"
                        : session.texts().decimal(point.low(), DECIMALS) + " - "
                                + session.texts().decimal(point.high(), DECIMALS),
                say("trend." + point.source().id()));
    }
}
