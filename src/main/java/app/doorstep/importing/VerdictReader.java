package app.doorstep.importing;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.Verdict;
import app.doorstep.tabular.Row;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads what a row's figures say: stars, tone, stars and marks of single factors, the answers to the service survey.
final class VerdictReader {
    private final RowCells cells;
    private final Columns columns;
    private final Ways ways;
    private final boolean marksOnly;

    /// @param marksOnly whether factor columns hold marks even where they hold numbers
    VerdictReader(RowCells cells, Ways ways, boolean marksOnly) {
        this.cells = cells;
        this.columns = cells.columns();
        this.ways = ways;
        this.marksOnly = marksOnly;
    }

    /// Reads a row; marks that its columns state go to `marks`.
    Verdict read(Row row, List<Mark> marks) throws RowFault {
        Integer stars = null;
        Sentiment sentiment = null;
        var starText = cells.known(row, Role.STARS);
        if (starText != null) {
            if (ways.scale() == StarScale.THUMBS) {
                sentiment = thumbs(starText);
            } else {
                stars = stars(starText);
            }
        }
        var tone = cells.filled(row, Role.SENTIMENT);
        if (tone != null) {
            var said = Cells.sentiment(tone);
            if (said == null && !Cells.unknown(tone)) {
                throw cells.fault(Role.SENTIMENT, "not-a-sentiment", tone);
            }
            sentiment = said == null ? sentiment : said;
        }
        var factorStars = factors(row, marks);
        var score = score(row);
        var solved = solved(row);
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
            throw cells.fault(Role.STARS, "not-a-thumb", text);
        }
        return tone;
    }

    private Integer stars(String text) throws RowFault {
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '5' && ways.scale() == StarScale.FIVE) {
            return text.charAt(0) - '0';
        }
        var rated = Cells.rated(text, ways.decimal());
        var stars = rated == null
                ? ways.starWords().stars(text)
                : (rated.scale() == null ? ways.scale() : rated.scale()).stars(rated.number());
        if (stars == null) {
            var half = rated != null && rated.number().stripTrailingZeros().scale() > 0;
            throw cells.fault(Role.STARS, half ? "not-whole-stars" : "not-stars", text);
        }
        return stars;
    }

    private Map<Factor, Integer> factors(Row row, List<Mark> marks) throws RowFault {
        Map<Factor, Integer> stars = Map.of();
        for (var role : Role.FACTORS) {
            var text = columns.has(role) ? cells.known(row, role) : null;
            var factor = role.factor();
            if (text == null || factor == null) {
                continue;
            }
            var rated = Cells.rated(text, ways.decimal());
            if (rated == null || (marksOnly && Cells.yes(text) != null)) {
                var polarity = Cells.polarity(text);
                if (polarity == null) {
                    throw cells.fault(role, "not-a-factor-value", text);
                }
                marks.add(Mark.exported(factor, polarity));
                continue;
            }
            var number = factorScale(rated).stars(rated.number());
            if (number == null) {
                throw cells.fault(role, "not-stars", text);
            }
            if (!marksOnly) {
                stars = stars.isEmpty() ? new EnumMap<>(Factor.class) : stars;
                stars.put(factor, number);
            } else if (number != 3) {
                marks.add(Mark.exported(factor, number < 3 ? Polarity.COMPLAINT : Polarity.PRAISE));
            }
        }
        return stars;
    }

    private StarScale factorScale(Cells.Rated rated) {
        if (rated.scale() != null) {
            return rated.scale();
        }
        return ways.scale() == StarScale.THUMBS || ways.scale() == StarScale.WORDS ? StarScale.FIVE : ways.scale();
    }

    private @Nullable BigDecimal score(Row row) throws RowFault {
        var text = cells.known(row, Role.SERVICE_SCORE);
        if (text == null) {
            return null;
        }
        var rated = Cells.rated(text, ways.decimal());
        if (rated == null && Cells.yes(text) != null) {
            return null;
        }
        if (rated == null || rated.scale() == StarScale.FIVE || rated.scale() == StarScale.HUNDRED) {
            throw cells.fault(Role.SERVICE_SCORE, "not-a-score", text);
        }
        var score = rated.number().stripTrailingZeros();
        if (score.compareTo(BigDecimal.TEN) > 0 || score.scale() > 1) {
            throw cells.fault(Role.SERVICE_SCORE, "not-a-score", text);
        }
        return score.scale() < 0 ? score.setScale(0) : score;
    }

    private @Nullable Boolean solved(Row row) throws RowFault {
        var text = cells.known(row, Role.SOLVED);
        if (text == null) {
            var score = cells.known(row, Role.SERVICE_SCORE);
            return score == null ? null : Cells.rated(score, null) == null ? Cells.yes(score) : null;
        }
        var solved = Cells.yes(text);
        if (solved == null) {
            throw cells.fault(Role.SOLVED, "not-yes-or-no", text);
        }
        return solved;
    }
}
