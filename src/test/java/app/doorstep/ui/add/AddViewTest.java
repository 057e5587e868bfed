package app.doorstep.ui.add;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.doorstep.domain.Evidence;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.importing.DateOrder;
import app.doorstep.importing.ReadingChoices;
import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.ui.kit.SystemLook;
import app.doorstep.ui.theme.Theme;
import app.doorstep.ui.theme.Typeface;
import app.doorstep.workbench.ImportRequest;
import app.doorstep.workbench.ImportedLine;
import app.doorstep.workbench.Workbench;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class AddViewTest {
    @TempDir
    Path folder;

    private Workbench workbench;
    private ScreenView view;

    @Start
    void open(Stage stage) throws Exception {
        Typeface.load();
        var clock = Clock.fixed(Instant.parse("2026-03-31T18:00:00Z"), ZoneOffset.UTC);
        var data = Files.createTempDirectory("add");
        workbench = Workbench.open(data.resolve("data"), clock, Texts.of(Locale.US), () -> Settings.INITIAL);
        var context = new PlainContext(data, clock);
        view = new AddScreen(workbench).open(context);
        var scene = new Scene(view.node(), 990, 820);
        SystemLook.apply(Theme.LIGHT);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        view.show(Filter.START);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void aDroppedFileIsAskedAboutImportedAndListed(FxRobot robot) throws Exception {
        var file = Files.writeString(folder.resolve("seller.txt"), """
            Date\tRating\tComments\tYour Response\tOrder ID\tRater Email
            3/4/26\t1\tLate and rude\t\t111-0000000-0000001\t
            soon\t2\tCrushed\t\t111-0000000-0000002\t
            """);

        robot.interact(() -> view.arrive(new Destination.Files(List.of(file))));
        picture(robot, "add-question");
        assertThat(robot.lookup("#start-import").<Button>query().isDisabled()).isTrue();
        robot.clickOn("#answer-mdy");
        picture(robot, "add-ready");
        assertThat(robot.lookup("#start-import").<Button>query().getText()).isEqualTo("Import 1 rating");
        robot.interact(() -> robot.lookup("#start-import").<Button>query().fire());
        picture(robot, "add-done");

        assertThat(workbench.log().find(FeedbackQuery.ALL))
                .extracting(feedback -> feedback.date())
                .containsExactly(LocalDate.of(2026, 3, 4));
        assertThat(robot.lookup("2 rows: 1 stored, 0 there already, 1 rejected").tryQuery())
                .isPresent();

        robot.clickOn("2 rows: 1 stored, 0 there already, 1 rejected");
        picture(robot, "add-batch");
        assertThat(robot.lookup("#batch-lines").<TableView<ImportedLine>>query().getItems())
                .extracting(row -> row.line() + " " + row.outcome().id())
                .containsExactly("2 stored", "3 rejected");
    }

    @Test
    void aTableOfNoKnownFormatIsMappedSavedAsAPresetAndImported(FxRobot robot) throws Exception {
        var file = Files.writeString(folder.resolve("rondes.csv"), """
            Bezorgdatum;Cijfer;Klacht;Opmerking;Adres
            03-04-2026;2;Te laat;Stond een uur te wachten bij de deur;Kade 1
            04-04-2026;5;;Heel vriendelijk en snel, dank u wel;Kade 2
            morgen;5;Gammel;Mooi op tijd en netjes neergezet;Kade 3
            """);

        robot.interact(() -> view.arrive(new Destination.Files(List.of(file))));
        picture(robot, "map-question");
        robot.interact(() -> robot.lookup("#answer-dmy").<Button>query().fire());
        picture(robot, "map-ready");
        robot.interact(() -> robot.lookup("#change-reading").<Hyperlink>query().fire());
        picture(robot, "map-reading");
        robot.interact(() -> robot.lookup("#word-2").<ComboBox<String>>query().setValue("care=complaint"));
        robot.interact(() -> robot.lookup("#role-4").<ComboBox<String>>query().setValue("note"));
        picture(robot, "map-said");
        workbench
                .presets()
                .save(
                        "Rondes",
                        new ImportRequest(
                                List.of(file),
                                ReadingChoices.NONE.with(DateOrder.DMY).withRole("Opmerking", "note"),
                                null,
                                null,
                                null,
                                true,
                                true));
        robot.interact(() -> robot.lookup("#start-import").<Button>query().fire());
        picture(robot, "map-done");

        assertThat(workbench.log().find(FeedbackQuery.ALL))
                .extracting(
                        feedback -> feedback.date(),
                        feedback -> feedback.stars(),
                        feedback -> feedback.words().comment(),
                        feedback -> feedback.words().note())
                .containsExactly(
                        tuple(LocalDate.of(2026, 4, 4), 5, null, "Heel vriendelijk en snel, dank u wel"),
                        tuple(LocalDate.of(2026, 4, 3), 2, "Te laat", "Stond een uur te wachten bij de deur"));
        assertThat(workbench.imports().history().getFirst().rejected()).isEqualTo(1);
    }

    @Test
    void oneFeedbackIsTypedAndSavedWithItsPicture(FxRobot robot) throws Exception {
        var shot = folder.resolve("porch.png");
        ImageIO.write(new BufferedImage(320, 480, BufferedImage.TYPE_INT_RGB), "png", shot.toFile());
        robot.interact(() -> view.arrive(new Destination.Files(List.of(shot))));
        robot.clickOn("#open-form").clickOn("#comment").write("left in the rain");
        picture(robot, "add-form");
        assertThat(robot.lookup("#form-evidence .evidence-tile").<Button>query().getText())
                .isEqualTo("porch.png");
        robot.interact(() -> robot.lookup("#save").<Button>query().fire());

        var saved = workbench.log().find(FeedbackQuery.ALL);
        assertThat(saved).extracting(feedback -> feedback.words().comment()).containsExactly("left in the rain");
        assertThat(workbench
                        .proofs()
                        .of(new Evidence.OfFeedback(saved.getFirst().id())))
                .extracting(kept -> kept.value().name())
                .containsExactly("porch.png");
    }

    /// Leaves a picture for the eye where one is wanted: `-Ddoorstep.pictures=DIR`.
    private void picture(FxRobot robot, String name) {
        var wanted = System.getProperty("doorstep.pictures");
        if (wanted != null) {
            robot.interact(() -> {
                var image = SwingFXUtils.fromFXImage(view.node().getScene().snapshot(null), null);
                try {
                    ImageIO.write(image, "png", new File(wanted, name + ".png"));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
