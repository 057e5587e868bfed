package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisuseTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        imprt f.csv                          | There is no command and no file “imprt”; did you mean “import”?
        xyzzy hello                          | There is no command and no file “xyzzy”.
        nowhere.csv                          | There is no command and no file “nowhere.csv”.
        preview                              | This is missing: FILE.
        preview f.csv --row 3                | There is no option --row here; did you mean --rows?
        preview f.csv --frobnicate           | There is no option --frobnicate here.
        preview f.csv --rows many            | “many” is not a number of rows; write a number, or all.
        import f.csv --date-order xyz        | “xyz” is not one of: dmy, mdy, ymd.
        import f.csv --header zero           | “zero” is not the line of a header; write its number from 1, or none.
        import f.csv --map care              | “care” does not have the form COLUMN=ROLE.
        import f.csv --scale 7               | “7” is not one of: 5, 10, 100, thumbs, words.
        add --platform amazon-flex --stars 5 | This is missing: --date.
        add --date 2026-13-01 --platform a   | “2026-13-01” is not a date; write it like 2026-02-08.
        add --date 2026-03-01 --platform !!  | “!!” is not an app's name; write it like amazon-flex or with letters and digits of your own.
        add --date 2026-03-01 --platform a --stars 6 | 6 is not a number of stars from 1 to 5.
        add --date 2026-03-01 --platform a   | Nothing is said of this delivery; give --stars, --sentiment, --mark, --comment, --score, --solved or --note.
        add --date 2026-03-01 --platform a --mark care=bad | “bad” is not one of: praise, complaint.
        add --date 2026-03-01 --platform a --mark punktuality=praise | “punktuality” is not one of: punctuality, professionalism, care, communication, instructions, proactive, outside_control, overall; did you mean “punctuality”?
        trend --factor comunication          | “comunication” is not one of: punctuality, professionalism, care, communication, instructions, proactive, outside_control, overall; did you mean “communication”?
        rating --on -2026-01-01              | “-2026-01-01” is not a date; write it like 2026-02-08.
        rating --on +12026-01-01             | “+12026-01-01” is not a date; write it like 2026-02-08.
        report +12026-03 --out r.pdf         | “+12026-03” is not a month; write it like 2026-02.
        delete                               | This is missing: ID.
        delete one                           | “one” is not a number that can stand here.
        undo 1 2                             | “2” is one argument too many.
        flag 1                               | Say which flag: --outside-control, --disputed or --exclude.
        mark 1 --factor speed --polarity none | “speed” is not one of: punctuality, professionalism, care, communication, instructions, proactive, outside_control, overall.
        outcome 1 great                      | “great” is not one of: solved, unsolved, changed, none.
        feedback --min-stars 0               | 0 is not a number of stars from 1 to 5.
        feedback --from 2026-03-02 --to 2026-03-01 | The period ends before it starts: 2026-03-02 to 2026-03-01.
        feedback --limit                     | --limit needs a value.
        feedback --limit -1                  | A limit cannot be below 0.
        feedback --json --csv f.csv          | --json and --csv cannot be had at once.
        trend --by year                      | “year” is not one of: day, week, month.
        trend --chart trend.gif              | A chart is written as .png or .svg, so “trend.gif” cannot be one.
        rating --on yesterday                | “yesterday” is not a date; write it like 2026-02-08.
        tips --days 0                        | 0 is not a number of days; write 1 or more.
        report 2026-13 --out r.pdf           | “2026-13” is not a month; write it like 2026-02.
        report 2026-03                       | This is missing: --out.
        report --out r.pdf                   | This is missing: YYYY-MM.
        report 2026-03 --out r.pdf --kind year | “year” is not one of: month, reference.
        report 2026-03 --out r.pdf --sections summary,foo | “foo” is not one of: summary, apps, trend, distribution, work, praise, answers, service, tips, negative.
        report 2026-03 --out r.pdf --paper legal | “legal” is not one of: a4, letter.
        screenshots out --theme blue         | “blue” is not one of: light, dark.
        screenshots out --size big           | “big” is not a size; write it like 1366x768, at most 10000x10000.
        --lang !! imports                    | “!!” is not a language; write it like en or en-GB.
        policy copy flex-stars a_b           | “a_b” cannot be a policy's name; use letters, digits and single hyphens.
        """)
    void misuseIsOneSentenceAndTwo(String line, String sentence) {
        var calls = new Calls(folder);
        var answer = calls.run(line.split(" +"));
        assertThat(answer.sentence()).isEqualTo(sentence);
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(calls.hasNotebook()).isFalse();
    }

    @Test
    void withoutAnArgumentTheWindowOpens() {
        assertThat(new Calls(folder).result()).isEqualTo(new Cli.OpenWindow(null, null, List.of()));
    }

    @Test
    void withFilesTheWindowOpensWithThem() {
        var calls = new Calls(folder);
        var file = calls.file("ratings.csv", "date,stars\n");
        assertThat(calls.result("--data", "d", "ratings.csv"))
                .isEqualTo(new Cli.OpenWindow(folder.resolve("d"), null, List.of(file)));
    }

    @Test
    void lettersTheTerminalLostAreNotStored() {
        var answer =
                new Calls(folder).run("add", "--date", "2026-03-01", "--platform", "a", "--comment", "zu sp\uFFFDt");
        assertThat(answer.sentence())
                .isEqualTo("The locale of this terminal lost some letters of the command, so nothing was done; set it"
                        + " to one with UTF-8.");
        assertThat(answer.code()).isEqualTo(2);
    }
}
