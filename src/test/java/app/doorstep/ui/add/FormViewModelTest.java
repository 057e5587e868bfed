package app.doorstep.ui.add;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Sentiment;
import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.AppChoice;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.workbench.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class FormViewModelTest {
    @TempDir
    Path folder;

    private Workbench workbench;
    private PlainContext context;
    private FormViewModel form;

    @BeforeEach
    void open() throws Exception {
        var clock = Clock.fixed(Instant.parse("2026-03-31T18:00:00Z"), ZoneOffset.UTC);
        workbench = Workbench.open(folder.resolve("data"), clock, Texts.of(Locale.US), () -> Settings.INITIAL);
        context = new PlainContext(Files.createDirectories(folder.resolve("settings")), clock);
        form = new FormViewModel(workbench, context, _ -> {});
        form.refresh();
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void anEmptyFormSaysWhatItNeedsAndSavesNothing() throws Exception {
        assertThat(form.missingProperty().get()).isEqualTo("Needs stars, a tone, words or a mark.");

        form.save();

        assertThat(workbench.log().count(FeedbackQuery.ALL)).isZero();
    }

    @Test
    void marksAreReadWhileTheCommentIsTyped() {
        form.commentProperty().set("Very friendly but left it in the rain");

        assertThat(form.marks())
                .extracting(Mark::factor, Mark::polarity)
                .contains(tuple(Factor.PROFESSIONALISM, Polarity.PRAISE), tuple(Factor.CARE, Polarity.COMPLAINT));
        assertThat(form.missingProperty().get()).isEmpty();
    }

    @Test
    void aCorrectedMarkIsKeptAndAppAndDayStayForTheNextOne() throws Exception {
        form.appProperty().set(new AppChoice(Platform.UBER_EATS, "Uber Eats"));
        form.dateProperty().set(LocalDate.of(2026, 3, 3));
        form.starsProperty().set(2);
        form.commentProperty().set("Left it in the rain");
        form.orderProperty().set(" T-1 ");
        form.correct(Factor.CARE, null);
        form.correct(Factor.INSTRUCTIONS, Polarity.COMPLAINT);
        form.save();

        assertThat(workbench.log().find(FeedbackQuery.ALL)).singleElement().satisfies(saved -> {
            assertThat(saved.effectiveMarks()).isEqualTo(Map.of(Factor.INSTRUCTIONS, Set.of(Polarity.COMPLAINT)));
            assertThat(saved.stars()).isEqualTo(2);
            assertThat(saved.occasion().externalId()).isEqualTo("T-1");
            assertThat(saved.date()).isEqualTo(LocalDate.of(2026, 3, 3));
        });
        assertThat(form.commentProperty().get()).isEmpty();
        assertThat(form.marks()).isEmpty();
        assertThat(form.dateProperty().get()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(context.said).containsExactly("Saved.");
    }

    @Test
    void aToneAloneIsEnough() throws Exception {
        form.toneProperty().set(FormViewModel.Tone.NEGATIVE);
        form.save();

        assertThat(workbench.log().find(FeedbackQuery.ALL))
                .extracting(Feedback::sentiment)
                .containsExactly(Sentiment.NEGATIVE);
    }
}
