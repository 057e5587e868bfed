package app.doorstep.importing;

import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.tabular.Row;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Judges the rows of the EU's customer delivery feedback: the first level of a feedback is its tone, the second its
/// reason, the third says more and is kept as the comment.
final class EuFeedbackJudge implements RowJudge {
    private static final Map<String, Factor> REASONS = reasons();

    private final Columns columns;
    private final RowCells cells;
    private final int delivered;
    private final Ways ways;
    private final DateReader dates;

    /// @param delivered the column of the delivery's time, or [Columns#ABSENT]
    EuFeedbackJudge(Columns columns, int delivered, Ways ways) {
        this.columns = columns;
        this.cells = new RowCells(columns, false, false);
        this.delivered = delivered;
        this.ways = ways;
        this.dates = new DateReader(ways.dateOrder());
    }

    private static Map<String, Factor> reasons() {
        var reasons = new LinkedHashMap<String, Factor>();
        reasons.put("never received", Factor.INSTRUCTIONS);
        reasons.put("not received", Factor.INSTRUCTIONS);
        reasons.put("mishandled", Factor.CARE);
        reasons.put("damaged", Factor.CARE);
        reasons.put("preferred location", Factor.INSTRUCTIONS);
        reasons.put("not delivered to", Factor.INSTRUCTIONS);
        reasons.put("was late", Factor.PUNCTUALITY);
        reasons.put("late", Factor.PUNCTUALITY);
        reasons.put("unprofessional", Factor.PROFESSIONALISM);
        reasons.put("bad experience", Factor.OVERALL);
        return reasons;
    }

    @Override
    public boolean reads(int column) {
        return column == delivered;
    }

    @Override
    public void judge(Row row, JudgedRows sink) throws RowFault {
        if (row.blankFrom(0)) {
            throw new RowFault(Columns.ABSENT, "empty", "");
        }
        var tone = tone(row);
        var complaints = EnumSet.noneOf(Factor.class);
        if (tone == Sentiment.NEGATIVE) {
            var factor = reason(row);
            if (factor != null) {
                complaints.add(factor);
            }
        }
        var contact = cells.known(row, Role.COMMUNICATION);
        if (contact != null && Boolean.FALSE.equals(Cells.yes(contact))) {
            complaints.add(Factor.COMMUNICATION);
        }
        sink.accept(
                row.line(),
                Entry.rating(
                                occasion(row),
                                new Verdict(null, tone, Map.of(), null, null),
                                new Words(cells.text(row, Role.COMMENT), null, null, null))
                        .withMarks(complaints.stream()
                                .map(factor -> Mark.exported(factor, Polarity.COMPLAINT))
                                .toList()));
    }

    /// Without a column of tones a known reason tells it; a row that then says nothing at all is no feedback.
    private @Nullable Sentiment tone(Row row) throws RowFault {
        var text = cells.known(row, Role.SENTIMENT);
        if (text == null && !columns.has(Role.SENTIMENT)) {
            if (reason(row) != null) {
                return Sentiment.NEGATIVE;
            }
            if (cells.known(row, Role.REASON) == null && cells.known(row, Role.COMMENT) == null) {
                throw new RowFault(Columns.ABSENT, "nothing-said", "");
            }
            return null;
        }
        if (text == null) {
            throw new RowFault(columns.index(Role.SENTIMENT), "nothing-said", "");
        }
        var normal = HeaderWordList.normal(text);
        if (normal.contains("not so great") || normal.contains("not great") || normal.contains("negative")) {
            return Sentiment.NEGATIVE;
        }
        if (normal.contains("great") || normal.contains("positive")) {
            return Sentiment.POSITIVE;
        }
        throw cells.fault(Role.SENTIMENT, "not-a-sentiment", text);
    }

    private @Nullable Factor reason(Row row) {
        var text = cells.known(row, Role.REASON);
        if (text == null) {
            return null;
        }
        var normal = HeaderWordList.normal(text);
        return REASONS.entrySet().stream()
                .filter(reason -> normal.contains(reason.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /// The delivery's day and time where the file has them, else the feedback's day.
    private Occasion occasion(Row row) throws RowFault {
        LocalDate day = null;
        LocalTime time = null;
        var deliveredText = row.cell(delivered).strip();
        if (!Cells.unknown(deliveredText)) {
            if (dates.read(deliveredText)) {
                day = dates.date();
                time = dates.time();
            } else {
                time = WrittenDate.time(deliveredText);
            }
        }
        if (day == null) {
            var text = cells.known(row, Role.DATE);
            if (text == null) {
                if (ways.asOf() == null) {
                    throw new RowFault(columns.index(Role.DATE), "no-date", "");
                }
                day = ways.asOf();
            } else if (dates.read(text)) {
                day = Objects.requireNonNull(dates.date());
                time = time == null ? dates.time() : time;
            } else {
                throw cells.fault(Role.DATE, "not-a-date", text);
            }
        }
        return new Occasion(ways.platform(), cells.text(row, Role.DRIVER), cells.text(row, Role.ID), day, time, null);
    }
}
