package app.doorstep.ui.add;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Evidence;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Platform;
import app.doorstep.domain.ReplyChannel;
import app.doorstep.domain.StatedFigure;
import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.ui.kit.SystemLook;
import app.doorstep.ui.theme.Theme;
import app.doorstep.ui.theme.Typeface;
import app.doorstep.workbench.Workbench;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Sunday, 8 March 2026, with three apps; nothing is done with the mouse.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class AddByKeyboardTest {
    private Workbench workbench;
    private ScreenView view;

    @Start
    void open(Stage stage) throws Exception {
        Typeface.load();
        var clock = Clock.fixed(Instant.parse("2026-03-08T18:00:00Z"), ZoneOffset.UTC);
        var data = Files.createTempDirectory("add");
        workbench = Workbench.open(data.resolve("data"), clock, Texts.of(Locale.US), () -> Settings.INITIAL);
        workbench.apps().save(AppProfile.shipped(Platform.AMAZON_FLEX));
        workbench.apps().save(AppProfile.shipped(Platform.UBER_EATS));
        workbench
                .apps()
                .save(new AppProfile(
                        new Platform("parcel-round"),
                        "Parcel round",
                        ReplyChannel.CUSTOMER,
                        false,
                        Coverage.COMPLETE,
                        "flex-stars",
                        null));
        var lastWeek = LocalDate.of(2026, 3, 1);
        var guide = workbench.checkins().guide(Platform.AMAZON_FLEX).figures();
        workbench
                .checkins()
                .save(List.of(
                        workbench.checkins().read(Platform.AMAZON_FLEX, guide.get(0), lastWeek, "Great"),
                        workbench.checkins().read(Platform.AMAZON_FLEX, guide.get(1), lastWeek, "Fantastic"),
                        workbench.checkins().read(Platform.AMAZON_FLEX, guide.get(2), lastWeek, "44")));
        var context = new PlainContext(data, clock);
        view = new AddScreen(workbench).open(context);
        var scene = new Scene(view.node(), 1166, 740);
        var theme = Boolean.getBoolean("doorstep.dark") ? Theme.DARK : Theme.LIGHT;
        SystemLook.apply(theme);
        scene.getStylesheets().setAll(theme.stylesheets());
        view.show(Filter.START);
        stage.setScene(scene);
        stage.show();
        view.focus();
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void aLineIsTypedReadAndSavedAndTheNextKeepsAppAndDay(FxRobot robot) throws Exception {
        robot.write("ue - tue left in rain, note said porch #TBA1 !");
        picture(robot, "add-quick");
        robot.type(KeyCode.ENTER);
        robot.write("so kind +");
        robot.type(KeyCode.ENTER);

        assertThat(workbench.log().find(FeedbackQuery.ALL))
                .extracting(feedback -> feedback.platform() + " " + feedback.date() + " " + feedback.sentiment() + " "
                        + feedback.words().comment() + " " + feedback.occasion().externalId() + " "
                        + feedback.flags().contains(Flag.OUTSIDE_CONTROL) + " "
                        + feedback.marks().size())
                .containsExactly(
                        "uber-eats 2026-03-03 POSITIVE so kind null false 1",
                        "uber-eats 2026-03-03 NEGATIVE left in rain, note said porch TBA1 true 2");
        assertThat(robot.lookup("#quick-line").queryTextInputControl().getText())
                .isEmpty();
    }

    @Test
    void aDoubtIsAnsweredWithTwoKeys(FxRobot robot) throws Exception {
        robot.write("2 cold wed");
        robot.type(KeyCode.ENTER);
        assertThat(workbench.log().find(FeedbackQuery.ALL)).isEmpty();
        var doubt = robot.lookup("#doubt-app").queryAs(MenuButton.class);
        assertThat(doubt.isFocused()).isTrue();
        picture(robot, "add-doubt");

        robot.interact(() -> doubt.getItems().stream()
                .filter(item -> item.getText().equals("Parcel round"))
                .forEach(item -> item.fire()));
        robot.type(KeyCode.ENTER);

        assertThat(workbench.log().find(FeedbackQuery.ALL))
                .extracting(feedback -> feedback.platform() + " " + feedback.stars())
                .containsExactly("parcel-round 2");
    }

    @Test
    void threeAppsAreCheckedInWithAFewKeys(FxRobot robot) throws Exception {
        robot.interact(() -> view.arrive(new Destination.Checkin()));
        robot.type(KeyCode.DIGIT2); // delivery quality: Fair
        robot.type(KeyCode.ENTER); // reliability: unchanged
        robot.write("51").type(KeyCode.ENTER);
        robot.write("212").type(KeyCode.ENTER); // Parcel round, deliveries
        robot.write("96%").type(KeyCode.ENTER); // Uber Eats, thumbs up
        robot.write("x38");
        picture(robot, "add-checkin");
        assertThat(robot.lookup("5 of 6 read, 1 to mend. Drop a screenshot here to read off; it is kept as evidence.")
                        .tryQuery())
                .isPresent();
        robot.type(KeyCode.HOME).type(KeyCode.DELETE).type(KeyCode.ENTER);
        assertThat(robot.lookup("#save-checkin").queryButton().isFocused()).isTrue();
        robot.interact(() -> robot.lookup("#save-checkin").<Button>query().fire());

        assertThat(workbench.checkins().list(null))
                .extracting(kept -> said(kept.value()))
                .containsExactly(
                        "amazon-flex 2026-03-08 delivery quality Fair",
                        "amazon-flex 2026-03-08 reliability Fantastic",
                        "amazon-flex 2026-03-08 deliveries 51",
                        "parcel-round 2026-03-08 deliveries 212",
                        "uber-eats 2026-03-08 rating 96",
                        "uber-eats 2026-03-08 deliveries 38",
                        "amazon-flex 2026-03-01 delivery quality Great",
                        "amazon-flex 2026-03-01 reliability Fantastic",
                        "amazon-flex 2026-03-01 deliveries 44");
    }

    @Test
    void pastedLinesAreAskedAboutAndKeptTogether(FxRobot robot) throws Exception {
        robot.interact(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(
                        DataFormat.PLAIN_TEXT,
                        "• ue 5 mon so kind\n• 4 fast\n• parcel round tue wed 1 rude, threw the box\n")));
        robot.interact(() -> robot.lookup("#paste").<Button>query().fire());
        picture(robot, "add-pasted");
        assertThat(robot.lookup("#save-pasted").queryButton().isDisabled()).isTrue();
        robot.interact(() -> robot.lookup("#doubt-day")
                .queryAs(MenuButton.class)
                .getItems()
                .getFirst()
                .fire());
        robot.interact(() -> robot.lookup("#save-pasted").<Button>query().fire());

        assertThat(workbench.log().find(FeedbackQuery.ALL))
                .extracting(feedback -> feedback.platform() + " " + feedback.date() + " " + feedback.stars())
                .containsExactlyInAnyOrder(
                        "uber-eats 2026-03-02 5", "uber-eats 2026-03-02 4", "parcel-round 2026-03-03 1");
    }

    @Test
    void aPastedWeeklySummaryIsAskedAboutAndKeptTogether(FxRobot robot) throws Exception {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, """
            Your weekly summary from Uber Eats
            Week of March 1 to March 7

            Satisfaction: 94% (last 100 ratings)
            Completed deliveries: 38
            Acceptance rate: 55%

            What customers said:
            - \uD83D\uDC4E Left the bag in the rain
            - Very kind and quick
            """)));
        robot.interact(() -> robot.lookup("#paste").<Button>query().fire());
        picture(robot, "add-mail");
        assertThat(robot.lookup("#save-mail").queryButton().isDisabled()).isTrue();
        assertThat(robot.lookup("#mail-comments-2026-03-07").<Button>query().isFocused())
                .isTrue();
        robot.type(KeyCode.SPACE);
        picture(robot, "add-mail-ready");
        assertThat(robot.lookup("#save-mail").<Button>query().isFocused()).isTrue();
        robot.type(KeyCode.SPACE);

        assertThat(workbench.log().find(FeedbackQuery.ALL))
                .extracting(feedback -> feedback.platform() + " " + feedback.date() + " "
                        + feedback.words().comment())
                .containsExactlyInAnyOrder(
                        "uber-eats 2026-03-07 Left the bag in the rain", "uber-eats 2026-03-07 Very kind and quick");
        assertThat(workbench.checkins().list(Platform.UBER_EATS))
                .extracting(kept -> said(kept.value()))
                .containsExactlyInAnyOrder("uber-eats 2026-03-07 rating 94", "uber-eats 2026-03-07 deliveries 38");
        assertThat(robot.lookup("#checkin").tryQuery()).isPresent();

        workbench.log().undo();
        assertThat(workbench.log().count(FeedbackQuery.ALL))
                .as("one step takes all of it back")
                .isZero();
        assertThat(workbench.checkins().list(Platform.UBER_EATS)).isEmpty();
        workbench.log().redo();
        assertThat(workbench.log().count(FeedbackQuery.ALL)).isEqualTo(2);
        assertThat(workbench.checkins().list(Platform.UBER_EATS)).hasSize(2);
    }

    @Test
    void aPastedTableIsShownLikeAFile(FxRobot robot) throws Exception {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, """
            date\tplatform\tstars\tcomment
            2026-03-02\tuber-eats\t5\tkind
            2026-03-03\tuber-eats\t1\tlate
            """)));
        robot.interact(() -> robot.lookup("#paste").<Button>query().fire());
        robot.interact(() -> robot.lookup("#start-import").<Button>query().fire());

        assertThat(workbench.log().count(FeedbackQuery.ALL)).isEqualTo(2);
        assertThat(workbench.imports().history().getFirst().files()).containsExactly("pasted table.tsv");
    }

    @Test
    void aDroppedScreenshotLiesBesideTheCheckInAndIsKeptWithIt(FxRobot robot) throws Exception {
        var shot = Files.createTempDirectory("shots").resolve("standing.png");
        var picture = new java.awt.image.BufferedImage(540, 760, java.awt.image.BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", shot.toFile());
        robot.interact(() -> view.arrive(new Destination.Files(List.of(shot))));
        robot.interact(() -> view.arrive(new Destination.Checkin()));
        robot.type(KeyCode.DIGIT4);
        picture(robot, "add-picture");
        robot.interact(() -> robot.lookup("#save-checkin").<Button>query().fire());

        var figure = workbench.checkins().list(Platform.AMAZON_FLEX).getFirst();
        assertThat(workbench.proofs().of(new Evidence.OfFigure(figure.id())))
                .extracting(kept -> kept.value().name())
                .containsExactly("standing.png");

        // Next week it can be looked at, or taken away, where it hangs.
        robot.interact(() -> view.show(Filter.START));
        robot.interact(() -> view.arrive(new Destination.Checkin()));
        picture(robot, "add-checkin-evidence");
        assertThat(robot.lookup("#checkin-evidence .evidence-tile")
                        .<Button>query()
                        .getText())
                .isEqualTo("standing.png");
        robot.interact(() -> robot.lookup("#checkin-evidence .evidence-remove")
                .<Button>query()
                .fire());
        assertThat(workbench.proofs().of(new Evidence.OfFigure(figure.id()))).isEmpty();
        assertThat(robot.lookup("#checkin-evidence").query().isVisible()).isFalse();
    }

    private static String said(StatedFigure figure) {
        var value = figure.value();
        return figure.platform() + " " + figure.on() + " " + figure.name() + " "
                + (value == null ? figure.word() : value.toPlainString());
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
