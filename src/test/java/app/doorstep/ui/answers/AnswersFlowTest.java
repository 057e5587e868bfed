package app.doorstep.ui.answers;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.OnStage;
import app.doorstep.ui.kit.PlainContext;
import java.nio.file.Path;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// From the queue to a reply that was sent, by mouse.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class AnswersFlowTest {
    @TempDir
    private static Path folder;

    private AnswersNotebook notebook;
    private AnswersView view;

    @Start
    void open(Stage stage) throws Exception {
        notebook = new AnswersNotebook(folder.resolve("notebook"));
        var context = new PlainContext(folder, AnswersNotebook.CLOCK);
        view = new AnswersView(new AnswersViewModel(notebook.workbench, context), context);
        OnStage.show(stage, view, Filter.START, 1166, 900);
    }

    @Stop
    void close() {
        view.close();
        notebook.close();
    }

    @Test
    void aDraftIsChosenEditedCopiedAndMarkedAsSent(FxRobot robot) throws Exception {
        robot.clickOn("#answer-" + notebook.nameless);
        robot.clickOn("#way-traffic");
        robot.clickOn("#reply-text");
        var field = robot.lookup("#reply-text").<TextArea>query();
        assertThat(field.getText()).contains("raffic had come to a stop");
        robot.interact(() -> field.appendText("\nPS [time]"));
        assertThat(robot.lookup("#copy-reply").query().isDisabled()).isTrue();
        robot.interact(() -> field.setText(field.getText().replace("\nPS [time]", "")));
        robot.clickOn("#copy-reply");
        var text = field.getText();
        assertThat(onClipboard(robot)).isEqualTo(text);
        robot.clickOn("#mark-sent");
        var answer = notebook.workbench.log().require(notebook.nameless).answer();
        assertThat(answer == null ? "" : answer.text()).isEqualTo(text);
    }

    private static String onClipboard(FxRobot robot) {
        var words = new StringBuilder();
        robot.interact(() -> words.append(Clipboard.getSystemClipboard().getString()));
        return words.toString();
    }
}
