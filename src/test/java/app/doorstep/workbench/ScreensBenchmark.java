package app.doorstep.workbench;

import app.doorstep.analysis.Step;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FeedbackOrder;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Period;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Selection;
import app.doorstep.report.Paper;
import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How long the questions take that each screen asks when it is opened, the first and the second time, on the notebook
/// of a folder (best one of a million ratings). A program, not a test: arguments are the folder and the day that is
/// taken for today.
final class ScreensBenchmark {
    private interface Question {
        @Nullable
        Object ask() throws Trouble;
    }

    private record Asked(String screen, String what, Question question) {}

    private record Took(double millis, double worked) {}

    private final Workbench workbench;
    private final LocalDate today;
    private final List<Asked> questions = new ArrayList<>();

    private ScreensBenchmark(Workbench workbench) {
        this.workbench = workbench;
        this.today = workbench.today();
        ask("frame", "last import", () -> workbench.imports().history());
        ask("frame", "all entries", () -> workbench.log().count(FeedbackQuery.ALL));
        ask("frame", "apps in use", () -> workbench.apps().inUse());
        forPeriods("overview", period -> workbench.overviews().facts(period, null, null));
        forPeriods("overview's tips", period -> workbench.overviews().advice(period, null, null));
        log();
        forPeriods("trends", period -> {
            var selection = Selection.ALL.within(period);
            workbench.standing().trend(new TrendRequest(EnumSet.copyOf(Factor.STARRED), Step.WEEK, selection));
            workbench.standing().change(period, selection);
            return workbench.standing().complaints(selection);
        });
        ask(
                "trends",
                "days, everything",
                () -> workbench
                        .standing()
                        .trend(new TrendRequest(EnumSet.copyOf(Factor.STARRED), Step.DAY, Selection.ALL)));
        ask(
                "trends",
                "one app",
                () -> workbench
                        .standing()
                        .trend(new TrendRequest(
                                EnumSet.of(Factor.OVERALL),
                                Step.WEEK,
                                new Selection(
                                        null,
                                        null,
                                        workbench.apps().inUse().getFirst().platform(),
                                        null))));
        forPeriods("words", period -> workbench.wordsUsed().table(Selection.ALL.within(period)));
        forPeriods("tips", period -> {
            workbench.tipsInWork().progress(null);
            return workbench.advice().tips(period.to(), (int) period.days(), null, null);
        });
        ask("answers", "waiting", () -> workbench.answers().waiting(null));
        ask("answers", "sent", () -> workbench.answers().sent(Period.upTo(today, 30)));
        ask("answers", "earlier feedback of a customer", () -> {
            var waiting = workbench.answers().waiting(null);
            var customer = waiting.isEmpty()
                    ? null
                    : waiting.getFirst().feedback().words().customer();
            return workbench.log().ofCustomer(customer == null ? "Ines" : customer, 6);
        });
        ask("answers", "drafts", () -> {
            var waiting = workbench.answers().waiting(null);
            return waiting.isEmpty()
                    ? null
                    : workbench.answers().drafts(waiting.getFirst().feedback().id(), null, null);
        });
        ask("reports", "months", () -> workbench.reports().months());
        ask("reports", "last month, in words", () -> workbench.reports().report(lastMonth()));
        ask("reports", "last month, as a print", () -> workbench.reports().pdf(lastMonth()));
        ask("add", "past imports", () -> workbench.imports().history());
        ask(
                "add",
                "rows of the last",
                () -> workbench
                        .review()
                        .lines(workbench.imports().history().getFirst().batch(), null, 0, 100));
        ask("add", "near-duplicates", () -> workbench.review().nearDuplicates(100));
        ask("add", "check-in", () -> workbench.checkins().sheet(today));
        ask("settings", "policies", () -> workbench.policies().all());
        ask("settings", "backups", () -> workbench.safety().backups());
    }

    private ReportRequest lastMonth() {
        return ReportRequest.of(YearMonth.from(today).minusMonths(1), Paper.A4);
    }

