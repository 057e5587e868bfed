package app.doorstep.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Band;
import app.doorstep.domain.Platform;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.Window;
import app.doorstep.settings.Settings;
import app.doorstep.ui.kit.PlainContext;
import app.doorstep.ui.settings.PoliciesViewModel.Counts;
import app.doorstep.ui.settings.PoliciesViewModel.Form;
import app.doorstep.ui.settings.PoliciesViewModel.Shown;
import app.doorstep.ui.settings.PoliciesViewModel.Span;
import app.doorstep.workbench.Workbench;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class PoliciesViewModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-06T15:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Workbench workbench;
    private PoliciesViewModel model;

    @BeforeEach
    void openTheTab() throws Exception {
        var context = new PlainContext(folder, CLOCK);
        workbench = Workbench.open(folder.resolve("data"), CLOCK, context.texts(), () -> Settings.INITIAL);
        model = new PoliciesViewModel(workbench, context);
        model.refresh();
    }

    @AfterEach
    void closeTheNotebook() {
        workbench.close();
    }

    @Test
    void aPolicyIsCopiedChangedAndTakenBack() throws Exception {
        choose("doordash");
        assertThat(model.save(form("50", "5", "4.0"))).as("a shipped one stays").isFalse();

        model.copy();
        assertThat(shown().name()).isEqualTo("doordash-mine");
        assertThat(model.save(form("50", "5", "4.0"))).isTrue();

        var own = workbench.policies().named("doordash-mine").orElseThrow();
        assertThat(own.windows()).containsExactly(new Window.LastRatings(50));
        assertThat(own.minimum()).isEqualTo(5);
        assertThat(own.bands()).extracting(Band::below).containsExactly(new BigDecimal("4.0"), null);
        workbench.log().undo();
        assertThat(workbench.policies().named("doordash-mine").orElseThrow().windows())
                .containsExactly(new Window.LastRatings(100));
        workbench.log().undo();
        assertThat(workbench.policies().named("doordash-mine")).isEmpty();
    }

    @Test
    void appsSpansAndSamplingDayOfACopyAreChanged() throws Exception {
        choose("doordash");
        model.copy();
        var spans = List.of(
                new Span(Counts.LAST_DAYS, "30"), new Span(Counts.LIFETIME, ""), new Span(Counts.LAST_RATINGS, "500"));

        assertThat(model.save(
                        new Form(List.of(Platform.LYFT), spans, "5", true, false, List.of("4.0"), DayOfWeek.MONDAY)))
                .isTrue();

        var own = workbench.policies().named("doordash-mine").orElseThrow();
        assertThat(own.platforms()).containsExactly(Platform.LYFT);
        assertThat(own.windows())
                .containsExactly(new Window.LastDays(30), new Window.Lifetime(), new Window.LastRatings(500));
        assertThat(own.sampledOn()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(model.save(new Form(List.of(), List.of(), "5", true, false, List.of("4.0"), null)))
                .as("a policy counts something")
                .isFalse();
    }

    @Test
    void whatMakesNoSenseChangesNothing() throws Exception {
        choose("doordash");
        model.copy();
        var before = shown();
        assertThat(model.save(form("many", "5", "4.0"))).isFalse();
        assertThat(model.save(form("50", "0", "4.0"))).isFalse();
        assertThat(model.save(form("50", "5", "low"))).isFalse();
        assertThat(workbench.policies().named("doordash-mine")).contains(before);
    }

    @Test
    void itsFigureIsShownForTwelveSamplingDays() {
        choose("customer-service");
        assertThat(model.shownProperty().get().orElseThrow().history())
                .hasSize(12)
                .allSatisfy(score -> assertThat(score.on().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY));
    }

    private static Form form(String number, String minimum, String below) {
        return new Form(
                List.of(), List.of(new Span(Counts.LAST_RATINGS, number)), minimum, false, false, List.of(below), null);
    }

    private void choose(String name) {
        model.choose(model.policiesProperty().get().stream()
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private RatingPolicy shown() {
        return model.shownProperty().get().map(Shown::policy).orElseThrow();
    }
}
