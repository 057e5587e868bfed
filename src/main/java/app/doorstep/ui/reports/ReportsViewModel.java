package app.doorstep.ui.reports;

import app.doorstep.domain.Identified;
import app.doorstep.report.Paper;
import app.doorstep.report.ReportKind;
import app.doorstep.report.Section;
import app.doorstep.settings.Settings;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Jobs;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.ReportRequest;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Which report is wanted, and its print.
final class ReportsViewModel {
    /// All that a print depends on.
    private record State(ReportRequest request, Settings settings, LocalDate today, long changes) {}

    private record Drawn(State state, Optional<byte[]> pdf) {}

    private final Workbench workbench;
    private final ScreenContext context;
    private final Printer printer;
    private final Lane reading;
    private final Lane drawing;
    private final Lane asking;
    private final ReadOnlyObjectWrapper<List<YearMonth>> months = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<YearMonth>> month = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<byte[]>> print = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Set<Section> sections = EnumSet.allOf(Section.class);
    private ReportKind kind = ReportKind.MONTH;
    private boolean everyComment;
    private volatile @Nullable Drawn drawn;
    private Filter filter = Filter.START;

    ReportsViewModel(Workbench workbench, ScreenContext context, Printer printer) {
        this.workbench = workbench;
        this.context = context;
        this.printer = printer;
        this.reading = context.background().lane();
        this.drawing = context.background().lane();
        this.asking = context.background().lane();
    }

    /// The months with ratings, newest first.
    ReadOnlyObjectProperty<List<YearMonth>> monthsProperty() {
        return months.getReadOnlyProperty();
    }

    /// Whether the months were read at all; before that, an empty list means nothing.
    ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /// The month shown; empty where there is none.
    ReadOnlyObjectProperty<Optional<YearMonth>> monthProperty() {
        return month.getReadOnlyProperty();
    }

    /// The PDF as it would be saved and printed; empty while it is being made.
    ReadOnlyObjectProperty<Optional<byte[]>> printProperty() {
        return print.getReadOnlyProperty();
    }

    /// The line under the title.
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// What went wrong last, as a sentence; empty if nothing did.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    Paper paper() {
        return Identified.of(Paper.class, context.preferences().get().paper()).orElse(Paper.A4);
    }

    boolean showNames() {
        return context.preferences().get().showNames();
    }

    Set<Section> sections() {
        return Set.copyOf(sections);
    }

    /// Reads months and report anew.
    void refresh(Filter now) {
        filter = now;
        reading.ask(
                _ -> workbench.reports().months(),
                found -> {
                    known.set(true);
                    months.set(found);
                    var shown = month.get()
                            .filter(found::contains)
                            .or(() -> found.stream().findFirst());
                    month.set(shown);
                    draw();
                },
                this::tell);
    }

    void chooseMonth(YearMonth chosen) {
        if (!Optional.of(chosen).equals(month.get())) {
            month.set(Optional.of(chosen));
            draw();
        }
    }

    void chooseKind(ReportKind chosen) {
        if (chosen != kind) {
            kind = chosen;
            draw();
        }
    }

    void choosePaper(Paper chosen) {
        set("paper", settings -> settings.withPaper(chosen.id()));
    }

    void chooseNames(boolean shown) {
        set("names", settings -> settings.withShowNames(shown));
    }

    private void set(String what, UnaryOperator<Settings> change) {
        context.preferences().edit(context.texts().get("kit.set." + what), change);
        draw();
    }

    void chooseEveryComment(boolean wanted) {
        everyComment = wanted;
        draw();
    }

    /// Puts a section in or takes it out; the last one stays, for a report of nothing is none.
    ///
    /// @return whether it is in the report now
    boolean chooseSection(Section section, boolean wanted) {
        if (wanted) {
            sections.add(section);
        } else if (sections.size() > 1) {
            sections.remove(section);
        }
        draw();
        return sections.contains(section);
    }

    /// What a file for the report is best called: `My month 2026-02.pdf`, `My record 2026-02.pdf`.
    String fileName() {
        return context.texts()
                .get(
                        "reports.file." + kind.id(),
                        month.get().map(YearMonth::toString).orElse(""));
    }

    /// Writes the report as it is shown.
    void save(Path file) {
        var request = request();
        if (request == null) {
            return;
        }
        context.jobs()
                .whole(
                        "report",
                        _ -> {
                            workbench.reports().write(request, file, null);
                            return file;
                        },
                        written -> {
                            problem.set("");
                            context.notice(context.texts().get("reports.saved", written.toString()), null);
                        },
                        this::tell);
    }

    /// Looks for a printer and says its name, or sets the problem where there is none. Only now, when the driver wants
    /// one: the system is asked over a connection to its own printing service, and nothing else here makes any.
    void findPrinter(Consumer<String> found) {
        asking.ask(
                _ -> printer.name(),
                name -> name.ifPresentOrElse(
                        found, () -> problem.set(context.texts().get("reports.no-printer"))),
                _ -> problem.set(context.texts().get("reports.no-printer")));
    }

    /// Sends what is shown to the printer.
    void printOut() {
        print.get()
                .ifPresent(pdf -> context.jobs()
                        .whole(
                                "print",
                                _ -> {
                                    printer.print(pdf, fileName());
                                    return printer.name().orElse("");
                                },
                                name -> context.notice(context.texts().get("reports.printed", name), null),
                                _ -> problem.set(context.texts().get("reports.not-printed"))));
    }

    private void draw() {
        var request = request();
        if (request == null) {
            drawing.cancel();
            print.set(Optional.empty());
            summary.set("");
            return;
        }
        summary.set(context.texts()
                .get(
                        "reports.summary." + kind.id(),
                        context.texts().month(request.month()),
                        paperName(request.paper())));
        var job = drawing.ask(
                _ -> drawn(request),
                done -> {
                    problem.set("");
                    drawn = done;
                    print.set(done.pdf());
                },
                failure -> {
                    drawn = null;
                    print.set(Optional.empty());
                    tell(failure);
                });
        context.jobs().beside(new Jobs.Task(context.texts().get("kit.job.report"), false), job);
    }

    /// The same as last time where nothing changed since, so that coming back to the screen costs nothing.
    private Drawn drawn(ReportRequest request) throws Trouble {
        var before = drawn;
        var state = new State(request, context.preferences().get(), workbench.today(), workbench.changes());
        return before != null && before.state().equals(state)
                ? before
                : new Drawn(state, Optional.of(workbench.reports().pdf(request)));
    }

    private @Nullable ReportRequest request() {
        return month.get()
                .map(of -> new ReportRequest(
                        kind,
                        of,
                        Set.copyOf(sections),
                        everyComment,
                        showNames(),
                        paper(),
                        filter.platform(),
                        filter.driver()))
                .orElse(null);
    }

    private String paperName(Paper of) {
        return context.texts().get("reports.paper." + of.id());
    }

    private void tell(Throwable failure) {
        problem.set(Trouble.sentence(failure, context.texts().get("reports.failed")));
    }
}
