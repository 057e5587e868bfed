package app.doorstep.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Entry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A delimiter too many moves the cells behind it, and where the last cell is empty nothing sticks out.
class MovedCellsTest {
    @TempDir
    Path folder;

    /// Header and rows with `;` for line breaks; the comments that are stored; the lines that are not.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        date,stars,comment,reply;2026-03-02,5,fine,;2026-03-03,4,,late,;2026-03-04,3,slow,       | fine slow | 3
        Day,Rating,Comment,Place;2026-03-02,5,fine,;2026-03-03,4,,late,;2026-03-04,3,slow,       | fine slow | 3
        date,stars,comment,reply;2026-03-02,5,fine,,;2026-03-03,4,late,,;2026-03-04,3,slow,,     | fine late slow |
        date,stars,comment,reply,;2026-03-02,5,fine,,;2026-03-03,4,late,,;2026-03-04,3,slow,,    | fine late slow |
        date,stars,comment;2026-03-02,5,fine,;2026-03-03,4,,late,;2026-03-04,3,slow,;2026-03-05,4,kind,;2026-03-06,4,warm, | \
        fine slow kind warm | 3
        date,stars,comment,reply;2026-03-02,5,fine,;2026-03-03,4,late,yes,;2026-03-04,3,slow,    | fine slow | 3
        """)
    void aRowWithADelimiterTooManyIsRejectedUnlessAllEndWithOne(String table, String comments, String lines)
            throws ImportRefused {
        var read = Collected.of(Collected.file(folder, "a.csv", table.replace(';', '\n') + "\n"));

        assertThat(read.entries().stream().map(entry -> entry.words().comment()).collect(Collectors.joining(" ")))
                .isEqualTo(comments);
        assertThat(read.problems().stream()
                        .map(problem -> String.valueOf(problem.line()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(lines == null ? "" : lines);
        assertThat(read.problems()).extracting(RowProblem::kind).allMatch("too-many-columns"::equals);
    }

    @Test
    void theRejectedRowIsCountedInThePreviewToo() throws ImportRefused {
        var read = Collected.of(
                Collected.file(folder, "a.csv", "date,stars,comment,reply\n2026-03-02,5,fine,\n2026-03-03,4,,late,\n"));

        assertThat(read.plan().preview(-1).rejected()).isEqualTo(1);
        assertThat(read.plan().preview(-1).days()).containsExactly("2026-03-02", "");
        assertThat(read.entries())
                .extracting(Entry::occasion)
                .extracting(occasion -> occasion.date())
                .containsExactly(LocalDate.of(2026, 3, 2));
    }
}
