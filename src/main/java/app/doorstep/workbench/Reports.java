package app.doorstep.workbench;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.Scale;
import app.doorstep.domain.Selection;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.StatedFigure;
import app.doorstep.replies.Waiting;
import app.doorstep.report.MonthFacts;
import app.doorstep.report.Report;
import app.doorstep.report.ReportChoices;
import app.doorstep.report.ReportHtml;
import app.doorstep.report.ReportPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The monthly report and the reference.
public final class Reports {
    private final Desk desk;
    private final Apps apps;
    private final Standing standing;
    private final Advice advice;
    private final Answers answers;
    private final DriverYears years;

    Reports(Desk desk, Apps apps, Standing standing, Advice advice, Answers answers) {
        this.desk = desk;
        this.apps = apps;
        this.standing = standing;
        this.advice = advice;
        this.answers = answers;
        this.years = new DriverYears(desk, apps, standing);
    }

    /// The months that have feedback or figures that apps stated, newest first.
    public List<YearMonth> months() throws Trouble {
        var read = desk.ask(store -> store.figures().list(null)).stream()
                .map(kept -> kept.value().on());
        return Stream.concat(desk.ask(store -> store.days()).stream(), read)
                .map(YearMonth::from)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /// Prints a month into a file; an existing one is replaced only when the new one is whole.
    ///
    /// @param html where to put the same as a web page, or null
    /// @throws Trouble if a file cannot be written; the old one is still there then
    public void write(ReportRequest request, Path pdf, @Nullable Path html) throws Trouble {
        WholeFile.requireWritable(pdf, desk);
        if (html != null) {
            WholeFile.requireWritable(html, desk);
            if (html.toAbsolutePath().normalize().equals(pdf.toAbsolutePath().normalize())) {
                throw new Trouble(Trouble.Kind.MISUSE, desk.say("report-once", pdf.toString()));
            }
        }
        var report = report(request);
        WholeFile.write(pdf, desk, out -> ReportPdf.write(report, request.paper(), desk.texts(), out));
        if (html != null) {
            WholeFile.write(
                    html,
                    desk,
                    out -> out.write(ReportHtml.of(report, desk.texts()).getBytes(StandardCharsets.UTF_8)));
        }
    }

    /// The print itself, in memory: a preview leaves no copy on the disk.
    public byte[] pdf(ReportRequest request) throws Trouble {
        var out = new ByteArrayOutputStream();
        try {
            ReportPdf.write(report(request), request.paper(), desk.texts(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The report as values, for a preview.
    public Report report(ReportRequest request) throws Trouble {
        var choices = new ReportChoices(request.sections(), request.showNames(), request.comments());
        return switch (request.kind()) {
            case MONTH -> Report.of(facts(request), choices, desk.texts());
            case REFERENCE -> Report.of(years.facts(request, whose(request)), choices, desk.texts());
        };
    }

    private MonthFacts facts(ReportRequest request) throws Trouble {
        var month = request.month();
        var today = desk.today();
        var end = month.atEndOfMonth();
        var last = end.isAfter(today) && !month.atDay(1).isAfter(today) ? today : end;
        var period = new Period(month.atDay(1), last);
        var selection = new Selection(period.from(), period.to(), request.platform(), request.driver());
        var feedback = desk.ask(store -> store.feedback(FeedbackQuery.ALL.in(selection)));
        var year = new Selection(month.minusMonths(12).atDay(1), period.to(), request.platform(), request.driver());
        return new MonthFacts(
                month,
                today,
                desk.clock().getZone(),
                whose(request),
                apps(period, feedback, request),
                desk.stars(year),
                feedback,
                advice.tips(period, monthBefore(month), request.platform(), request.driver()),
                answering(period, request.platform(), request.driver()),
                standing.service(request.platform(), request.driver(), last.plusDays(1))
                        .orElse(null));
    }

    private @Nullable String whose(ReportRequest request) {
        var own = desk.settings().get().driverName();
        return request.driver() != null ? request.driver() : own.isBlank() ? null : own;
    }

    private List<MonthFacts.AppMonth> apps(Period period, List<Feedback> feedback, ReportRequest request)
            throws Trouble {
        var said = SaidLast.of(desk, request.platform(), request.driver(), period::contains);
        var result = new ArrayList<MonthFacts.AppMonth>();
        for (var app : apps.inUse()) {
            var stated = said.by(app.platform());
            var own = feedback.stream()
                    .filter(each -> each.platform().equals(app.platform()))
                    .toList();
            if (!own.isEmpty() || !stated.isEmpty()) {
                result.add(app(app, period, own, stated, request.driver()));
            }
        }
        return result;
    }

    private MonthFacts.AppMonth app(
            AppProfile app, Period period, List<Feedback> own, List<StatedFigure> stated, @Nullable String driver)
            throws Trouble {
        var after = period.to().plusDays(1);
        var score = standing.rating(app.policy(), app.platform(), driver, after);
        var selection = new Selection(period.from(), period.to(), app.platform(), driver);
        var complete = standing.counts(selection).count() > 0;
        return new MonthFacts.AppMonth(
                app,
                score,
                complete ? standing.change(period, monthBefore(YearMonth.from(period.from())), selection) : null,
                outlook(app, driver, after, own, complete),
                stated);
    }

    private static Period monthBefore(YearMonth month) {
        var before = month.minusMonths(1);
        return new Period(before.atDay(1), before.atEndOfMonth());
    }

    private List<String> outlook(
            AppProfile app, @Nullable String driver, LocalDate after, List<Feedback> own, boolean complete)
            throws Trouble {
        if (!complete) {
            var negative = own.stream()
                    .filter(each -> each.sentiment() == Sentiment.NEGATIVE)
                    .count();
            var positive = own.stream()
                    .filter(each -> each.sentiment() == Sentiment.POSITIVE)
                    .count();
            return List.of(desk.say("outlook.noted", own.size(), negative, positive));
        }
        var scale =
                standing.policies().named(app.policy()).map(RatingPolicy::scale).orElse(Scale.STARS);
        return standing.cushion(app, driver, after).stream()
                .map(cushion -> Outlook.of(cushion, scale, desk.texts()))
                .toList();
    }

    private MonthFacts.Answering answering(Period period, @Nullable Platform platform, @Nullable String driver)
            throws Trouble {
        var promptness = answers.promptness(period);
        var due = answers.waiting(platform, driver).stream()
                .filter(waiting -> waiting.state() != Waiting.State.HISTORY)
                .map(waiting ->
                        LocalDateTime.ofInstant(waiting.due(), desk.clock().getZone()))
                .toList();
        return new MonthFacts.Answering(promptness.answered(), promptness.inTime(), promptness.median(), due);
    }
}
