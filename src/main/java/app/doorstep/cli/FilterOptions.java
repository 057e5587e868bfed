package app.doorstep.cli;

import app.doorstep.domain.Factor;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Polarity;
import app.doorstep.workbench.Trouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which feedback a command is about.
final class FilterOptions {
    private static final int MOST_STARS = 5;

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Option(names = "--kind", paramLabel = "K")
    private @Nullable Kind kind;

    @Option(names = "--factor", paramLabel = "F")
    private @Nullable Factor factor;

    @Option(names = "--polarity", paramLabel = "praise|complaint")
    private @Nullable Polarity polarity;

    @Option(names = "--min-stars", paramLabel = "N")
    private @Nullable Integer minStars;

    @Option(names = "--max-stars", paramLabel = "N")
    private @Nullable Integer maxStars;

    @Option(names = "--unanswered")
    private boolean unanswered;

    @Option(names = "--batch", paramLabel = "N")
    private @Nullable Long batch;

    @Option(names = "--search", paramLabel = "TEXT")
    private @Nullable String search;

    @Option(names = "--limit", paramLabel = "N")
    private @Nullable Integer limit;

    FeedbackQuery query(Session session) throws Trouble {
        requireStars(minStars, session);
        requireStars(maxStars, session);
        if (limit != null && limit < 0) {
            throw session.trouble(Trouble.Kind.MISUSE, "negative-limit");
        }
        return new FeedbackQuery(
                selection.selection(session),
                kind,
                factor,
                polarity,
                minStars,
                maxStars,
                unanswered,
                batch,
                search,
                limit);
    }

    private static void requireStars(@Nullable Integer stars, Session session) throws Trouble {
        if (stars != null && (stars < 1 || stars > MOST_STARS)) {
            throw session.trouble(Trouble.Kind.MISUSE, "not-stars", stars);
        }
    }
}
