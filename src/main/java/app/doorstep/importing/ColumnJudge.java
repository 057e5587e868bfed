package app.doorstep.importing;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Rater;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.tabular.Row;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
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
    private final RowCells cells;
    private final VerdictReader verdicts;
    private final int width;
    private final DateReader dates;
    private final Map<String, Platform> platforms = new HashMap<>();

    /// @param width how many columns the header has, for what is said of a row with fewer
    ColumnJudge(Columns columns, int width, Ways ways, Manner manner) {
        this.columns = columns;
        this.cells = new RowCells(columns, manner.guarded(), manner.verbatim());
        this.verdicts = new VerdictReader(cells, ways, manner.marksOnly());
        this.width = width;
        this.ways = ways;
        this.manner = manner;
        this.dates = new DateReader(ways.dateOrder());
    }

    @Override
    public void judge(Row row, JudgedRows sink) throws RowFault {
        sink.accept(row.line(), entry(row));
    }

    private Entry entry(Row row) throws RowFault {
        if (row.blankFrom(0)) {
            throw new RowFault(Columns.ABSENT, "empty", "");
        }
        if (row.count() < manner.fewest()) {
            throw new RowFault(Columns.ABSENT, "too-few-columns", row.count() + " < " + width);
        }
        var marks = new ArrayList<Mark>(2);
        var verdict = verdicts.read(row, marks);
        var kind = kind(row, verdict.serviceScore() != null || verdict.solved() != null);
        flagged(row, marks);
        var comment = comment(row, reasons(row, marks));
        var corrections = cells.known(row, Role.MARKS);
        if (corrections != null) {
            marks.addAll(MarkWords.marks(corrections, columns.index(Role.MARKS)));
        }
        var words = new Words(
                comment, cells.text(row, Role.CUSTOMER), cells.text(row, Role.REPLY), cells.text(row, Role.NOTE));
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
            var text = cells.known(row, Role.DATE);
            if (text != null) {
                if (!dates.read(text)) {
                    throw cells.fault(Role.DATE, "not-a-date", text);
                }
                date = dates.date();
                time = dates.time();
            }
        }
        if (date == null) {
            throw new RowFault(columns.index(Role.DATE), "no-date", "");
        }
        var ownTime = cells.known(row, Role.TIME);
        if (ownTime != null) {
            time = WrittenDate.time(ownTime);
            if (time == null) {
                throw cells.fault(Role.TIME, "not-a-time", ownTime);
            }
        }
        LocalDate learned = null;
        var learnedText = cells.known(row, Role.LEARNED);
        if (learnedText != null) {
            if (!dates.read(learnedText)) {
                throw cells.fault(Role.LEARNED, "not-a-date", learnedText);
            }
            learned = dates.date();
        }
        return new Occasion(platform(row), cells.text(row, Role.DRIVER), cells.text(row, Role.ID), date, time, learned);
    }

    private Platform platform(Row row) throws RowFault {
        var name = cells.known(row, Role.PLATFORM);
        if (name == null) {
            return ways.platform();
        }
        var seen = platforms.get(name);
        if (seen == null) {
            try {
                seen = Platform.named(name);
            } catch (IllegalArgumentException e) {
                throw cells.fault(Role.PLATFORM, "not-a-platform", name);
            }
            if (platforms.size() < 1000) {
                platforms.put(name, seen);
            }
        }
        return seen;
    }

    private Kind kind(Row row, boolean surveyed) throws RowFault {
        var word = cells.known(row, Role.KIND);
        if (word != null) {
            return Identified.of(Kind.class, word).orElseThrow(() -> cells.fault(Role.KIND, "not-a-kind", word));
        }
        return manner.kind() != null ? manner.kind() : surveyed ? Kind.SERVICE : Kind.RATING;
    }

    private Rater rater(Row row, Kind kind, Platform platform) throws RowFault {
        var word = cells.known(row, Role.RATER);
        if (word != null) {
            return Identified.of(Rater.class, word).orElseThrow(() -> cells.fault(Role.RATER, "not-a-rater", word));
        }
        if (manner.rater() != null) {
            return manner.rater();
        }
        return switch (kind) {
            case SERVICE, MESSAGE -> Rater.BUYER;
            case EVENT -> Rater.PLATFORM;
            case RATING, NOTE -> Rater.of(platform);
        };
    }

    /// The marks of columns whose yes is one.
    private void flagged(Row row, List<Mark> marks) throws RowFault {
        for (var flag : columns.flags().entrySet()) {
            var text = row.cell(flag.getKey()).strip();
            var yes = Cells.yes(text);
            if (Boolean.TRUE.equals(yes)) {
                marks.add(flag.getValue());
            } else if (yes == null && !Cells.unknown(text)) {
                throw new RowFault(flag.getKey(), "not-a-yes-or-no-flag", text);
            }
        }
    }

    /// The comment, and the reason words where they would be lost: there is no comment, or nobody knows what they say.
    private @Nullable String comment(Row row, boolean reasonsKnown) {
        var comment = cells.text(row, Role.COMMENT);
        var reason = columns.has(Role.REASON) ? cells.known(row, Role.REASON) : null;
        if (reason == null || (comment != null && reasonsKnown)) {
            return comment;
        }
        return comment == null ? reason : comment + "\n" + reason;
    }

    /// Adds the marks of reason words.
    ///
    /// @return whether every word is known
    private boolean reasons(Row row, List<Mark> marks) throws RowFault {
        var text = columns.has(Role.REASON) ? cells.known(row, Role.REASON) : null;
        if (text == null) {
            return true;
        }
        var app = platform(row);
        var known = true;
        for (var word : ReasonWords.parts(text)) {
            var mark = ways.reasons().read(word, app);
            mark.filter(one -> !marks.contains(one)).ifPresent(marks::add);
            known &= mark.isPresent() || ways.reasons().ignores(word);
        }
        return known;
    }

    private Set<Flag> flags(Row row) throws RowFault {
        var text = cells.known(row, Role.FLAGS);
        return text == null ? Set.of() : MarkWords.flags(text, columns.index(Role.FLAGS));
    }

    private @Nullable Coverage coverage(Row row) throws RowFault {
        var text = cells.known(row, Role.COVERAGE);
        return text == null
                ? null
                : Identified.of(Coverage.class, text)
                        .orElseThrow(() -> cells.fault(Role.COVERAGE, "not-a-coverage", text));
    }
}
