package app.doorstep.importing;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Platform;
import app.doorstep.tabular.TableFile;
import java.util.List;
import java.util.Optional;

/// Doorstep's own file: its columns in any order, missing ones and others between them allowed, synonyms understood.
final class OwnFile implements Format {
    static final String ID = "doorstep";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<Recognised> recognise(TableFile table, List<List<String>> sample, boolean forced) {
        var header = table.header();
        var columns = Columns.named(header);
        if (!columns.suffice(false) || !(forced || isOwn(header))) {
            return forced ? Optional.of(recognised(table, columns)) : Optional.empty();
        }
        return Optional.of(recognised(table, columns));
    }

    private Recognised recognised(TableFile table, Columns columns) {
        var verbatim = table.header().equals(OwnFormat.HEADER);
        var manner = new ColumnJudge.Manner(null, null, true, verbatim, false, 0);
        return new Recognised(
                id(),
                table,
                columns,
                Columns.ABSENT,
                Coverage.COMPLETE,
                null,
                Platform.AMAZON_FLEX,
                (chosen, width, ways) -> new ColumnJudge(chosen, width, ways, manner));
    }

    /// Either every column is understood, or at least half of them bear our own words, the date among them.
    private static boolean isOwn(List<String> header) {
        var filled = header.stream().filter(cell -> !cell.isBlank()).toList();
        var understood = filled.stream()
                .filter(cell -> HeaderWordList.OWN.role(cell) != null)
                .count();
        var own = filled.stream().filter(OwnFile::isOwnWord).count();
        return understood == filled.size()
                || (own * 2 >= filled.size() && filled.stream().anyMatch(OwnFile::isDate));
    }

    private static boolean isOwnWord(String cell) {
        var role = HeaderWordList.OWN.role(cell);
        return role != null && HeaderWordList.normal(role.id()).equals(HeaderWordList.normal(cell));
    }

    private static boolean isDate(String cell) {
        return HeaderWordList.normal(cell).equals(Role.DATE.id());
    }

    @Override
    public int known(List<String> cells) {
        return (int) cells.stream()
                .filter(cell -> HeaderWordList.OWN.role(cell) != null)
                .count();
    }
}
