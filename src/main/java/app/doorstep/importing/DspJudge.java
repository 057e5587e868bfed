package app.doorstep.importing;

import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.tabular.Row;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Judges the rows of a delivery partner's negative feedback. Every row is negative and has no stars; each marked
/// column is a complaint, and so is each set phrase among the details. The details are kept as the comment.
final class DspJudge implements RowJudge {
    private static final Verdict NEGATIVE = new Verdict(null, Sentiment.NEGATIVE, Map.of(), null, null);
    private static final Map<String, Factor> PHRASES = Map.of(
            "driver threw package", Factor.CARE,
            "driver dropped package", Factor.CARE,
            "package not left in appropriate location", Factor.INSTRUCTIONS,
            "delivered to neighboring address", Factor.INSTRUCTIONS,
            "delivered to neighbouring address", Factor.INSTRUCTIONS,
            "delivered to wrong unit number", Factor.INSTRUCTIONS,
            "delivered to wrong street address", Factor.INSTRUCTIONS,
            "package not delivered according to instruction notes i provided", Factor.INSTRUCTIONS,
            "received someone else s package", Factor.INSTRUCTIONS);
    private static final Pattern BETWEEN_PHRASES = Pattern.compile("\\s*[;|,\n]\\s*");
    private static final Set<String> NOT_DISPUTED =
            Set.of("no", "none", "not disputed", "0", "false", "not submitted", "eligible", "not eligible");

    /// The columns that only this format has.
    ///
    /// @param reproaches column to what it reproaches
    record Others(Map<Integer, Factor> reproaches, int transporter, int name, int dispute) {}

    private final Columns columns;
    private final Others others;
    private final Ways ways;
    private final DateReader dates;

    DspJudge(Columns columns, Others others, Ways ways) {
        this.columns = columns;
        this.others = others;
        this.ways = ways;
        this.dates = new DateReader(ways.dateOrder());
    }

    @Override
    public boolean reads(int column) {
        return others.reproaches().containsKey(column)
                || column == others.transporter()
                || column == others.name()
                || column == others.dispute();
    }

    @Override
    public void judge(Row row, JudgedRows sink) throws RowFault {
        sink.accept(row.line(), entry(row));
    }

    private Entry entry(Row row) throws RowFault {
        if (row.blankFrom(0)) {
            throw new RowFault(Columns.ABSENT, "empty", "");
        }
        var date = columns.index(Role.DATE);
        var dateText = row.cell(date).strip();
        if (Cells.unknown(dateText)) {
            throw new RowFault(date, "no-date", "");
        }
        if (!dates.read(dateText) || dates.date() == null) {
            throw new RowFault(date, "not-a-date", dateText);
        }
        var complaints = complaints(row);
        var details = text(row, columns.index(Role.COMMENT));
        if (details != null) {
            complaints.addAll(phrases(details));
        }
        return Entry.rating(
                        new Occasion(
                                ways.platform(),
                                driver(text(row, others.transporter()), text(row, others.name())),
                                text(row, columns.index(Role.ID)),
                                Objects.requireNonNull(dates.date()),
                                dates.time(),
                                null),
                        NEGATIVE,
                        new Words(details, null, null, null))
                .withMarks(complaints.stream()
                        .map(factor -> Mark.exported(factor, Polarity.COMPLAINT))
                        .toList())
                .withFlags(disputed(row) ? Set.of(Flag.DISPUTED) : Set.of());
    }

    private EnumSet<Factor> complaints(Row row) throws RowFault {
        var complaints = EnumSet.noneOf(Factor.class);
        for (var reproach : others.reproaches().entrySet()) {
            var text = row.cell(reproach.getKey()).strip();
            var yes = Cells.yes(text);
            if (Boolean.TRUE.equals(yes)) {
                complaints.add(reproach.getValue());
            } else if (yes == null && !Cells.unknown(text)) {
                throw new RowFault(reproach.getKey(), "not-a-yes-or-no-flag", text);
            }
        }
        return complaints;
    }

    /// The factors of details that are nothing but set phrases; empty for other texts.
    private static List<Factor> phrases(String details) {
        var factors = BETWEEN_PHRASES
                .splitAsStream(details)
                .map(HeaderWordList::normal)
                .map(PHRASES::get)
                .toList();
        return factors.contains(null) ? List.of() : factors;
    }

    /// Name and transporter id, as far as the file has them: `Sam Oakes (A0EXAMPLE00001)`.
    static @Nullable String driver(@Nullable String transporter, @Nullable String name) {
        return transporter == null
                ? name
                : name == null || name.equals(transporter) ? transporter : name + " (" + transporter + ")";
    }

    private boolean disputed(Row row) {
        var status = text(row, others.dispute());
        return status != null && !NOT_DISPUTED.contains(HeaderWordList.normal(status));
    }

    private static @Nullable String text(Row row, int index) {
        if (row.blank(index)) {
            return null;
        }
        var text = row.cell(index).strip();
        return Cells.unknown(text) ? null : text;
    }
}
