package app.doorstep.workbench;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Period;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Scale;
import app.doorstep.domain.Selection;
import app.doorstep.report.ReferenceFacts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers what a reference rests on: the twelve months that end with one.
final class DriverYears {
    private static final int QUOTES = 4;
    /// More than are quoted: some praise has no words.
    private static final int LOOKED_AT = 400;

    private static final int USUAL_MINIMUM = 10;

    private final Desk desk;
    private final Apps apps;
    private final Standing standing;

    DriverYears(Desk desk, Apps apps, Standing standing) {
        this.desk = desk;
        this.apps = apps;
        this.standing = standing;
    }

    ReferenceFacts facts(ReportRequest request, @Nullable String driver) throws Trouble {
        var today = desk.today();
        var first = request.month().minusMonths(11).atDay(1);
        var end = request.month().atEndOfMonth();
        var period = new Period(first, end.isAfter(today) && !first.isAfter(today) ? today : end);
        var selection = new Selection(period.from(), period.to(), request.platform(), request.driver());
        return new ReferenceFacts(
                request.month(),
                period,
                today,
                desk.clock().getZone(),
                driver,
                apps(selection, period),
                desk.stars(selection),
                named(selection),
                request.comments() ? quotes(selection) : List.of());
    }

    private List<ReferenceFacts.AppYear> apps(Selection selection, Period period) throws Trouble {
        var said = SaidLast.of(desk, selection.platform(), selection.driver(), period::contains);
        var result = new ArrayList<ReferenceFacts.AppYear>();
        for (var app : apps.inUse()) {
            if (selection.platform() == null || selection.platform().equals(app.platform())) {
                var own = new Selection(period.from(), period.to(), app.platform(), selection.driver());
                var rated = FeedbackQuery.of(own, Kind.RATING);
                var noted = desk.ask(store -> store.count(rated));
                var stated = said.by(app.platform());
                if (noted > 0 || !stated.isEmpty()) {
                    result.add(new ReferenceFacts.AppYear(app, standing.counts(own), minimum(app), noted, stated));
                }
            }
        }
        return result;
    }

    /// From how many ratings on a mean of stars may be given.
    private int minimum(AppProfile app) throws Trouble {
        return standing.policies()
                .named(app.policy())
                .filter(policy -> policy.scale() == Scale.STARS && policy.kind() == Kind.RATING)
                .map(policy -> Math.max(policy.minimum(), USUAL_MINIMUM))
                .orElse(USUAL_MINIMUM);
    }

    private List<ReferenceFacts.Named> named(Selection selection) throws Trouble {
        return standing.complaints(selection).stream()
                .filter(one -> one.factor() != Factor.OVERALL && one.factor() != Factor.OUTSIDE_CONTROL)
                .filter(one -> one.praise() > 0 || one.complaints() > 0)
                .map(one -> new ReferenceFacts.Named(one.factor(), one.praise(), one.complaints()))
                .toList();
    }

    /// The newest praise in customers' words.
    private List<Feedback> quotes(Selection selection) throws Trouble {
        var query =
                new FeedbackQuery(selection, Kind.RATING, null, Polarity.PRAISE, 4, null, false, null, null, LOOKED_AT);
        return desk.ask(store -> store.feedback(query)).stream()
                .filter(one -> one.words().comment() != null && !one.hasComplaint())
                .limit(QUOTES)
                .toList();
    }
}
