package app.doorstep.cli;

import app.doorstep.analysis.Step;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Selection;
import app.doorstep.report.Paper;
import app.doorstep.tips.TipFinding;
import app.doorstep.workbench.ImportProgress;
import app.doorstep.workbench.ImportRequest;
import app.doorstep.workbench.ReportRequest;
import app.doorstep.workbench.SampleNotebook;
import app.doorstep.workbench.SampleYear;
import app.doorstep.workbench.TrendRequest;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;

/// The whole main job on invented ratings, told step by step. Everything lands in one folder, the notebook too; the
/// user's own notebook is not touched.
final class Tour {
    private static final int DAYS = 30;
    private static final int TIPS = 3;
    private static final int WIDEST_COMMENT = 70;

    private final Session session;
    private final Results results;
    private final Path folder;

    Tour(Session session, Path folder) {
        this.session = session;
        this.results = session.results();
        this.folder = folder;
    }

    void run() throws Trouble {
        var sample = folder.resolve("sample.csv");
        var data = folder.resolve("data");
        clear(sample, data);
        var today = session.today();
        invent(sample, today);
        step("tour.sample", session.texts().number(SampleYear.RATINGS), sample);
        try (var notebook = session.around().notebooks().open(data, session.texts())) {
            bring(notebook, sample);
            SampleNotebook.enter(notebook);
            show(notebook, today);
            report(notebook);
        }
        pictures(data);
        results.blank();
        results.line(session.say("tour.end", folder.toString()));
    }

    private void invent(Path sample, LocalDate today) throws Trouble {
        try {
            SampleYear.write(sample, SampleYear.RATINGS, SampleYear.MONTHS, today);
        } catch (IOException e) {
            throw session.trouble(Trouble.Kind.INPUT, "not-written", sample.toString());
        }
    }

    /// Takes away the notebook of an earlier tour, which is known by the sample beside it.
    private void clear(Path sample, Path data) throws Trouble {
        if (!Files.exists(data)) {
            return;
        }
        if (!Files.exists(sample)) {
            throw session.trouble(Trouble.Kind.INPUT, "tour.not-ours", data.toString());
        }
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw session.trouble(Trouble.Kind.INPUT, "tour.in-the-way", data.toString());
        }
    }

    private void bring(Workbench notebook, Path sample) throws Trouble {
        var outcome = notebook.imports().run(ImportRequest.of(sample), ImportProgress.NONE);
        var file = outcome.files().getFirst();
        step(
                "tour.import",
                session.texts().count("cli.records", file.records()),
                session.texts().number(file.stored()),
                session.texts().number(file.duplicates()),
                session.texts().number(file.rejected().size()));
    }

    private void show(Workbench notebook, LocalDate today) throws Trouble {
        step("tour.rating");
        for (var score : notebook.standing().ratings(null, null, null)) {
            detail(ScoreText.of(notebook.apps().get(score.platform()).name(), score, session));
        }
        var factors = EnumSet.copyOf(Factor.SPECIFIC);
        var trend = notebook.standing().trend(new TrendRequest(factors, Step.WEEK, Selection.ALL));
        var chart = folder.resolve("trend.png");
        TrendCommand.draw(trend, factors, chart, session);
        TrendCommand.draw(trend, factors, folder.resolve("trend.svg"), session);
        step("tour.trend", session.texts().number(trend.points().size()), chart);
        tips(notebook, today);
        answer(notebook);
    }

    private void tips(Workbench notebook, LocalDate today) throws Trouble {
        var applying = notebook.advice().tips(today, DAYS, null, null).stream()
                .filter(TipFinding::applies)
                .toList();
        step("tour.tips", session.texts().count("cli.tips.apply", applying.size()));
        applying.stream().limit(TIPS).forEach(tip -> {
            detail(tip.headline());
            tip.advice().stream().limit(1).forEach(advice -> detail("  " + advice));
        });
    }

    private void answer(Workbench notebook) throws Trouble {
        var waiting = notebook.answers().waiting(null);
        step("tour.answers", session.texts().count("cli.tour.waiting", waiting.size()));
        if (waiting.isEmpty()) {
            return;
        }
        var feedback = waiting.getFirst().feedback();
        var comment = feedback.words().comment();
        if (comment != null) {
            detail(session.say("tour.comment", feedback.date().toString(), Columns.shortened(comment, WIDEST_COMMENT)));
        }
        var draft =
                notebook.answers().drafts(feedback.id(), null, null).drafts().getFirst();
        draft.text().lines().forEach(line -> detail("  " + line));
    }

    private void report(Workbench notebook) throws Trouble {
        var months = notebook.reports().months();
        var month = months.size() > 1 ? months.get(1) : months.getFirst();
        var pdf = folder.resolve("report-" + month + ".pdf");
        notebook.reports().write(ReportRequest.of(month, Paper.A4), pdf, null);
        step("tour.report", session.texts().month(month), pdf);
    }

    private void pictures(Path data) throws Trouble {
        var screens = session.makeFolder(folder.resolve("screens"));
        var pictures = session.around().pictures().write(screens, Pictures.Look.USUAL, data, session.texts());
        step("tour.pictures", pictures.size(), screens);
    }

    private void step(String key, Object... arguments) {
        results.line(session.say(key, arguments));
    }

    private void detail(String line) {
        results.line("    " + line);
    }
}
