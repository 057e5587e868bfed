package app.doorstep.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackOrder;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.ReplyChannel;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.settings.Settings;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.PeriodChoice;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.workbench.ImportProgress;
import app.doorstep.workbench.ImportRequest;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class LogViewModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-06T15:00:00Z"), ZoneOffset.UTC);
    private static final Platform ROUND = Platform.named("Parcel round");

    @TempDir
    private Path folder;

    private Workbench workbench;
    private PlainContext context;
    private LogViewModel model;

    @BeforeEach
    void openTheLog() throws Exception {
        context = new PlainContext(folder, CLOCK);
        workbench = Workbench.open(folder.resolve("data"), CLOCK, context.texts(), () -> Settings.INITIAL);
        workbench
                .apps()
                .save(new AppProfile(
                        ROUND, "Parcel round", ReplyChannel.CUSTOMER, true, Coverage.COMPLETE, "flex-stars", null));
        add(ROUND, "2026-03-05", 2, "Box was soaked through", "Ines");
        add(ROUND, "2026-03-04", 5, null, null);
        add(ROUND, "2026-03-03", 5, "Early, even with the snow.", null);
        add(Platform.UBER_EATS, "2026-03-06", 4, "Very friendly", null);
        add(ROUND, "2025-01-01", 1, "Long ago", null);
        model = new LogViewModel(workbench, context);
        model.show(Filter.START);
    }

    @AfterEach
    void closeTheNotebook() {
        workbench.close();
    }

    @Test
    void severalAreFlaggedMarkedAndDeletedAtOnceAndOneUndoTakesEachBack() throws Exception {
        var rows = model.rowsProperty().get();
        var three = List.of(rows.id(0), rows.id(1), rows.id(2));
        var before = workbench.log().find(FeedbackQuery.ALL);

        model.many().choose(three);
        model.many().flag(Flag.EXCLUDED, true);
        assertThat(workbench.log().find(FeedbackQuery.ALL).stream()
                        .filter(one -> one.flags().contains(Flag.EXCLUDED)))
                .extracting(Feedback::id)
                .containsExactlyInAnyOrderElementsOf(three);
        workbench.log().undo();
        assertThat(workbench.log().find(FeedbackQuery.ALL)).isEqualTo(before);

        model.many().mark(Factor.CARE, Polarity.PRAISE);
        assertThat(workbench.log().find(FeedbackQuery.ALL).stream()
                        .filter(one -> one.effectiveMarks().containsKey(Factor.CARE)))
                .hasSizeGreaterThanOrEqualTo(3);
        workbench.log().undo();

        model.many().delete();
        assertThat(workbench.log().find(FeedbackQuery.ALL)).hasSize(before.size() - 3);
        assertThat(model.many().isMany()).isFalse();
        workbench.log().undo();
        assertThat(workbench.log().find(FeedbackQuery.ALL)).isEqualTo(before);
    }

    private void add(Platform app, String day, int stars, @Nullable String comment, @Nullable String customer)
            throws Trouble {
        workbench
                .log()
                .add(Entry.rating(
                        Occasion.on(app, LocalDate.parse(day)),
                        Verdict.stars(stars),
                        new Words(comment, customer, null, null)));
    }

    private List<String> dates() {
        return model.rowsProperty().get().stream()
                .map(row -> Objects.requireNonNull(row.lineProperty().get()).date())
                .toList();
    }

    private LogDetail detail() {
        return Objects.requireNonNull(model.detailProperty().get());
    }

    @Test
    void thePeriodsEntriesAreThereNewestFirst() {
        assertThat(dates()).containsExactly("Mar 6", "Mar 5", "Mar 4", "Mar 3");
        assertThat(model.summaryProperty().get()).isEqualTo("4 entries: 3 Parcel round, 1 Uber Eats.");

        model.show(new Filter(PeriodChoice.EVERYTHING, ROUND, null));

        assertThat(model.summaryProperty().get()).isEqualTo("4 entries");
    }

    @Test
    void ofALongListTheFirstRowsAreThereBeforeTheyAreCounted() throws Exception {
        var rows = new StringBuilder("date,platform,id,stars\n");
        for (int i = 0; i < 400; i++) {
            rows.append("2026-02-%02d,parcel-round,L%d,%d\n".formatted(1 + i % 28, i, 1 + i % 5));
        }
        var file = Files.writeString(folder.resolve("long.csv"), rows);
        workbench.imports().run(ImportRequest.of(file), ImportProgress.NONE);
        var seen = new ArrayList<String>();
        model.summaryProperty()
                .subscribe(text -> seen.add(model.rowsProperty().get().size() + " " + text));
        model.rowsProperty().subscribe(now -> seen.add(now.size() + " rows"));

        model.show(new Filter(PeriodChoice.EVERYTHING, ROUND, null));
        assertThat(seen.subList(2, seen.size()))
                .containsExactly("4 Counting …", LogListing.FIRST + " rows", "404 404 entries");
        var shown = model.rowsProperty().get();

        seen.clear();
        model.show(new Filter(PeriodChoice.EVERYTHING, ROUND, null));
        assertThat(seen).isEmpty();
        model.sort(new FeedbackOrder(FeedbackOrder.By.RATING, true));
        assertThat(seen).as("all are sorted before any is known").containsExactly("404 rows");
        model.sort(FeedbackOrder.NEWEST);
        assertThat(model.rowsProperty().get().hasSame(shown)).isTrue();
    }

    @Test
    void filtersNarrowAndAreCleared() {
        model.choose(RatingChoice.HIGH);
        assertThat(dates()).containsExactly("Mar 6", "Mar 4", "Mar 3");

        model.search("SNOW");
        assertThat(dates()).containsExactly("Mar 3");

        model.chooseMarks(Factor.CARE, Polarity.COMPLAINT);
        assertThat(model.summaryProperty().get()).isEqualTo("No entries here, 5 in all");
        assertThat(model.isElsewhere()).isTrue();

        model.clearFilters();
        assertThat(dates()).hasSize(4);
    }

    @Test
    void aRowSaysWhatWaitsForAnAnswer() {
        var rows = model.rowsProperty().get();

        assertThat(Objects.requireNonNull(rows.get(1).lineProperty().get()).answer())
                .isEqualTo(new LogLine.Answer(LogLine.State.WAITING, "Mar 8"));
        assertThat(Objects.requireNonNull(rows.get(2).lineProperty().get()).answer())
                .isEqualTo(new LogLine.Answer(LogLine.State.NONE, ""));
    }

    @Test
    void theChosenEntryShowsBothAveragesAndTheWayToItsAnswer() {
        model.choose(1);

        assertThat(detail().who()).isEqualTo("Parcel round · Ines");
        assertThat(detail().when()).isEqualTo("Thu, Mar 5");
        assertThat(detail().averages()).isEqualTo("4.00 with it (3 ratings), 5.00 without (2)");
        assertThat(detail().answerButton()).isEqualTo("Answer Ines");

        model.edits().answer();

        assertThat(context.went).containsExactly(new Destination.AnswerTo(1L));
    }

    @Test
    void marksFlagsAndNotesAreKept() throws Trouble {
        model.choose(1);

        model.edits().mark(Factor.INSTRUCTIONS, Polarity.COMPLAINT);
        model.edits().mark(Factor.CARE, null);
        model.edits().flag(Flag.OUTSIDE_CONTROL, true);
        model.edits().note(detail(), " Rain from two o'clock ");

        assertThat(detail().marks()).containsExactly(new LogLine.Shown(Factor.INSTRUCTIONS, Polarity.COMPLAINT));
        var kept = workbench.log().require(1);
        assertThat(kept.flags()).containsExactly(Flag.OUTSIDE_CONTROL);
        assertThat(kept.words().note()).isEqualTo("Rain from two o'clock");
        assertThat(context.changes).isEqualTo(4);
    }

    @Test
    void theHeaderSortsTheWholeListAndTheOrderIsRemembered() throws Exception {
        model.sort(new FeedbackOrder(FeedbackOrder.By.RATING, false));
        var stars = java.util.stream.IntStream.range(
                        0, model.rowsProperty().get().size())
                .mapToObj(i -> workbenchStars(model.rowsProperty().get().id(i)))
                .toList();
        assertThat(stars).isSortedAccordingTo(java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder()));
        var again = new LogViewModel(workbench, context);
        assertThat(again.orderProperty().get()).isEqualTo(new FeedbackOrder(FeedbackOrder.By.RATING, false));
    }

    private @org.jspecify.annotations.Nullable Integer workbenchStars(long id) {
        try {
            return workbench.log().require(id).stars();
        } catch (Trouble e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFilterIsSavedAndFoundAgain() {
        model.choose(RatingChoice.LOW);
        model.search("rain");
        model.saveFilter("Wet days");
        model.clearFilters();
        var saved = model.saved().getFirst();
        model.useFilter(saved);
        assertThat(model.filterProperty().get())
                .isEqualTo(LogFilter.NONE.with(RatingChoice.LOW).searching("rain"));
        model.deleteFilter(saved);
        assertThat(model.saved()).isEmpty();
        assertThat(context.said).containsExactly("Saved as “Wet days”.", "Forgotten: “Wet days”.");
    }

    @Test
    void savingAndDeletingAFilterCanBeUndone() throws Trouble {
        model.saveFilter("All of it");
        var saved = model.saved().getFirst();
        model.deleteFilter(saved);

        workbench.log().undo();
        assertThat(workbench.filters().all()).containsExactly(saved);
        workbench.log().undo();
        assertThat(workbench.filters().all()).isEmpty();
        workbench.log().redo();
        assertThat(workbench.filters().all()).containsExactly(saved);
    }

    @Test
    void aDeletedEntryIsGoneFromTheListAndTheNextIsChosen() {
        model.choose(1);

        model.edits().delete();

        assertThat(dates()).containsExactly("Mar 6", "Mar 4", "Mar 3");
        assertThat(detail().feedback().id()).isEqualTo(2);
        assertThat(context.said).containsExactly("Entry deleted.");
    }

    @Test
    void otherScreensBringTheirEntries() {
        model.arrive(new Destination.TheseInLog(List.of(5L, 1L), "2 about care"));

        assertThat(dates()).containsExactly("Jan 1", "Mar 5");
        assertThat(model.filterProperty().get().theseTitle()).isEqualTo("2 about care");
    }

    @Test
    void whatIsShownIsExported() throws Exception {
        model.choose(RatingChoice.HIGH);

        model.export(folder.resolve("out.csv"));

        assertThat(Files.readAllLines(folder.resolve("out.csv"))).hasSize(4);
        assertThat(context.said).containsExactly("3 entries written to out.csv.");
    }
}
