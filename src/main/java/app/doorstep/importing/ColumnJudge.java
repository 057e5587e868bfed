package app.doorstep.importing;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Rater;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.tabular.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Judges rows whose columns have roles: Doorstep's own file, files with known words above their columns, mapped files,
/// and seller feedback.
final class ColumnJudge implements RowJudge {
    /// What differs between the formats that are judged by roles.
    ///
    /// @param kind the kind of a row that does not say; null tells it from what the row holds
    /// @param rater the rater of a row that does not say; null tells it from the kind
    /// @param guarded whether texts may carry the leading apostrophe of Doorstep's own file
    /// @param verbatim whether texts stand exactly as they were stored: no stripping, no word for "unknown"
    /// @param marksOnly whether factor columns hold marks even where they hold numbers
    /// @param fewest how many cells a row must have at least
    record Manner(
            @Nullable Kind kind,
            @Nullable Rater rater,
            boolean guarded,
            boolean verbatim,
            boolean marksOnly,
            int fewest) {
        static final Manner MAPPED = new Manner(null, null, false, false, false, 0);
    }

    private final Columns columns;
    private final Ways ways;
    private final Manner manner;
    private final int width;
    private final DateReader dates;
    private final Map<String, Platform> platforms = new HashMap<>();

    /// @param width how many columns the header has; a filled cell beyond it spoils the row
    ColumnJudge(Columns columns, int width, Ways ways, Manner manner) {
        this.columns = columns;
        this.width = width;
        this.ways = ways;
        this.manner = manner;
        this.dates = new DateReader(ways.dateOrder());
    }

    @Override
    public Entry judge(Row row) throws RowFault {
        if (row.count() > width && !row.blankFrom(width)) {
            throw new RowFault(Columns.ABSENT, "too-many-columns", row.count() + " > " + width);
        }
        if (row.blankFrom(0)) {
            throw new RowFault(Columns.ABSENT, "empty", "");
        }
        if (row.count() < manner.fewest()) {
            throw new RowFault(Columns.ABSENT, "too-few-columns", row.count() + " < " + width);
        }
        var score = score(row);
        var solved = solved(row);
        var kind = kind(row, score != null || solved != null);
        var marks = new ArrayList<Mark>(2);
        var verdict = verdict(row, score, solved, marks);
        var corrections = known(row, Role.MARKS);
        if (corrections != null) {
            marks.addAll(MarkWords.marks(corrections, columns.index(Role.MARKS)));
        }
        var words = new Words(
                text(row, Role.COMMENT), text(row, Role.CUSTOMER), text(row, Role.REPLY), text(row, Role.NOTE));
        if (verdict.equals(Verdict.NONE) && marks.isEmpty() && words.equals(Words.NONE) && kind == Kind.RATING) {
            throw new RowFault(Columns.ABSENT, "nothing-said", "");
        }
        var occasion = occasion(row);
        return new Entry(
                kind,
                rater(row, kind, occasion.platform()),
                occasion,
                verdict,
                words,
                marks,
                flags(row),
                coverage(row));
    }

    private Occasion occasion(Row row) throws RowFault {
        var date = ways.asOf();
        LocalTime time = null;
        if (columns.has(Role.DATE)) {
            var text = known(row, Role.DATE);
            if (text != null) {
                if (!dates.read(text)) {
                    throw fault(Role.DATE, "not-a-date", text);
                }
                date = dates.date();
                time = dates.time();
            }
        }
        if (date == null) {
            throw new RowFault(columns.index(Role.DATE), "no-date", "");
        }
        var ownTime = known(row, Role.TIME);
        if (ownTime != null) {
            time = WrittenDate.time(ownTime);
            if (time == null) {
                throw fault(Role.TIME, "not-a-time", ownTime);
            }
        }
        LocalDate learned = null;
        var learnedText = known(row, Role.LEARNED);
        if (learnedText != null) {
            if (!dates.read(learnedText)) {
                throw fault(Role.LEARNED, "not-a-date", learnedText);
            }
            learned = dates.date();
        }
        return new Occasion(platform(row), text(row, Role.DRIVER), text(row, Role.ID), date, time, learned);
    }

