package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingOptionsTest {
    @TempDir
    Path folder;

    private Calls calls;

    @BeforeEach
    void writeFiles() throws IOException {
        calls = new Calls(folder);
        calls.file("pipes.txt", "Ratings of the week\n\nwhen|points|what they said\n2026-02-03|80|fine\n");
        calls.file("headless.csv", "2026-02-03,5,nice\n2026-02-04,1,too late\n");
        calls.file("ten.csv", "date;rating\n03.02.2026;7,5\n04.02.2026;10\n");
        calls.file("thumbs.csv", "date,thumb,comment\n2026-02-03,up,nice\n2026-02-04,down,too late\n");
        calls.file("order.csv", "date,stars\n03/02/2026,5\n04/05/2026,3\n");
        calls.file("undated.csv", "stars,comment\n4,nice\n");
        Files.write(
                folder.resolve("latin.csv"),
                "date,stars,comment\n2026-02-03,2,zu spät\n".getBytes(Charset.forName("windows-1252")));
    }

    /// Each feedback as `date stars sentiment comment`, oldest first.
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        pipes.txt --delimiter | --header 3 --scale 100 --map when=date --map points=stars --map what+they+said=comment ~ 2026-02-03 4 positive fine
        headless.csv --header none --map 1=date --map 2=stars --map 3=comment ~ 2026-02-03 5 positive nice; 2026-02-04 1 negative too late
        ten.csv --scale 10 --decimal , --date-order dmy ~ 2026-02-03 4 positive null; 2026-02-04 5 positive null
        thumbs.csv --scale thumbs --map thumb=stars ~ 2026-02-03 null positive nice; 2026-02-04 null negative too late
        order.csv --date-order dmy ~ 2026-02-03 5 positive null; 2026-05-04 3 neutral null
        order.csv --date-order mdy ~ 2026-03-02 5 positive null; 2026-04-05 3 neutral null
        undated.csv --as-of 2026-02-28 ~ 2026-02-28 4 positive nice
        latin.csv --encoding windows-1252 ~ 2026-02-03 2 negative zu spät
        latin.csv --encoding windows-1252 --format doorstep ~ 2026-02-03 2 negative zu spät
        """)
    void theFileIsReadAsTheOptionsSay(String line, String stored) {
        var answer = calls.run(arguments("import", line));
        assertThat(answer.code()).as(answer.err()).isZero();
        var lines = new ArrayList<String>();
        for (var feedback : calls.run("feedback", "--json").json()) {
            lines.addFirst("%s %s %s %s"
                    .formatted(
                            feedback.get("date").asString(),
                            feedback.get("stars").isNull()
                                    ? null
                                    : feedback.get("stars").intValue(),
                            feedback.get("sentiment").asString(),
                            feedback.get("comment").isNull()
                                    ? null
                                    : feedback.get("comment").asString()));
        }
        assertThat(String.join("; ", lines)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        2 ~ latin.csv --encoding klingon ~ "klingon" is not the name of an encoding.
        2 ~ ten.csv --scale 7 ~ “7” is not one of: 5, 10, 100, thumbs
        2 ~ ten.csv --decimal ; ~ “;” is not one of: . ,.
        2 ~ ten.csv --header 0 ~ “0” is not the line of a header; write its number from 1, or none.
        2 ~ ten.csv --map rating= ~ “rating=” does not have the form COLUMN=ROLE.
        3 ~ latin.csv --encoding UTF-8 ~ latin.csv is not in UTF-8.
        3 ~ ten.csv --format nonsense ~ ten.csv cannot be read as "nonsense".
        3 ~ ten.csv --header 99 ~ ten.csv has no record that starts in line 99.
        3 ~ ten.csv --map points=stars ~ ten.csv has no column "points".
        3 ~ ten.csv --preset mine ~ There is no preset "mine".
        """)
    void anOptionThatCannotBeIsOneSentence(int code, String line, String sentence) {
        for (var command : List.of("preview", "import")) {
            var answer = calls.run(arguments(command, line));
            assertThat(answer.sentence()).startsWith(sentence);
            assertThat(answer.code()).isEqualTo(code);
            assertThat(answer.out()).isEmpty();
        }
        assertThat(calls.run("imports", "--json").json().size()).isZero();
    }

    private static String[] arguments(String command, String line) {
        var arguments = new ArrayList<>(List.of(command));
        for (var word : line.split(" ", -1)) {
            arguments.add(word.replace('+', ' '));
        }
        return arguments.toArray(String[]::new);
    }

    @Test
    void aPreviewSaysWhoseRowsWithoutAnAppWouldBe() throws IOException {
        var none = Files.writeString(folder.resolve("none.csv"), "date,stars\n2026-03-02,5\n");
        var named = Files.writeString(folder.resolve("named.csv"), "date,stars,platform\n2026-03-02,5,lyft\n");
        assertThat(new Calls(folder).run("preview", none.toString()).out())
                .contains("  app        amazon-flex, as the file names none; --platform of import says another\n");
        assertThat(new Calls(folder).run("preview", named.toString()).out()).doesNotContain("  app ");
    }
}
