package app.doorstep.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rates of Uber's driver quality report, in the spellings of one column.
class RatesTest {
    private static final Pattern SPACE = Pattern.compile(" ");

    @TempDir
    Path folder;

    /// What is stored as percent; a question mark for a row that is rejected because nobody can tell.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0.93 0.9 1      | 93 90 100
        93% 93_% 0.93   | 93 93 93
        93 93% 93_%     | 93 93 93
        93 0.93 93%     | 93 ? 93
        93.5 0.93 93%   | 93.5 ? 93
        2.5 0.5 3%      | 2.5 0.5 3
        93 1 0          | 93 1 0
        """)
    void areReadAlikeOrRejected(String cells, String percents) throws ImportRefused {
        var text = new StringBuilder("Driver UUID,Driver first name,Acceptance rate,Driver ratings (last 4 weeks)\n");
        for (var cell : SPACE.splitAsStream(cells).toList()) {
            text.append("u,Ann,").append(cell.replace('_', ' ')).append(",4.9\n");
        }

        var read = Collected.of(
                Collected.file(folder, "a.csv", text.toString()),
                ReadingChoices.NONE.withAsOf(LocalDate.of(2026, 3, 2)));

        var rates = new ArrayList<@Nullable String>();
        read.figures()
                .forEach(figures -> rates.add(String.valueOf(figures.getFirst().value())));
        read.problems().forEach(problem -> {
            assertThat(problem.kind()).isEqualTo("rate-unclear");
            rates.add((int) problem.line() - 2, "?");
        });
        assertThat(rates).isEqualTo(SPACE.splitAsStream(percents).toList());
    }
}
