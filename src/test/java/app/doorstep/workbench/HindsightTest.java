package app.doorstep.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.doorstep.analysis.Change;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.HourTally;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Selection;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HindsightTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T15:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Platform ROUND = Platform.named("Parcel round");

    @TempDir
    private Path folder;

    private Workbench workbench;

    @BeforeEach
    void open() throws Exception {
        workbench = Workbench.open(folder, CLOCK, Texts.of(Locale.US), () -> Settings.INITIAL);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void theHistoryEndsWithTheRatingOfToday() throws Exception {
        for (int i = 1; i <= 40; i++) {
            add(TODAY.minusDays(i), null, Verdict.stars(i % 4 == 0 ? 2 : 5), null);
        }
        var policies = workbench.hindsight().policies(null);
        assertThat(policies)
                .extracting(Hindsight.Read::platform, read -> read.policy().name())
                .containsExactly(tuple(ROUND, "flex-stars"));
        var history = workbench.hindsight().history(policies.getFirst().policy(), ROUND, null, Period.upTo(TODAY, 30));
        var now = workbench.standing().rating("flex-stars", ROUND, null, null);
        assertThat(history.samples()).hasSize(5);
        assertThat(history.samples().getLast().windows())
                .containsExactly(now.windows().getFirst());
        assertThat(workbench
                        .hindsight()
                        .history(policies.getFirst().policy(), ROUND, null, null)
                        .samples()
                        .getFirst()
                        .on())
                .isEqualTo("2026-02-24");
    }

    @Test
    void ratingsWithATimeAreCountedByWeekdayAndHour() throws Exception {
        var tuesday = LocalTime.of(9, 59);
        var bad = add(TODAY, tuesday, Verdict.stars(1), null);
        add(TODAY.minusDays(7), LocalTime.of(9, 0), Verdict.stars(5), null);
        var thumb = add(TODAY, LocalTime.of(0, 5), new Verdict(null, Sentiment.NEGATIVE, Map.of(), null, null), null);
        add(TODAY.minusDays(1), LocalTime.of(23, 30), Verdict.stars(5), "Box was crushed");
        add(TODAY, null, Verdict.stars(1), null);

        var week = workbench.hindsight().week(Selection.ALL);

        assertThat(week.cells())
                .containsExactly(
                        new HourTally(DayOfWeek.MONDAY, 23, 1, 1),
                        new HourTally(DayOfWeek.TUESDAY, 0, 1, 1),
                        new HourTally(DayOfWeek.TUESDAY, 9, 2, 1));
        assertThat(week.isEnough()).isFalse();
        assertThat(workbench.hindsight().at(Selection.ALL, DayOfWeek.TUESDAY, 9))
                .first()
                .isEqualTo(bad);
        assertThat(workbench.hindsight().at(Selection.of(new Period(TODAY, TODAY)), DayOfWeek.TUESDAY, 0))
                .containsExactly(thumb);
    }

    @Test
    void eachFactorIsComparedWithThePeriodBefore() throws Exception {
        for (int i = 0; i < 8; i++) {
            add(TODAY.minusDays(i), null, Verdict.stars(5), "Right on time");
            add(TODAY.minusDays(30 + i), null, Verdict.stars(2), "Two hours late");
        }
        var changes = workbench.hindsight().changes(Period.upTo(TODAY, 30), Selection.ALL);
        assertThat(changes.keySet())
                .contains(Factor.PUNCTUALITY, Factor.OVERALL)
                .doesNotContain(Factor.CARE);
        assertThat(changes.get(Factor.PUNCTUALITY)).isInstanceOf(Change.Up.class);
        assertThat(workbench.hindsight().changes(Period.upTo(TODAY.minusYears(1), 30), Selection.ALL))
                .isEqualTo(Map.of());
    }

    private long add(LocalDate day, @Nullable LocalTime time, Verdict verdict, @Nullable String comment)
            throws Trouble {
        return workbench
                .log()
                .add(Entry.rating(
                                new Occasion(ROUND, null, null, day, time, null),
                                verdict,
                                comment == null ? Words.NONE : Words.comment(comment))
                        .withCoverage(Coverage.COMPLETE));
    }
}
