package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Flag;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Screen;
import app.doorstep.workbench.ImportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Several files in one go, and what becomes of them.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class ImportsInTheWindowTest {
    private static final String SELLER = "Date\tRating\tComments\tYour Response\tOrder ID\tRater Email\n";

    private WholeWindow window;
    private Path folder;

    @Start
    void open(Stage stage) throws Exception {
        folder = Files.createTempDirectory("imports");
        window = WholeWindow.open(stage, folder, Clock.fixed(Instant.parse("2026-05-31T18:00:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void sameAnswersForAllAndAnUndoThatNamesWhatStays(FxRobot robot) throws Exception {
        var files = List.of(
                file("us.txt", SELLER + "3/4/26\t1\tLate and rude\t\t1-1\t\nsoon\t2\tCrushed\t\t1-2\t\n"),
                file("uk.txt", SELLER + "5/4/26\t2\tLate too\t\t1-3\t\n"));
        robot.interact(() -> window.shell().go(new Destination.Files(files)));
        window.picture(robot, "files-asked");
        robot.interact(() -> robot.lookup("#same-answers").<CheckBox>query().fire());
        robot.interact(() -> robot.lookup("#answer-mdy").<Button>query().fire());
        window.picture(robot, "files-ready");
        robot.interact(() -> robot.lookup("#start-import").<Button>query().fire());
        window.picture(robot, "files-done");
        var stored = window.workbench().log().find(FeedbackQuery.ALL);
        assertThat(stored)
                .extracting(feedback -> feedback.date().toString())
                .containsExactly("2026-05-04", "2026-03-04");

        window.workbench().log().flag(stored.getLast().id(), Flag.DISPUTED, true);
        robot.interact(() -> robot.lookup("Undo this import").<Button>query().fire());
        window.picture(robot, "files-undone");

        assertThat(window.workbench().log().find(FeedbackQuery.ALL))
                .extracting(feedback -> feedback.words().comment())
                .containsExactly("Late and rude");
        robot.interact(() -> robot.lookup("#show-stayed").<Button>query().fire());
        window.picture(robot, "files-stayed");
        assertThat(robot.lookup("#log-detail").tryQuery()).isPresent();
    }

    @Test
    void eachRowOfAPastImportSaysWhatBecameOfIt(FxRobot robot) throws Exception {
        var file = file("march.csv", """
            date,platform,id,stars,comment
            2026-05-02,uber-eats,A2,1,Left it in the rain all day
            soon,uber-eats,A3,1,Never rang
            2026-05-04,uber-eats,B1,seven,Drove past the house
            """);
        robot.interact(() -> window.shell().go(new Destination.Files(List.of(file))));
        robot.interact(() -> robot.lookup("#start-import").<Button>query().fire());
        robot.interact(() -> {
            var imports = robot.lookup("#imports").<ListView<?>>query();
            imports.getSelectionModel().select(0);
            imports.getOnMouseClicked().handle(null);
        });
        window.picture(robot, "batch");
        assertThat(robot.lookup("#batch-lines").<TableView<?>>query().getItems())
                .hasSize(3);

        robot.interact(() -> robot.from(robot.lookup("#batch-outcomes").queryAll())
                .lookup("Rejected 2")
                .<ToggleButton>query()
                .fire());
        window.picture(robot, "batch-rejected");
        assertThat(robot.lookup("#batch-lines").<TableView<?>>query().getItems())
                .hasSize(2);
        assertThat(robot.lookup("#save-rejected").queryButton().isDisabled()).isFalse();
    }

    @Test
    void anUndoneImportSaysHowItComesBackAndItsFileIsTakenAgain(FxRobot robot) throws Exception {
        var file = file("march.csv", "date,platform,id,stars\n2026-05-02,uber-eats,A2,1\n");
        var imported = window.workbench().imports();
        imported.run(ImportRequest.of(file), (_, _) -> true);
        imported.undo(imported.history().getFirst().batch());
        robot.interact(() -> window.shell().go(new Destination.To(Screen.ADD)));
        robot.interact(() -> {
            var imports = robot.lookup("#imports").<ListView<?>>query();
            imports.getSelectionModel().select(0);
            imports.getOnMouseClicked().handle(null);
        });
        assertThat(robot.lookup("This import is undone. To bring it back later, import its file again.")
                        .query()
                        .isVisible())
                .isTrue();

        robot.interact(() -> window.shell().go(new Destination.Files(List.of(file))));
        robot.interact(() -> robot.lookup("#start-import").<Button>query().fire());
        assertThat(window.workbench().log().count(FeedbackQuery.ALL)).isEqualTo(1);
    }

    @Test
    void entriesThatLookAlikeAreBothKeptUntilTheDriverDecides(FxRobot robot) throws Exception {
        var first = file("march.csv", """
            date,platform,id,stars,comment
            2026-05-02,uber-eats,A2,1,Left it in the rain all day
            2026-05-04,uber-eats,B1,2,Drove past the house and rang nowhere
            """);
        var second = file("again.csv", """
            date,platform,id,stars,comment
            2026-05-02,uber-eats,A3,1,"left it in the rain, all day!"
            2026-05-04,uber-eats,B2,2,"Drove past the house, and rang nowhere."
            """);
        for (var file : List.of(first, second)) {
            robot.interact(() -> window.shell().go(new Destination.Files(List.of(file))));
            robot.interact(() -> robot.lookup("#start-import").<Button>query().fire());
        }
        robot.interact(() -> window.shell().readFacts());
        assertThat(window.workbench().log().count(FeedbackQuery.ALL)).isEqualTo(4);
        assertThat(robot.lookup("#place-add").query().getAccessibleText()).isEqualTo("Add, 2");
        window.picture(robot, "alike-offered");

        robot.interact(() -> robot.lookup("#alike-look").<Button>query().fire());
        window.picture(robot, "alike");
        robot.interact(() -> robot.lookup("#keep-both-4").<Button>query().fire());
        robot.interact(() -> robot.lookup("#delete-newer-3").<Button>query().fire());
        robot.interact(() -> window.shell().readFacts());
        assertThat(window.workbench().log().find(FeedbackQuery.ALL))
                .extracting(Feedback::id)
                .containsExactlyInAnyOrder(1L, 2L, 4L);
        assertThat(robot.lookup("#alike").tryQuery()).isEmpty();
        assertThat(robot.lookup("#place-add").query().getAccessibleText()).isEqualTo("Add");

        window.workbench().log().undo();
        window.workbench().log().undo();
        assertThat(window.workbench().review().countNearDuplicates(10)).isEqualTo(2);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
