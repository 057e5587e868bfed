package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Today is 31 March 2026.
class DaysToComeTest {
    @TempDir
    Path folder;

    private Calls calls;

    @BeforeEach
    void open() {
        calls = new Calls(folder);
    }

    @Test
    void rowsDatedAfterTodayAreKeptAndNamedWithTheirFirstLine() {
        calls.file("a.csv", """
            date,platform,stars
            2026-03-30,lyft,5
            2026-04-01,lyft,5
            2026-04-02,lyft,4
            2027-03-01,lyft,1
            """);
        var notice = "2 rows are dated after today (first in line 4: 2026-04-02); they are kept as the file says,"
                + " so check the dates and this machine's clock.";

        assertThat(calls.run("preview", "a.csv", "--json").json().get("notice").asString())
                .isEqualTo(notice);
        assertThat(calls.run("import", "a.csv").out()).contains("  " + notice + "\n");
        assertThat(calls.run("feedback", "--json").json()).hasSize(4);
    }

    @Test
    void aFormatsOwnNoticeComesFirst() {
        calls.file("a.tsv", """
            Date\tRating\tComments\tYour Response\tOrder ID\tRater Email
            3/29/26\t1\tlate\t\t111-0000000-0000001\ta@marketplace.amazon.com
            5/29/26\t1\tlate\t\t111-0000000-0000002\tb@marketplace.amazon.com
            """);

        assertThat(calls.run("import", "a.tsv", "--dry-run", "--json")
                        .json()
                        .at("/files/0/notice")
                        .asString())
                .startsWith("This report holds 1-3 star feedback only")
                .endsWith("1 row is dated after today (line 3: 2026-05-29); it is kept as the file says,"
                        + " so check the date and this machine's clock.");
    }

    /// The first choice is the likelier order; a sure reading has none.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        01/02/2026 | 03/02/2026 | dmy
        01/02/2026 | 03/05/2026 | mdy
        01/02/2026 | 05/03/2026 | dmy
        01/05/2026 | 05/01/2026 | dmy
        01.02.2026 | 03.02.2026 |
        01.02.2026 | 03.05.2026 | mdy
        01.02.2026 | 23.05.2026 |
        01/02/2026 | 23/05/2026 |
        """)
    void anOrderThatMakesDaysToComeIsTheLessLikely(String first, String second, String likelier) {
        calls.file("a.csv", "date;stars\n" + first + ";5\n" + second + ";4\n");

        var doubts = calls.run("preview", "a.csv", "--json").json().get("doubts");

        if (likelier == null) {
            assertThat(doubts).isEmpty();
        } else {
            assertThat(Objects.requireNonNull(doubts.get(0)).at("/choices/0").asString())
                    .isEqualTo(likelier);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        date,stars          | a.csv                   | true
        date,stars          | a.csv --platform lyft   | false
        date,stars,platform | a.csv                   | false
        """)
    void thatTheFileNamesNoAppIsSaidWithHowToChooseOne(String header, String arguments, boolean said) {
        calls.file("a.csv", header + "\n2026-03-30,5" + (header.endsWith("platform") ? ",lyft" : "") + "\n");

        var would = calls.run(("import --dry-run " + arguments).split(" ")).out();
        var did = calls.run(("import " + arguments).split(" ")).out();

        assertThat(would.contains("  Nothing in the file names an app, so its rows would count as amazon-flex;"
                        + " --platform chooses another.\n"))
                .isEqualTo(said);
        assertThat(did.contains("  Nothing in the file names an app, so its rows count as amazon-flex; to choose"
                        + " another, take the import back and give --platform.\n"))
                .isEqualTo(said);
    }
}