    private Platform platform(Row row) throws RowFault {
        var name = known(row, Role.PLATFORM);
        if (name == null) {
            return ways.platform();
        }
        var seen = platforms.get(name);
        if (seen == null) {
            try {
                seen = Platform.named(name);
            } catch (IllegalArgumentException e) {
                throw fault(Role.PLATFORM, "not-a-platform", name);
            }
            if (platforms.size() < 1000) {
                platforms.put(name, seen);
            }
        }
        return seen;
    }

    private Kind kind(Row row, boolean surveyed) throws RowFault {
        var word = known(row, Role.KIND);
        if (word != null) {
            return Identified.of(Kind.class, word).orElseThrow(() -> fault(Role.KIND, "not-a-kind", word));
        }
        return manner.kind() != null ? manner.kind() : surveyed ? Kind.SERVICE : Kind.RATING;
    }

    private Rater rater(Row row, Kind kind, Platform platform) throws RowFault {
        var word = known(row, Role.RATER);
        if (word != null) {
            return Identified.of(Rater.class, word).orElseThrow(() -> fault(Role.RATER, "not-a-rater", word));
        }
        if (manner.rater() != null) {
            return manner.rater();
        }
        return switch (kind) {
            case SERVICE, MESSAGE -> Rater.BUYER;
            case EVENT -> Rater.PLATFORM;
            case RATING, NOTE -> platform.equals(Platform.AMAZON_SELLER) ? Rater.BUYER : Rater.CUSTOMER;
        };
    }

    private Verdict verdict(Row row, @Nullable BigDecimal score, @Nullable Boolean solved, List<Mark> marks)
            throws RowFault {
        Integer stars = null;
        Sentiment sentiment = null;
        var starText = known(row, Role.STARS);
        if (starText != null) {
            if (ways.scale() == StarScale.THUMBS) {
                sentiment = thumbs(starText);
            } else {
                stars = stars(Role.STARS, starText);
            }
        }
        var tone = columns.has(Role.SENTIMENT) && !row.blank(columns.index(Role.SENTIMENT))
                ? row.cell(columns.index(Role.SENTIMENT)).strip()
                : null;
        if (tone != null) {
            var said = Cells.sentiment(tone);
            if (said == null && !Cells.unknown(tone)) {
                throw fault(Role.SENTIMENT, "not-a-sentiment", tone);
            }
            sentiment = said == null ? sentiment : said;
        }
        var factorStars = factors(row, marks);
        return stars == null && sentiment == null && factorStars.isEmpty() && score == null && solved == null
                ? Verdict.NONE
                : new Verdict(stars, sentiment, factorStars, score, solved);
    }

    private Sentiment thumbs(String text) throws RowFault {
        if (text.equals("1") || text.equals("1.0")) {
            return Sentiment.POSITIVE;
        }
        if (text.equals("0") || text.equals("0.0")) {
            return Sentiment.NEGATIVE;
        }
        var tone = Cells.sentiment(text);
        if (tone == null) {
            throw fault(Role.STARS, "not-a-thumb", text);
        }
        return tone;
    }

