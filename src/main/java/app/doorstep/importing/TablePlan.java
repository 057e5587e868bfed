package app.doorstep.importing;

import app.doorstep.domain.Coverage;
import app.doorstep.tabular.NotATable;
import app.doorstep.tabular.Row;
import app.doorstep.tabular.RowSink;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The plan for one table: the format that recognised it and the ways its columns settled.
final class TablePlan implements ImportPlan {
    private static final int PROBLEMS_KEPT = 10_000;
    private static final int SAMPLE = 100;
    private static final int EXAMPLES = 3;
    private static final int ROWS_BETWEEN_REPORTS = 1024;

    private final Path file;
    private final Format.Recognised format;
    private final Ways ways;
    private final List<Doubt> doubts;
    private final List<WordReading> words;
    private final @Nullable String driver;

    /// @param driver the driver of rows that name none, as a preset says, or null
    TablePlan(
            Path file,
            Format.Recognised format,
            Ways ways,
            List<Doubt> doubts,
            List<WordReading> words,
            @Nullable String driver) {
        this.file = file;
        this.format = format;
        this.ways = ways;
        this.doubts = List.copyOf(doubts);
        this.words = List.copyOf(words);
        this.driver = driver;
    }

    @Override
    public String file() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public @Nullable String entry() {
        return format.table().entry();
    }

    @Override
    public Reading reading() {
        var table = format.table();
        return new Reading(
                table.container(),
                table.encoding(),
                table.bom(),
                table.delimiter(),
                table.quote() == null ? null : table.quote().toString(),
                table.headerLine(),
                table.preamble(),
                table.header());
    }

    @Override
    public String format() {
        return format.format();
    }

    @Override
    public boolean sure() {
        return doubts.stream().noneMatch(doubt -> switch (doubt.what()) {
            case ENCODING, DELIMITER, HEADER -> true;
            case DATES, AS_OF, SCALE -> doubt.stops();
            case FORMAT, COLUMNS -> false;
        });
    }

    @Override
    public List<ColumnReading> columns() {
        var table = format.table();
        var sample = new ArrayList<List<String>>();
        try {
            table.read((row, _) -> {
                sample.add(row.cells());
                return sample.size() < SAMPLE;
            });
        } catch (NotATable e) {
            // The examples are missing then; judging the rows will say why.
            sample.clear();
        }
        var columns = new ArrayList<ColumnReading>();
        for (var i = 0; i < table.columns(); i++) {
            var index = i;
            var cells = sample.stream()
                    .map(row -> index < row.size() ? row.get(index) : "")
                    .toList();
            columns.add(new ColumnReading(
                    RoleGuess.name(table.header(), i),
                    format.columns().word(i),
                    format.columns().isGuessed(i),
                    new ColumnLook(cells).examples(EXAMPLES)));
        }
        return columns;
    }

    @Override
    public List<WordReading> words() {
        return words;
    }

    @Override
    public List<Doubt> doubts() {
        return doubts;
    }

    @Override
    public @Nullable String noticeKey() {
        return format.notice();
    }

    @Override
    public Coverage coverage() {
        return format.coverage();
    }

    @Override
    public @Nullable String driver() {
        return driver;
    }

    @Override
    public long bytes() {
        return format.table().bytes();
    }

    @Override
    public Preview preview(int rows, JudgedRows sink) throws ImportRefused {
        var shown = new ArrayList<List<String>>();
        var problems = new ArrayList<RowProblem>();
        var records = new long[1];
        var lines = new ArrayList<Long>();
        var days = new ArrayList<String>();
        var rejected = new long[1];
        var judge = readable() ? judge() : null;
        var day = new LastDay(sink);
        read((row, _) -> {
            records[0]++;
            day.forget();
            var problem = judge == null ? flaw(row) : problem(row, judge, day);
            if (problem != null) {
                rejected[0]++;
            }
            // That cells are missing says more than what they then lack.
            var tooShort = problem == null || problem.kind().equals("nothing-said") ? tooShort(row) : null;
            problem = tooShort != null ? tooShort : problem == null ? oddity(row) : problem;
            if (rows < 0 || shown.size() < rows) {
                shown.add(row.cells());
                lines.add(row.line());
                days.add(day.iso());
            }
            if (problem != null && problems.size() < PROBLEMS_KEPT) {
                problems.add(problem);
            }
            return true;
        });
        return new Preview(shown, records[0], rejected[0], problems, lines, days);
    }

