package app.doorstep.report;

import app.doorstep.text.Texts;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The report as XHTML, for a file of its own or on the way to the PDF. Every text is escaped by the template engine;
/// the document holds no script, no link and nothing from elsewhere.
public final class ReportHtml {
    private static final int APPS_IN_A_ROW = 3;
    private static final String RESOURCES = "app/doorstep/report";

    private static final PebbleEngine ENGINE = new PebbleEngine.Builder()
            .loader(loader())
            .strictVariables(true)
            .autoEscaping(true)
            .build();

    private ReportHtml() {}

    /// The report as one file that needs no other, its chart drawn inside as SVG.
    public static String of(Report report, Texts texts) {
        var year = report.year();
        return render(report, texts, null, year == null ? null : ReportChart.svg(year, texts));
    }

    /// The report on its way to the PDF: the chart is a place that [ReportPdf] fills.
    static String forPaper(Report report, Paper paper, Texts texts) {
        return render(report, texts, paper, null);
    }

    private static String render(Report report, Texts texts, @Nullable Paper paper, @Nullable String chart) {
        var year = report.year();
        var context = new HashMap<String, Object>();
        context.put("report", report);
        context.put("appRows", rows(report.apps()));
        context.put("css", css(paper));
        context.put("onPaper", paper != null);
        context.put("drawn", year != null && ReportChart.isDrawn(year));
        context.put("chart", chart == null ? "" : chart);
        context.put("star", ReportStar.SVG);
        context.put("page", texts.get("report.page"));
        context.put("of", texts.get("report.page.of"));
        var html = new StringWriter();
        try {
            ENGINE.getTemplate("report.html").evaluate(html, context, texts.locale());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html.toString();
    }

    private static List<List<Report.App>> rows(List<Report.App> apps) {
        var rows = new ArrayList<List<Report.App>>();
        for (int i = 0; i < apps.size(); i += APPS_IN_A_ROW) {
            rows.add(apps.subList(i, Math.min(apps.size(), i + APPS_IN_A_ROW)));
        }
        return rows;
    }

    private static String css(@Nullable Paper paper) {
        return read("report.css")
                + (paper == null ? read("screen.css") : read("paper.css").replace("PAPER", paper.id()));
    }

    private static String read(String file) {
        try (var in = ReportHtml.class.getResourceAsStream("/" + RESOURCES + "/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the report's style sheet is missing: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClasspathLoader loader() {
        var loader = new ClasspathLoader(ReportHtml.class.getClassLoader());
        loader.setPrefix(RESOURCES);
        return loader;
    }
}
