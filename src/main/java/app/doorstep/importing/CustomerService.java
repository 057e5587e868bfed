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
            "did this solve your problem",
            "survey date",
            "response date",
            "survey score",
            "customer service rating",
            "hat das ihr problem gelost",
            "a t on resolu votre probleme",
            "resolvio esto su problema");
    /// What nobody but Doorstep writes.
    private static final Set<String> OWN = Set.of("service score", "learned", "coverage", "outside control", "marks");

    @Override
    public String id() {
        return "customer-service";
    }

    @Override
    public Optional<Recognised> recognise(TableFile table, List<List<String>> sample, boolean forced) {
        var columns = Columns.named(table.header());
        if (!forced && !isSurvey(table.header(), columns)) {
            return Optional.empty();
        }
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

    /// The survey's own words, or a buyer who says whether the problem is solved.
    private static boolean isSurvey(List<String> header, Columns columns) {
        var words = header.stream().map(HeaderWordList::normal).toList();
        return words.stream().anyMatch(WORDS::contains)
                || (columns.has(Role.SOLVED)
                        && columns.has(Role.CUSTOMER)
                        && words.stream().noneMatch(OWN::contains));
    }

    @Override
    public int known(List<String> cells) {
        return (int) cells.stream()
                .map(HeaderWordList::normal)
                .filter(WORDS::contains)
                .count();
    }
}
