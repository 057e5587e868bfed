package app.doorstep.ui.entry;

import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StatedFigure;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Checkins;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The weekly check-in: a line for each figure of each app, what it said last in grey, until the driver reads it anew
/// or says that it is unchanged. Used on the window's thread only.
public final class CheckinViewModel {
    /// Whether a figure was read.
    enum State {
        /// Nothing said yet.
        OPEN,
        /// What is typed makes no sense yet.
        WRONG,
        /// It can be kept.
        READ
    }

    /// One figure to read off.
    final class Row {
        private final Platform platform;
        private final String app;
        private final boolean first;
        private final Checkins.Line line;
        private final StringProperty typed = new SimpleStringProperty("");
        private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.OPEN);
        private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
        private boolean unchanged;

        Row(Checkins.App app, Checkins.Line line, boolean first) {
            this.platform = app.profile().platform();
            this.app = app.profile().name();
            this.line = line;
            this.first = first;
            typed.subscribe((_, _) -> {
                unchanged = false;
                check();
            });
        }

        /// The app's name where its lines begin, else empty.
        String app() {
            return first ? app : "";
        }

        boolean first() {
            return first;
        }

        /// Where in its app the figure is to be found.
        String where() {
            return Platform.SHIPPED.contains(platform)
                    ? texts().get("add.checkin.where." + platform.id())
                    : texts().get("add.checkin.where.own");
        }

        /// What it is called: "delivery quality".
        String label() {
            var name = line.slot().name();
            return switch (name) {
                case StatedFigure.OVERALL, StatedFigure.DELIVERIES -> texts().get("add.checkin." + name);
                default -> name;
            };
        }

        String fullName() {
            return app + ", " + label();
        }

        /// The standings to choose from, the worst first; empty where a number is typed.
        List<String> words() {
            return line.slot().words();
        }

        /// What the number is counted in: "% of the last 100".
        String unit() {
            var unit = line.slot().unit();
            var window = line.slot().window();
            if (unit == null) {
                return "";
            }
            if (unit == FigureUnit.DELIVERIES) {
                return texts().get("add.checkin.unit.week");
            }
            var key = "add.checkin.unit." + unit.id();
            return window == null ? texts().get(key) : texts().get(key + ".of", window);
        }

        /// What the app said last; empty if nothing is known.
        String last() {
            return Optional.ofNullable(line.last()).map(CheckinViewModel::said).orElse("");
        }

        /// When that was, in words.
        String lastRead() {
            return Optional.ofNullable(line.last())
                    .map(last -> texts().get("add.checkin.last", texts().day(last.on())))
                    .orElseGet(() -> texts().get("add.checkin.never"));
        }

        /// The standing or number as the driver gives it; empty for nothing yet.
        StringProperty typedProperty() {
            return typed;
        }

        ReadOnlyObjectProperty<State> stateProperty() {
            return state.getReadOnlyProperty();
        }

        /// What is wrong with what is typed, or empty.
        ReadOnlyStringProperty problemProperty() {
            return problem.getReadOnlyProperty();
        }

        /// Says that the app still says what it said last; without that, nothing happens.
        void unchanged() {
            if (typed.get().isBlank() && line.last() != null) {
                unchanged = true;
                check();
            }
        }

        /// What is kept, or empty where nothing was read.
        private Optional<StatedFigure> figure() {
            var text = unchanged ? last() : typed.get();
            if (text.isBlank()) {
                return Optional.empty();
            }
            try {
                return Optional.of(workbench.checkins().read(platform, line.slot(), day, text));
            } catch (Trouble e) {
                problem.set(e.sentence());
                return Optional.empty();
            }
        }

        private void check() {
            problem.set("");
            var isSaid = unchanged || !typed.get().isBlank();
            state.set(figure().isPresent() ? State.READ : isSaid ? State.WRONG : State.OPEN);
            count();
        }
    }

    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final LongConsumer saved;
    private final Lane lane;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    // Kept, because such a view that nobody holds is collected and tells its listeners nothing any more.
    private final ObservableList<Row> rowsShown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lastOne = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper read = new ReadOnlyIntegerWrapper();
    private LocalDate day;

    /// @param saved hears the number of the first figure of every check-in that is kept
    public CheckinViewModel(Workbench workbench, ScreenContext context, LongConsumer saved) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
        this.saved = saved;
        this.lane = context.background().lane();
        this.day = workbench.today();
    }

    /// The lines; made anew by [#refresh()] unless something is typed.
    ObservableList<Row> rows() {
        return rowsShown;
    }

    /// "Check-in, week of Mar 1 to 7".
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// "2 of 6 read."
    ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// When the last check-in was, as a sentence; empty if there was none.
    public ReadOnlyStringProperty lastOneProperty() {
        return lastOne.getReadOnlyProperty();
    }

    /// How many figures would be kept.
    ReadOnlyIntegerProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /// Reads what the apps said last. What is typed stays.
    public void refresh() {
        lane.ask(
                _ -> new Known(
                        workbench.checkins().sheet(workbench.today()),
                        workbench.checkins().last().orElse(null)),
                this::show,
                _ -> {});
    }

    private record Known(Checkins.Sheet sheet, @Nullable LocalDate last) {}

    private void show(Known known) {
        var sheet = known.sheet();
        var last = known.last();
        lastOne.set(last == null ? "" : ago(last));
        title.set(texts().get(
                        "add.checkin.title",
                        texts().day(sheet.week().from()),
                        sheet.week().from().getMonth() == sheet.week().to().getMonth()
                                ? texts().number(sheet.week().to().getDayOfMonth())
                                : texts().day(sheet.week().to())));
        if (rows.stream().anyMatch(row -> row.state.get() != State.OPEN)) {
            return;
        }
        day = sheet.on();
        var lines = FXCollections.<Row>observableArrayList();
        for (var app : sheet.apps()) {
            var first = true;
            for (var line : app.lines()) {
                lines.add(new Row(app, line, first));
                first = false;
            }
        }
        rows.setAll(lines);
        count();
    }

    /// Keeps what was read.
    void save() {
        var figures = rows.stream().map(Row::figure).flatMap(Optional::stream).toList();
        if (figures.isEmpty()) {
            return;
        }
        context.background()
                .run(
                        _ -> workbench.checkins().save(figures),
                        kept -> {
                            saved.accept(kept.getFirst());
                            rows.clear();
                            refresh();
                            context.notice(texts().count("add.checkin.saved", kept.size()), this::undo);
                            context.dataChanged();
                        },
                        after::tell);
    }

    private void undo() {
        context.background()
                .run(
                        _ -> {
                            workbench.log().undo();
                            return true;
                        },
                        _ -> {
                            refresh();
                            context.dataChanged();
                        },
                        after::tell);
    }

    private String ago(LocalDate last) {
        var days = java.time.temporal.ChronoUnit.DAYS.between(last, workbench.today());
        return days <= 0 ? texts().get("add.summary.checkin.today") : texts().count("add.summary.checkin.days", days);
    }

    private void count() {
        var done =
                (int) rows.stream().filter(row -> row.state.get() == State.READ).count();
        read.set(done);
        progress.set(texts().get("add.checkin.count", done, rows.size()));
    }

    private static String said(StatedFigure figure) {
        var value = figure.value();
        return figure.word() != null ? figure.word() : value == null ? "" : value.toPlainString();
    }

    private Texts texts() {
        return context.texts();
    }
}
