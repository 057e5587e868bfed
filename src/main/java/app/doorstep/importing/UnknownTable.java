package app.doorstep.importing;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Platform;
import app.doorstep.tabular.TableFile;
import java.util.List;
import java.util.Optional;

/// Any other table: read by the words above its columns, or as the user says what they hold.
final class UnknownTable implements Format {
    @Override
    public String id() {
        return "unknown";
    }

    @Override
    public Optional<Recognised> recognise(TableFile table, List<List<String>> sample, boolean forced) {
        return Optional.of(new Recognised(
                id(),
                table,
                Columns.named(table.header()),
                Columns.ABSENT,
                Coverage.COMPLETE,
                null,
                Platform.AMAZON_FLEX,
                (columns, width, ways) -> new ColumnJudge(columns, width, ways, ColumnJudge.Manner.MAPPED)));
    }

    @Override
    public int known(List<String> cells) {
        return 0;
    }
}