    private void log() {
        for (var period : List.of(Optional.of(Period.upTo(today, 30)), Optional.<Period>empty())) {
            var selection = period.map(Selection.ALL::within).orElse(Selection.ALL);
            var query = FeedbackQuery.ALL.in(selection);
            var name = period.map(days -> days.days() + " days").orElse("everything");
            for (var by : FeedbackOrder.By.values()) {
                for (var down : List.of(true, false)) {
                    ask(
                            "log",
                            name + ", by " + by.id() + (down ? " down" : " up"),
                            () -> workbench.log().ids(query, new FeedbackOrder(by, down)));
                }
            }
            ask("log", name + ", count by app", () -> {
                long all = 0;
                for (var app : workbench.apps().inUse()) {
                    all += workbench
                            .log()
                            .count(query.in(new Selection(selection.from(), selection.to(), app.platform(), null)));
                }
                return all;
            });
            ask(
                    "log",
                    name + ", averages of one app",
                    () -> workbench
                            .standing()
                            .counts(new Selection(
                                    selection.from(),
                                    selection.to(),
                                    workbench.apps().inUse().getFirst().platform(),
                                    null)));
            filtered(name + ", 1 or 2 stars", with(selection, null, null, 1, 2, false, null));
            filtered(
                    name + ", complaints of care",
                    with(selection, Factor.CARE, Polarity.COMPLAINT, null, null, false, null));
            filtered(name + ", waiting", with(selection, null, null, null, null, true, null));
            filtered(
                    name + ", messages",
                    new FeedbackQuery(selection, Kind.MESSAGE, null, null, null, null, false, null, null, null));
            filtered(name + ", search: late", with(selection, null, null, null, null, false, "late"));
            filtered(name + ", search: left rain", with(selection, null, null, null, null, false, "left rain"));
        }
        ask("log", "a page of 100", () -> {
            var ids = workbench
                    .log()
                    .ids(new FeedbackQuery(Selection.ALL, null, null, null, null, null, false, null, null, 5_000));
            return workbench.log().byIds(List.of(ids).getFirst()).size();
        });
        ask("log", "one entry", () -> workbench.log().get(500_000));
    }

    private static FeedbackQuery with(
            Selection selection,
            @Nullable Factor factor,
            @Nullable Polarity polarity,
            @Nullable Integer from,
            @Nullable Integer to,
            boolean waiting,
            @Nullable String search) {
        return new FeedbackQuery(selection, null, factor, polarity, from, to, waiting, null, search, null);
    }

    private void filtered(String what, FeedbackQuery query) {
        ask("log", what, () -> workbench.log().ids(query, FeedbackOrder.NEWEST));
        ask("log", what + ", counted", () -> workbench.log().count(query));
    }

    private interface OfPeriod {
        @Nullable
        Object ask(Period period) throws Trouble;
    }

    private void forPeriods(String screen, OfPeriod question) {
        var year = new Period(today.minusMonths(12).plusDays(1), today);
        for (var period : List.of(Period.upTo(today, 30), year)) {
            ask(screen, period.days() + " days", () -> question.ask(period));
        }
    }

    private void ask(String screen, String what, Question question) {
        questions.add(new Asked(screen, what, question));
    }

    private static Took time(Question question) throws Trouble {
        var processor = ManagementFactory.getThreadMXBean();
        long worked = processor.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        question.ask();
        return new Took((System.nanoTime() - start) / 1e6, (processor.getCurrentThreadCpuTime() - worked) / 1e6);
    }

    private void run(Function<Asked, Boolean> wanted) throws Trouble {
        System.out.printf("%-10s %-44s %18s %18s%n", "screen", "question", "first (work) ms", "second (work) ms");
        for (var asked : questions) {
            if (wanted.apply(asked)) {
                var first = time(asked.question());
                var second = time(asked.question());
                System.out.printf(
                        "%-10s %-44s %9.0f (%6.0f) %9.0f (%6.0f)%s%n",
                        asked.screen(),
                        asked.what(),
                        first.millis(),
                        first.worked(),
                        second.millis(),
                        second.worked(),
                        second.worked() > 150 ? "  over 150" : "");
            }
        }
    }

    public static void main(String... arguments) throws Trouble {
        var day = LocalDate.parse(arguments[1]);
        var clock = Clock.fixed(day.atTime(18, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var screen = arguments.length > 2 ? arguments[2] : "";
        try (var workbench =
                Workbench.open(Path.of(arguments[0]), clock, Texts.of(Locale.US), () -> Settings.INITIAL)) {
            new ScreensBenchmark(workbench).run(asked -> asked.screen().startsWith(screen));
        }
    }
}
