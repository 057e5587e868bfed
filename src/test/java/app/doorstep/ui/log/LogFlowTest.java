package app.doorstep.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.DayEvent;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Evidence;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FactorWord;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.settings.Settings;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.OnStage;
import app.doorstep.ui.kit.PeriodChoice;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.workbench.Workbench;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class LogFlowTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-06T15:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path folder;

    private Workbench workbench;
    private PlainContext context;
    private LogView view;

    @Start
    void open(Stage stage) throws Exception {
        // What one test chooses would be remembered for the next.
        var own = Files.createTempDirectory(folder, "log");
        context = new PlainContext(own, CLOCK);
        workbench = Workbench.open(own, CLOCK, context.texts(), () -> Settings.INITIAL);
        add("2026-03-05", 1, "Left in the rain, note said porch");
        add("2026-03-04", 5, "Very friendly");
        view = new LogView(new LogViewModel(workbench, context), context);
        OnStage.show(stage, view, Filter.START, 990, 700);
    }

    @Stop
    void close() {
        view.close();
        workbench.close();
    }

    private void add(String day, int stars, String comment) throws Exception {
        workbench
                .log()
                .add(Entry.rating(
                        Occasion.on(Platform.AMAZON_FLEX, LocalDate.parse(day)),
                        Verdict.stars(stars),
                        Words.comment(comment)));
    }

    @Test
    void anEntryIsSearchedChosenCorrectedFlaggedAndAnswered(FxRobot robot) throws Exception {
        robot.interact(() -> {
            robot.lookup("#log-search").<TextField>query().setText("porch");
            robot.lookup("#log-search").<TextField>query().fireEvent(new ActionEvent());
        });
        var table = robot.lookup("#log-table").<TableView<LogRow>>query();
        assertThat(table.getItems()).hasSize(1);

        robot.interact(() -> table.getSelectionModel().select(0));
        robot.clickOn("#log-outside_control");
        robot.clickOn("#log-note").write("gate code").press(KeyCode.CONTROL, KeyCode.ENTER);
        robot.release(KeyCode.ENTER, KeyCode.CONTROL);
        robot.interact(() ->
                robot.lookup(".mark-chip.removable .button").<Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();

        var kept = workbench.log().require(1);
        assertThat(kept.flags()).containsExactly(Flag.OUTSIDE_CONTROL);
        assertThat(kept.words().note()).isEqualTo("gate code");
        assertThat(kept.marks()).contains(Mark.corrected(Factor.CARE, null));

        robot.clickOn("#log-answer-it");
        assertThat(context.went).containsExactly(new Destination.AnswerTo(1L));

        robot.clickOn("#log-delete");
        assertThat(table.getItems()).isEmpty();
        robot.clickOn("#log-clear");
        assertThat(table.getItems()).hasSize(1);
    }

    @Test
    void severalRowsAreChosenByKeyboardAndDeletedTogether(FxRobot robot) throws Exception {
        var table = robot.lookup("#log-table").<TableView<LogRow>>query();
        robot.interact(() -> {
            table.getSelectionModel().clearAndSelect(0);
            table.requestFocus();
        });
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#log-many").tryQuery()).isPresent();

        robot.clickOn("#log-many-set-excluded");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(workbench.log().require(1).flags()).containsExactly(Flag.EXCLUDED);
        assertThat(workbench.log().require(2).flags()).containsExactly(Flag.EXCLUDED);
        assertThat(robot.lookup("#log-many").tryQuery()).isPresent();

        robot.interact(table::requestFocus);
        robot.type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.getItems()).isEmpty();
        workbench.log().undo();
        assertThat(workbench.log().find(FeedbackQuery.ALL)).hasSize(2);
    }

    @Test
    void theExportNamesAllEntriesNotOnlyTheFirst(FxRobot robot) throws Exception {
        for (int i = 0; i < LogListing.FIRST; i++) {
            add("2026-03-01", 5, "Thanks " + i);
        }
        robot.interact(() -> view.show(Filter.START.with(PeriodChoice.EVERYTHING)));
        assertThat(robot.lookup("#log-export").<Button>query().getText())
                .isEqualTo("Export " + (LogListing.FIRST + 2) + " entries");
    }

    @Test
    void columnsThatHaveNoRoomGiveWayAndComeBack(FxRobot robot) {
        var table = robot.lookup("#log-table").<TableView<LogRow>>query();
        var narrow = new ArrayList<String>();
        var wide = new ArrayList<String>();
        robot.interact(() -> {
            table.resize(400, 400);
            narrow.addAll(shown(table));
            table.resize(800, 400);
            wide.addAll(shown(table));
        });
        assertThat(narrow).containsExactly("date", "rating", "comment", "answer");
        assertThat(wide).containsExactly("date", "app", "rating", "comment", "marks", "answer");
    }

    @Test
    void columnsAreMovedByMenuOrDragRememberedAndPutBack(FxRobot robot) {
        var table = robot.lookup("#log-table").<TableView<LogRow>>query();
        var button = robot.lookup("#log-columns").queryAs(MenuButton.class);
        assertThat(button.isFocusTraversable()).isTrue();

        robot.interact(() -> item(button, "Move left", "Rating").fire());
        assertThat(shown(table)).containsExactly("date", "rating", "app", "comment", "answer");
        robot.interact(() -> item(button, "Move right", "Date").fire());
        assertThat(shown(table)).containsExactly("rating", "date", "app", "comment", "answer");
        // What the end of a drag does.
        robot.interact(() -> {
            var dragged = new ArrayList<>(table.getColumns());
            dragged.addFirst(dragged.removeLast());
            table.getColumns().setAll(dragged);
        });
        assertThat(shown(table)).containsExactly("answer", "rating", "date", "app", "comment");
        assertThat(table.getSortOrder()).extracting(column -> column.getId()).containsExactly("date");

        var again = new ArrayList<String>();
        robot.interact(() -> {
            try (var other = new LogView(new LogViewModel(workbench, context), context)) {
                again.addAll(shown((TableView<?>) other.node().lookup("#log-table")));
            }
        });
        assertThat(again).containsExactly("answer", "rating", "date", "app", "comment", "marks");

        robot.interact(() -> item(button, "As at first").fire());
        assertThat(shown(table)).startsWith("date", "app", "rating", "comment");
        assertThat(context.preferences().remembered("log.columns", "")).startsWith("date=70 app=112 rating=106");
    }

    private static MenuItem item(MenuButton button, String... path) {
        var items = button.getItems();
        for (var name : path) {
            var found = items.stream()
                    .filter(item -> name.equals(item.getText()))
                    .findFirst()
                    .orElseThrow();
            if (!(found instanceof Menu menu)) {
                return found;
            }
            items = menu.getItems();
        }
        throw new AssertionError("a menu, no item");
    }

    private static List<String> shown(TableView<?> table) {
        return table.getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
    }

    @Test
    void theHeaderThatSortsStaysMarked(FxRobot robot) {
        var table = robot.lookup("#log-table").<TableView<LogRow>>query();
        var rating = table.getColumns().stream()
                .filter(column -> column.getId().equals("rating"))
                .findFirst()
                .orElseThrow();
        assertThat(table.getSortOrder()).extracting(column -> column.getId()).containsExactly("date");
        robot.interact(() -> {
            rating.setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(rating));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.getItems()).extracting(LogRow::id).containsExactly(2L, 1L);
        assertThat(table.getSortOrder()).extracting(column -> column.getId()).containsExactly("rating");
    }

    @Test
    void chosenWordsAreGivenAMeaningSeenBeforeItIsAppliedAndTakenBack(FxRobot robot) throws Exception {
        add("2026-03-03", 2, "Another porch left bare, somebody nicked it");
        robot.interact(() -> view.show(Filter.START));
        robot.interact(() -> robot.lookup("#log-table")
                .<TableView<LogRow>>query()
                .getSelectionModel()
                .select(0));
        robot.interact(() -> robot.lookup("#log-comment").query().requestFocus());
        robot.push(KeyCode.LEFT);
        assertThat(robot.lookup("#log-mean").queryButton().getText()).isEqualTo("“porch” means …");
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(robot.lookup("#log-mean").queryButton().getText()).isEqualTo("“said porch” means …");
        robot.push(KeyCode.RIGHT);
        robot.interact(() -> robot.lookup("#log-mean").queryButton().fire());
        assertThat(robot.lookup("#log-meaning-apply").queryButton().isDisabled())
                .isTrue();

        var menu = robot.lookup("#log-meaning-factor").queryAs(MenuButton.class);
        robot.interact(() -> menu.getItems().stream()
                .filter(item -> "outside my control −".equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(robot.lookup("#log-meaning").queryAs(VBox.class).lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText()))
                .contains("2 comments use these words; 2 of these would be read otherwise:");
        assertThat(workbench.ownWords().list()).isEmpty();

        robot.interact(() -> robot.lookup("#log-meaning-apply").queryButton().fire());
        assertThat(workbench.ownWords().list())
                .containsExactly(new FactorWord(null, "porch", Factor.OUTSIDE_CONTROL, Polarity.COMPLAINT));
        assertThat(context.said).contains("“porch” is one of your words now; 2 comments are read otherwise.");
        assertThat(robot.lookup("#log-meaning").query().isVisible()).isFalse();
    }

    @Test
    void whatWasSearchedForIsMarkedInListAndDetail(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#log-search").<TextField>query().setText("RAI");
            robot.lookup("#log-search").<TextField>query().fireEvent(new ActionEvent());
        });
        layOut(robot);

        assertThat(robot.lookup("#log-table").query().lookupAll(".found-words")).hasSize(1);
        assertThat(robot.lookup("#log-comment").query().lookupAll(".found-words"))
                .hasSize(1);
        robot.clickOn("#log-clear");
        layOut(robot);
        assertThat(robot.lookup("#log-table").query().lookupAll(".found-words")).isEmpty();
    }

    private void layOut(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        // Twice, because the first makes the rows that the second lays out.
        for (var i = 0; i < 2; i++) {
            robot.interact(() -> {
                view.node().applyCss();
                view.node().layout();
            });
        }
    }

    @Test
    void whatCameInAroundThatDayIsAClickAway(FxRobot robot) throws Exception {
        add("2026-03-03", 2, "Late again");
        workbench.events().add(new DayEvent(LocalDate.parse("2026-03-02"), null, "New van"));
        robot.interact(() -> view.show(Filter.START));
        var table = robot.lookup("#log-table").<TableView<LogRow>>query();
        robot.interact(() -> table.getSelectionModel().clearAndSelect(0));
        WaitForAsyncUtils.waitForFxEvents();

        var around = robot.lookup("#log-around").query();
        assertThat(around.lookupAll(".around-row .may-be-cut").stream().map(words -> ((Label) words).getText()))
                .containsExactly("New van", "Late again", "this one");
        robot.interact(() -> around.lookup(".choosable").requestFocus());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table.getSelectionModel().getSelectedItem().id()).isEqualTo(3);
    }

    @Test
    void evidenceIsShownAndTakenAway(FxRobot robot) throws Exception {
        var file = folder.resolve("gate.png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        workbench.proofs().attach(new Evidence.OfFeedback(1), file, false);
        robot.interact(() -> view.show(Filter.START));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".evidence-tile").queryButton().getText()).isEqualTo("gate.png");
        robot.interact(() -> robot.lookup(".evidence-remove").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".evidence-tile").tryQuery()).isEmpty();
        assertThat(context.said).contains("gate.png taken away.");
    }
}