    @Override
    public void judge(JudgedRows sink) throws ImportRefused {
        var judge = judge();
        var untilReport = new int[] {ROWS_BETWEEN_REPORTS};
        read((row, bytes) -> {
            if (--untilReport[0] == 0) {
                untilReport[0] = ROWS_BETWEEN_REPORTS;
                sink.progress(bytes);
                if (sink.cancelled()) {
                    return false;
                }
            }
            var flaw = flaw(row);
            if (flaw != null) {
                sink.reject(flaw, kept(row, judge));
                return true;
            }
            try {
                judge.judge(row, sink);
            } catch (RowFault e) {
                sink.reject(problem(row, e), kept(row, judge));
            }
            return true;
        });
        judge.finish(sink);
        sink.progress(bytes());
    }

    private void read(RowSink sink) throws ImportRefused {
        try {
            format.table().read(sink);
        } catch (NotATable e) {
            throw Importing.refused(file, e);
        }
    }

    private RowJudge judge() {
        return format.judge().make(format.columns(), format.table().columns(), ways);
    }

    /// Whether enough columns are known to judge rows at all.
    private boolean readable() {
        return doubts.stream()
                .noneMatch(doubt -> (doubt.key().startsWith("columns-no") && doubt.stops())
                        || doubt.key().equals("preset-column-gone")
                        || doubt.what() == Doubt.What.AS_OF);
    }

    private @Nullable RowProblem problem(Row row, RowJudge judge, JudgedRows sink) {
        var flaw = flaw(row);
        if (flaw != null) {
            return flaw;
        }
        try {
            judge.judge(row, sink);
            return null;
        } catch (RowFault e) {
            return problem(row, e);
        }
    }

    private RowProblem problem(Row row, RowFault fault) {
        return new RowProblem(row.line(), column(fault.column()), fault.kind(), fault.found());
    }

    /// The cells of a row whose columns have a meaning; what nobody mapped is not kept.
    private List<String> kept(Row row, RowJudge judge) {
        var cells = new ArrayList<>(row.cells());
        for (var i = 0; i < cells.size(); i++) {
            if (format.columns().word(i) == null && !judge.reads(i)) {
                cells.set(i, "");
            }
        }
        return cells;
    }

    /// Why a record is rejected before its cells are looked at: it is damaged, or its cells may have moved.
    private @Nullable RowProblem flaw(Row row) {
        var flaw = row.flaw();
        if (flaw != null) {
            return new RowProblem(row.line(), null, kind(flaw), row.cell(0));
        }
        return format.table().isTooLong(row) ? misfit(row, "too-many-columns", " > ") : null;
    }

    /// Why a row should be looked at although it could be stored: cells are missing, which need not be the last ones.
    private @Nullable RowProblem tooShort(Row row) {
        return format.table().isTooShort(row) ? misfit(row, "too-few-columns", " < ") : null;
    }

    private RowProblem misfit(Row row, String kind, String sign) {
        return new RowProblem(
                row.line(), null, kind, row.count() + sign + format.table().columns());
    }

    /// What should be looked at although the row would be stored.
    private static @Nullable RowProblem oddity(Row row) {
        var oddity = row.oddity();
        return oddity == null ? null : new RowProblem(row.line(), null, kind(oddity), row.cell(0));
    }

    private static String kind(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private @Nullable String column(int index) {
        if (index < 0) {
            return null;
        }
        var header = format.table().header();
        return index < header.size() && !header.get(index).isBlank()
                ? header.get(index).strip()
                : String.valueOf(index + 1);
    }
}
