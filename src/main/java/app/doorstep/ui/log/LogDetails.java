package app.doorstep.ui.log;

import app.doorstep.analysis.Mean;
import app.doorstep.analysis.StarCounts;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.DayEvent;
import app.doorstep.domain.Evidence;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Kept;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Selection;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads all that the detail shows of one entry: beside its own words the average with and without it, its evidence,
/// and what else came in around that day. Called away from the window's thread.
final class LogDetails {
    private static final int DAYS_AROUND = 3;
    private static final int DAYS_TO_EVENTS = 7;
    private static final int SHOWN_AROUND = 4;
    private static final int READ_AROUND = 200;

    private final Workbench workbench;

    LogDetails(Workbench workbench) {
        this.workbench = workbench;
    }

    /// The detail of an entry; empty if there is none of this number any more.
    ///
    /// @param chosen the period whose average is told
    Optional<LogDetail> of(long id, Selection chosen, LogWords words) throws Trouble {
        var found = workbench.log().get(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var feedback = found.get();
        return Optional.of(
                words.detail(feedback, averages(feedback, chosen, words), proofs(id), around(feedback, words)));
    }

    static Selection inApp(Selection selection, Platform app) {
        return new Selection(selection.from(), selection.to(), app, null);
    }

    /// The mean of the app's ratings in the chosen period with and without an entry that is one of them.
    private String averages(Feedback feedback, Selection chosen, LogWords words) throws Trouble {
        if (!countsIn(feedback) || !contains(chosen, feedback.date())) {
            return "";
        }
        var with = workbench.standing().counts(inApp(chosen, feedback.platform()));
        var alone = new long[5];
        alone[Objects.requireNonNull(feedback.stars()) - 1] = 1;
        return words.averages(Mean.of(with), Mean.of(with.minus(StarCounts.of(alone))));
    }

    private static boolean countsIn(Feedback feedback) {
        return feedback.kind() == Kind.RATING
                && feedback.stars() != null
                && feedback.coverage() == Coverage.COMPLETE
                && !feedback.flags().contains(Flag.EXCLUDED);
    }

    private static boolean contains(Selection selection, LocalDate day) {
        var from = selection.from();
        var to = selection.to();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private List<LogDetail.Proof> proofs(long id) throws Trouble {
        var proofs = new ArrayList<LogDetail.Proof>();
        for (var kept : workbench.proofs().of(new Evidence.OfFeedback(id))) {
            proofs.add(new LogDetail.Proof(kept, workbench.proofs().file(kept.value())));
        }
        return proofs;
    }

    /// The complaints of the days before and after, in whatever app, with the driver's own events, in order of time.
    private LogDetail.Around around(Feedback feedback, LogWords words) throws Trouble {
        var day = feedback.date();
        var days = new Selection(day.minusDays(DAYS_AROUND), day.plusDays(DAYS_AROUND), null, null);
        var all = workbench.log().count(query(days, null));
        var near = workbench.log().find(query(days, Polarity.COMPLAINT)).stream()
                .filter(other -> other.id() != feedback.id())
                .sorted(Comparator.comparingLong(other -> Math.abs(ChronoUnit.DAYS.between(day, other.date()))))
                .limit(SHOWN_AROUND)
                .toList();
        var events = workbench.events().list().stream()
                .map(Kept::value)
                .filter(event -> isNear(event, day))
                .toList();
        if (near.isEmpty() && events.isEmpty()) {
            return LogDetail.Around.NONE;
        }
        var lines = Stream.concat(
                        Stream.concat(near.stream(), Stream.of(feedback))
                                .map(each -> words.near(each, each.id() == feedback.id())),
                        events.stream().map(words::near))
                .sorted(Comparator.comparing(LogDetail.Near::on))
                .toList();
        return new LogDetail.Around(words.around(all, days), lines);
    }

    private static boolean isNear(DayEvent event, LocalDate day) {
        var until = event.until() == null ? event.day() : event.until();
        return !day.isBefore(event.day().minusDays(DAYS_TO_EVENTS)) && !day.isAfter(until.plusDays(DAYS_TO_EVENTS));
    }

    private static FeedbackQuery query(Selection days, @Nullable Polarity polarity) {
        return new FeedbackQuery(
                days, null, null, polarity, null, null, false, null, null, polarity == null ? null : READ_AROUND);
    }
}
