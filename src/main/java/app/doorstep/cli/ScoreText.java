package app.doorstep.cli;

import app.doorstep.analysis.PolicyScore;
import java.math.BigDecimal;

/// A rating under a policy in one line: the figure with what it rests on, or how many ratings it still needs.
final class ScoreText {
    private static final int PERCENT = 100;

    private ScoreText() {}

    static String of(String app, PolicyScore score, Session session) {
        var counted = session.texts().count("cli.ratings", score.count());
        var figure = score.score();
        if (!score.shown() || figure == null) {
            return session.say(
                    "rating.too-few",
                    app,
                    counted,
                    score.needed(),
                    score.policy().name());
        }
        var band = score.band() == null
                ? ""
                : session.say(
                        score.bandUncertain() ? "rating.band-uncertain" : "rating.band",
                        session.texts().shipped(score.band().label()));
        return session.say(
                "rating.line",
                app,
                figure(figure, score.scale(), session),
                band,
                counted,
                days(score, session),
                score.policy().name());
    }

    private static String figure(BigDecimal figure, int scale, Session session) {
        var number = session.texts().decimal(figure, figure.scale());
        return scale == PERCENT ? number + " %" : session.say("rating.of", number, scale);
    }

    private static String days(PolicyScore score, Session session) {
        return score.from() == null || score.to() == null
                ? session.say("rating.lifetime")
                : session.say("rating.days", score.from().toString(), score.to().toString());
    }
}