    private Integer stars(Role role, String text) throws RowFault {
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '5' && ways.scale() == StarScale.FIVE) {
            return text.charAt(0) - '0';
        }
        var rated = Cells.rated(text, ways.decimal());
        if (rated == null) {
            throw fault(role, "not-stars", text);
        }
        var stars = (rated.scale() == null ? ways.scale() : rated.scale()).stars(rated.number());
        if (stars == null) {
            throw fault(role, rated.number().stripTrailingZeros().scale() > 0 ? "not-whole-stars" : "not-stars", text);
        }
        return stars;
    }

    private Map<Factor, Integer> factors(Row row, List<Mark> marks) throws RowFault {
        Map<Factor, Integer> stars = Map.of();
        for (var role : Role.FACTORS) {
            var text = columns.has(role) ? known(row, role) : null;
            var factor = role.factor();
            if (text == null || factor == null) {
                continue;
            }
            var rated = Cells.rated(text, ways.decimal());
            if (rated == null || (manner.marksOnly() && Cells.yes(text) != null)) {
                var polarity = Cells.polarity(text);
                if (polarity == null) {
                    throw fault(role, "not-a-factor-value", text);
                }
                marks.add(Mark.exported(factor, polarity));
                continue;
            }
            var scale = rated.scale() == null
                    ? ways.scale() == StarScale.THUMBS ? StarScale.FIVE : ways.scale()
                    : rated.scale();
            var number = scale.stars(rated.number());
            if (number == null) {
                throw fault(role, "not-stars", text);
            }
            if (!manner.marksOnly()) {
                stars = stars.isEmpty() ? new EnumMap<>(Factor.class) : stars;
                stars.put(factor, number);
            } else if (number != 3) {
                marks.add(Mark.exported(factor, number < 3 ? Polarity.COMPLAINT : Polarity.PRAISE));
            }
        }
        return stars;
    }

    private Set<Flag> flags(Row row) throws RowFault {
        var text = known(row, Role.FLAGS);
        return text == null ? Set.of() : MarkWords.flags(text, columns.index(Role.FLAGS));
    }

    private @Nullable Coverage coverage(Row row) throws RowFault {
        var text = known(row, Role.COVERAGE);
        return text == null
                ? null
                : Identified.of(Coverage.class, text).orElseThrow(() -> fault(Role.COVERAGE, "not-a-coverage", text));
    }

    private @Nullable BigDecimal score(Row row) throws RowFault {
        var text = known(row, Role.SERVICE_SCORE);
        if (text == null) {
            return null;
        }
        var rated = Cells.rated(text, ways.decimal());
        if (rated == null && Cells.yes(text) != null) {
            return null;
        }
        if (rated == null || rated.scale() == StarScale.FIVE || rated.scale() == StarScale.HUNDRED) {
            throw fault(Role.SERVICE_SCORE, "not-a-score", text);
        }
        var score = rated.number().stripTrailingZeros();
        if (score.compareTo(BigDecimal.TEN) > 0 || score.scale() > 1) {
            throw fault(Role.SERVICE_SCORE, "not-a-score", text);
        }
        return score.scale() < 0 ? score.setScale(0) : score;
    }

    private @Nullable Boolean solved(Row row) throws RowFault {
        var text = known(row, Role.SOLVED);
        if (text == null) {
            var score = known(row, Role.SERVICE_SCORE);
            return score == null ? null : Cells.rated(score, null) == null ? Cells.yes(score) : null;
        }
        var solved = Cells.yes(text);
        if (solved == null) {
            throw fault(Role.SOLVED, "not-yes-or-no", text);
        }
        return solved;
    }

    /// The cell of a value column, stripped; null where it is absent or says that nothing is known.
    private @Nullable String known(Row row, Role role) {
        var index = columns.index(role);
        if (row.blank(index)) {
            return null;
        }
        var text = row.cell(index).strip();
        return Cells.unknown(text) ? null : text;
    }

    /// The cell of a text column.
    private @Nullable String text(Row row, Role role) {
        var index = columns.index(role);
        if (row.blank(index)) {
            return null;
        }
        var text = row.cell(index);
        if (!manner.verbatim()) {
            text = text.strip();
            if (Cells.unknown(text)) {
                return null;
            }
        }
        return manner.guarded() ? Guard.off(text) : text;
    }

    private RowFault fault(Role role, String kind, String found) {
        return new RowFault(columns.index(role), kind, found);
    }
}
