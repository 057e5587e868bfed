package app.doorstep.importing;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Platform;
import app.doorstep.tabular.TableFile;
import java.util.List;
import java.util.Optional;

/// Any other table: its columns are guessed by [RoleGuess], or said by the user.
final class UnknownTable implements Format {
    static final String ID = "unknown";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<Recognised> recognise(TableFile table, List<List<String>> sample, boolean forced) {
        return Optional.of(new Recognised(
                id(),
                table,
                new Columns(),
                Columns.ABSENT,
                Coverage.COMPLETE,
                null,
                Platform.AMAZON_FLEX,
                UnknownTable::judge));
    }

    /// A table that a saved mapping reads.
    static Recognised by(PresetMatch preset, TableFile table) {
        return new Recognised(
                "preset:" + preset.name(),
                table,
                new Columns(),
                Columns.ABSENT,
                preset.coverage(),
                null,
                preset.platform(),
                UnknownTable::judge);
    }

    private static RowJudge judge(Columns columns, int width, Ways ways) {
        return new ColumnJudge(columns, width, ways, ColumnJudge.Manner.MAPPED);
    }

    @Override
    public int known(List<String> cells) {
        return (int) cells.stream()
                .filter(cell -> HeaderWordList.ALL.role(cell) != null)
                .count();
    }
}
