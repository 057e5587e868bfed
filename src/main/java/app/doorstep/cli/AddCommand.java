package app.doorstep.cli;

import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Rater;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `add`: one feedback, typed.
@Command(name = "add")
final class AddCommand extends NotebookCommand {
    private static final int MOST_STARS = 5;

    @Option(names = "--date", paramLabel = "D", required = true)
    private LocalDate date = LocalDate.EPOCH;

    @Option(names = "--time", paramLabel = "HH:MM")
    private @Nullable LocalTime time;

    @Option(names = "--platform", paramLabel = "P", required = true)
    private Platform platform = Platform.AMAZON_FLEX;

    @Option(names = "--driver", paramLabel = "D")
    private @Nullable String driver;

    @Option(names = "--stars", paramLabel = "N")
    private @Nullable Integer stars;

    @Option(names = "--sentiment", paramLabel = "positive|neutral|negative")
    private @Nullable Sentiment sentiment;

    @Option(names = "--kind", paramLabel = "K")
    private @Nullable Kind kind;

    @Option(names = "--rater", paramLabel = "R")
    private @Nullable Rater rater;

    @Option(names = "--score", paramLabel = "0-10")
    private @Nullable BigDecimal score;

    @Option(names = "--solved", paramLabel = "yes|no")
    private @Nullable String solved;

    @Option(names = "--mark", paramLabel = "FACTOR=praise|complaint")
    private List<String> marks = new ArrayList<>();

    @Option(names = "--comment", paramLabel = "TEXT")
    private @Nullable String comment;

    @Option(names = "--customer", paramLabel = "NAME")
    private @Nullable String customer;

    @Option(names = "--note", paramLabel = "TEXT")
    private @Nullable String note;

    @Option(names = "--id", paramLabel = "EXTERNAL")
    private @Nullable String externalId;

    @Option(names = "--learned", paramLabel = "D")
    private @Nullable LocalDate learned;

    @Mixin
    private JsonOption json = new JsonOption();

    AddCommand(Session session) {
        super(session);
    }

    @Override
    void check() throws Trouble {
        entry();
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var id = notebook.log().add(entry());
        if (json.wanted()) {
            results().json(generator -> {
                generator.writeStartObject();
                generator.writeNumberProperty("id", id);
                generator.writeEndObject();
            });
        } else {
            results().line(say("add.done", Long.toString(id)));
        }
        return ExitCode.DONE;
    }

    private Entry entry() throws Trouble {
        var words = new Words(comment, customer, null, note);
        var verdict = verdict();
        var given = marks();
        if (verdict.equals(Verdict.NONE) && given.isEmpty() && words.comment() == null && words.note() == null) {
            throw misuse("add.nothing");
        }
        var isService = kind == null ? score != null || solved != null : kind == Kind.SERVICE;
        return new Entry(
                kind == null ? isService ? Kind.SERVICE : Kind.RATING : kind,
                rater == null ? isService ? Rater.BUYER : Rater.CUSTOMER : rater,
                new Occasion(platform, driver, externalId, date, time, learned),
                verdict,
                words,
                given,
                Set.of(),
                null);
    }

    private Verdict verdict() throws Trouble {
        if (stars != null && (stars < 1 || stars > MOST_STARS)) {
            throw misuse("not-stars", stars);
        }
        if (solved != null && !solved.equals("yes") && !solved.equals("no")) {
            throw misuse("not-a-word", solved, "yes, no");
        }
        try {
            return new Verdict(stars, sentiment, Map.of(), score, solved == null ? null : solved.equals("yes"));
        } catch (IllegalArgumentException e) {
            throw misuse("not-a-score", String.valueOf(score));
        }
    }

    private List<Mark> marks() throws Trouble {
        var result = new ArrayList<Mark>();
        var arguments = new Arguments(session);
        for (var pair : marks) {
            var sign = pair.indexOf('=');
            if (sign < 1) {
                throw misuse("not-a-pair", pair, "FACTOR=praise|complaint");
            }
            result.add(Mark.corrected(
                    arguments.fixed(Factor.class, pair.substring(0, sign)),
                    arguments.fixed(Polarity.class, pair.substring(sign + 1))));
        }
        return result;
    }
}
