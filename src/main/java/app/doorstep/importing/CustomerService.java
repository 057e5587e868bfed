package app.doorstep.importing;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Rater;
import app.doorstep.tabular.TableFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Buyers' answers to the survey under a seller's reply, as sellers write them down: no platform documents a file.
/// Recognised by the survey's own words; a rating in it reaches from 0 to 10.
final class CustomerService implements Format {
    private static final Set<String> WORDS = Set.of(
            "did this solve your problem", "survey date", "response date", "survey score", "customer service rating");

    @Override
    public String id() {
        return "customer-service";
    }

    @Override
    public Optional<Recognised> recognise(TableFile table, List<List<String>> sample, boolean forced) {
        if (!forced && table.header().stream().map(HeaderWordList::normal).noneMatch(WORDS::contains)) {
            return Optional.empty();
        }
        var columns = Columns.named(table.header());
        if (columns.has(Role.STARS) && !columns.has(Role.SERVICE_SCORE)) {
            columns.set(Role.SERVICE_SCORE, columns.index(Role.STARS));
            columns.clear(Role.STARS);
        }
        if (!columns.has(Role.DATE) || !(columns.has(Role.SERVICE_SCORE) || columns.has(Role.SOLVED))) {
            return Optional.empty();
        }
        var manner = new ColumnJudge.Manner(Kind.SERVICE, Rater.BUYER, false, false, false, 0);
        return Optional.of(new Recognised(
                id(),
                table,
                columns,
                Columns.ABSENT,
                Coverage.COMPLETE,
                null,
                Platform.AMAZON_SELLER,
                (chosen, width, ways) -> new ColumnJudge(chosen, width, ways, manner)));
    }

    @Override
    public int known(List<String> cells) {
        return 0;
    }
}
