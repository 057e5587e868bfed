package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Platform;
import app.doorstep.ui.kit.Action;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Screen;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Taking back and doing again by key, palette and notice, wherever the focus is.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class UndoInTheWindowTest {
    private WholeWindow window;

    @Start
    void open(Stage stage) throws Exception {
        window = WholeWindow.open(
                stage,
                Files.createTempDirectory("undo"),
                Clock.fixed(Instant.parse("2026-03-08T18:00:00Z"), ZoneOffset.UTC));
        window.workbench().apps().save(AppProfile.shipped(Platform.UBER_EATS));
        window.shell().readFacts();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void aSavedLineIsTakenBackFromTheFieldInWhichItWasTyped(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("ue - tue left in rain");
        robot.type(KeyCode.ENTER);
        assertThat(entries()).isEqualTo(1);
        var field = robot.lookup("#quick-line").<TextField>query();
        assertThat(field.isFocused()).isTrue();
        assertThat(field.getText()).isEmpty();

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(entries()).isZero();
        assertThat(robot.lookup("Taken back: Entry added").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(entries()).isEqualTo(1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void aFieldTakesBackWhatWasTypedThereFirst(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("ue - tue left in rain").type(KeyCode.ENTER);
        robot.write("ue 5");
        var field = robot.lookup("#quick-line").<TextField>query();
        for (var i = 0; i < 9 && !field.getText().isEmpty(); i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(field.getText()).isEmpty();
        assertThat(entries()).isEqualTo(1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(entries()).isZero();
        assertThat(field.getText()).isEmpty();
    }

    @Test
    void aNoteIsTakenBackAfterTheFocusHasLeftIt(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("ue - tue left in rain").type(KeyCode.ENTER);
        robot.interact(() -> window.shell().go(new Destination.To(Screen.LOG)));
        var id = window.workbench().log().find(FeedbackQuery.ALL).getFirst().id();
        robot.interact(() -> window.shell().go(new Destination.TheseInLog(List.of(id), "One")));
        var note = robot.lookup("#log-note").<TextArea>query();
        robot.interact(note::requestFocus);
        robot.write("It did");
        robot.type(KeyCode.TAB);
        assertThat(note()).isEqualTo("It did");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(note()).isNull();
        assertThat(robot.lookup("#log-note").<TextArea>query().getText()).isEmpty();
    }

    @Test
    void thePaletteAndTheMenuSayWhatWouldBeTakenBack(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("ue - tue left in rain").type(KeyCode.ENTER);
        assertThat(offered(robot)).contains("Undo: Entry added", "Do again");
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("undo").type(KeyCode.ENTER);
        assertThat(offered(robot)).contains("Undo: Uber Eats added", "Do again: Entry added");
    }

    @Test
    void aNoticeTakesBackWhatItSpeaksOfAndNothingElse(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("ue - tue left in rain").type(KeyCode.ENTER);
        window.workbench().events().add(new app.doorstep.domain.DayEvent(LocalDate.of(2026, 3, 1), null, "New van"));
        robot.interact(() -> undoLink(robot).fire());
        assertThat(entries()).isEqualTo(1);
        assertThat(window.workbench().events().list()).hasSize(1);
        assertThat(robot.lookup((Node node) -> node instanceof Label label
                                && label.getText().contains("“New van” added to your events"))
                        .tryQuery())
                .isPresent();
    }

    @Test
    void aNoticeTakesNoFocusIsReachedByAKeyAndStaysWhileItIsRead(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("ue - tue left in rain").type(KeyCode.ENTER);
        var field = robot.lookup("#quick-line").<TextField>query();
        var bar = (NoticeBar) robot.lookup(".notices").query();
        assertThat(field.isFocused()).isTrue();
        assertThat(bar.isPending()).isTrue();

        robot.type(KeyCode.F6);
        assertThat(window.scene().getFocusOwner()).isInstanceOf(Label.class);
        assertThat(((Label) window.scene().getFocusOwner()).getText()).contains("Uber Eats");
        assertThat(bar.isPending()).isFalse();
        robot.type(KeyCode.TAB);
        assertThat(window.scene().getFocusOwner()).isEqualTo(undoLink(robot));
        robot.type(KeyCode.ESCAPE);
        assertThat(bar.isVisible()).isFalse();
        assertThat(field.isFocused()).isTrue();
        robot.type(KeyCode.F6);
        assertThat(bar.isVisible()).isTrue();
    }

    @Test
    void noticesStandBelowEachOtherAndEachIsTakenBackByItself(FxRobot robot) {
        var taken = new ArrayList<String>();
        robot.interact(() -> {
            for (var what : List.of("One", "Two", "Three", "Three", "Four")) {
                window.frame().notice(what + " was kept, and can be taken back.", () -> taken.add(what));
            }
        });
        window.picture(robot, "notices");
        assertThat(sentences(robot))
                .containsExactly(
                        "Two was kept, and can be taken back.",
                        "Three was kept, and can be taken back.",
                        "Four was kept, and can be taken back.");
        robot.interact(() -> robot.from(robot.lookup(".notices")
                        .<NoticeBar>query()
                        .getChildren()
                        .getFirst())
                .lookup("Undo")
                .<Button>query()
                .fire());
        assertThat(taken).containsExactly("Two");
        assertThat(sentences(robot)).hasSize(2);
    }

    @Test
    void whoWantsItIsTakenToEachNoticeAndBackAndTheWindowSaysWhatCame(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("focus go to each").type(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("ue - tue left in rain").type(KeyCode.ENTER);

        var said = "Saved: Uber Eats · thumbs down · Tue, Mar 3";
        assertThat(window.scene().getFocusOwner())
                .isInstanceOfSatisfying(
                        Label.class, label -> assertThat(label.getText()).isEqualTo(said));
        assertThat(robot.lookup(".notices").query().getAccessibleText()).isEqualTo(said);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#quick-line").query().isFocused()).isTrue();
        assertThat(offered(robot)).contains("Leave the focus where it is when a message comes");
    }

    private static List<String> sentences(FxRobot robot) {
        return robot.lookup(".notices").<NoticeBar>query().getChildren().stream()
                .map(notice -> ((Notice) notice).sentence())
                .toList();
    }

    @Test
    void oneKeyGoesRoundTheAreasAndAnotherBack(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("ue - tue left in rain").type(KeyCode.ENTER);
        var round = List.of("notice", "rail", "screen", "notice");
        for (var area : round) {
            robot.type(KeyCode.F6);
            assertThat(area()).isEqualTo(area);
        }
        for (var area : List.of("screen", "rail", "notice")) {
            robot.push(KeyCode.SHIFT, KeyCode.F6);
            assertThat(area()).isEqualTo(area);
        }
    }

    /// Where the focus is.
    private String area() {
        for (Node node = window.scene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("rail")) {
                return "rail";
            }
            if (node.getStyleClass().contains("notices")) {
                return "notice";
            }
        }
        return "screen";
    }

    private List<String> offered(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        var texts = robot.lookup("#palette-list").queryListView().getItems().stream()
                .map(action -> ((Action) action).text())
                .toList();
        robot.type(KeyCode.ESCAPE);
        return texts;
    }

    private static Button undoLink(FxRobot robot) {
        return robot.from(robot.lookup(".notices").<Node>query()).lookup("Undo").<Button>query();
    }

    private int entries() throws Exception {
        return (int) window.workbench().log().count(FeedbackQuery.ALL);
    }

    private @org.jspecify.annotations.Nullable String note() throws Exception {
        return window.workbench()
                .log()
                .find(FeedbackQuery.ALL)
                .getFirst()
                .words()
                .note();
    }
}
