package app.doorstep.workbench;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.DayEvent;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Outcome;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StatedFigure;
import app.doorstep.replies.Waiting;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A notebook as it stands after the sample year: the ratings of a file, and what no file holds but a driver would have
/// entered beside it - the weekly check-ins, the lines of the driver's city, an event, answers, a tip in work.
///
/// ```java
/// SampleNotebook.fill(notebook, file, SampleYear.RATINGS, SampleYear.MONTHS);
/// ```
public final class SampleNotebook {
    private static final int WEEKS = 26;
    private static final int WEEKS_IN_WORK = 5;
    private static final int WEEKS_WITH_THE_VAN = 6;
    private static final int LEFT_OVERDUE = 1;
    private static final Duration BEFORE_IT_WAS_DUE = Duration.ofHours(19);

    /// By week, this one first, over and over: what the apps said. Flex fell in the month of rain.
    private static final List<String> QUALITY =
            List.of("Great", "Great", "Great", "Fair", "Fair", "Great", "Great", "Great", "Fantastic", "Great");
    private static final List<String> RELIABILITY =
            List.of("Fantastic", "Fantastic", "Fantastic", "Fantastic", "Great", "Fantastic", "Fantastic");
    private static final int[] THUMBS = {96, 96, 97, 95, 94, 94, 95, 96, 97, 97, 96};
    private static final int[] FLEX_DELIVERIES = {44, 47, 41, 45, 38, 46, 43};
    private static final int[] EATS_DELIVERIES = {38, 31, 35, 40, 29, 36};
    private static final int[] ROUND_DELIVERIES = {212, 224, 208, 231, 219, 226, 198, 215};

    private final Workbench notebook;
    private final LocalDate today;

    private SampleNotebook(Workbench notebook) {
        this.notebook = notebook;
        this.today = notebook.today();
    }

    /// Invents ratings, brings them into an empty notebook and enters what goes with them.
    ///
    /// @param file where the ratings are written to on the way
    /// @throws IOException if `file` cannot be written
    public static void fill(Workbench notebook, Path file, int ratings, int months) throws IOException, Trouble {
        SampleYear.write(file, ratings, months, notebook.today());
        notebook.imports().run(ImportRequest.of(file), ImportProgress.NONE);
        enter(notebook);
    }

    /// Enters what goes with the ratings of a sample year that `notebook` holds already.
    public static void enter(Workbench notebook) throws Trouble {
        var sample = new SampleNotebook(notebook);
        sample.apps();
        sample.checkins();
        sample.answers();
        notebook.events()
                .add(new DayEvent(
                        sample.weeksAgo(WEEKS_WITH_THE_VAN),
                        null,
                        notebook.texts().get("workbench.sample.van")));
        notebook.tipsInWork().start(List.of(Factor.CARE.id()), sample.weeksAgo(WEEKS_IN_WORK));
        // None of it is an edit of the driver's.
        notebook.edits().clear();
    }

    private void apps() throws Trouble {
        var round = AppProfile.shipped(SampleRatings.ROUND);
        save(round, Coverage.COMPLETE, "4.2");
        save(AppProfile.shipped(Platform.UBER_EATS), Coverage.PICKED, "85");
        save(AppProfile.shipped(Platform.AMAZON_FLEX), Coverage.PICKED, null);
    }

    private void save(AppProfile app, Coverage coverage, @Nullable String line) throws Trouble {
        notebook.apps()
                .save(new AppProfile(
                        app.platform(),
                        app.name(),
                        app.channel(),
                        true,
                        coverage,
                        app.policy(),
                        line == null ? null : new BigDecimal(line)));
    }

    private void checkins() throws Trouble {
        var figures = new ArrayList<StatedFigure>();
        for (int week = WEEKS - 1; week >= 0; week--) {
            var on = weeksAgo(week);
            add(
                    figures,
                    Platform.AMAZON_FLEX,
                    on,
                    QUALITY.get(week % QUALITY.size()),
                    RELIABILITY.get(week % RELIABILITY.size()),
                    of(FLEX_DELIVERIES, week));
            add(figures, Platform.UBER_EATS, on, of(THUMBS, week), of(EATS_DELIVERIES, week));
            add(figures, SampleRatings.ROUND, on, "", of(ROUND_DELIVERIES, week));
        }
        notebook.checkins().save(figures);
    }

    /// What one app said, in the order in which it is asked for; an empty word was not read off.
    private void add(List<StatedFigure> figures, Platform platform, LocalDate on, String... said) throws Trouble {
        var slots = notebook.checkins().guide(platform).figures();
        for (int i = 0; i < said.length; i++) {
            if (!said[i].isEmpty()) {
                figures.add(notebook.checkins().read(platform, slots.get(i), on, said[i]));
            }
        }
    }

    private static String of(int[] weeks, int week) {
        return Integer.toString(weeks[week % weeks.length]);
    }

    /// Answers what is overdue but for the last one: some in time, some late, one of them to good effect.
    private void answers() throws Trouble {
        var overdue = notebook.answers().waiting(null).stream()
                .filter(one -> one.state() == Waiting.State.OVERDUE)
                .toList();
        for (int i = 0; i < overdue.size() - LEFT_OVERDUE; i++) {
            var one = overdue.get(i);
            var id = one.feedback().id();
            var draft = notebook.answers().drafts(id, null, null);
            notebook.answers()
                    .markSent(
                            id,
                            draft.drafts().getFirst().text(),
                            draft.audience(),
                            i % 3 == 2
                                    ? one.due().plus(Duration.ofHours(9))
                                    : one.due().minus(BEFORE_IT_WAS_DUE));
            if (i == 0) {
                notebook.answers().outcome(id, Outcome.SOLVED);
            }
        }
    }

    private LocalDate weeksAgo(int weeks) {
        return today.minusWeeks(weeks);
    }
}
