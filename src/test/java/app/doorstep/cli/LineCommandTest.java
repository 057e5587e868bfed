package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The clock of these calls stands at Tuesday, 31 March 2026.
class LineCommandTest {
    @TempDir
    Path folder;

    private Calls calls;

    @BeforeEach
    void start() {
        calls = new Calls(folder);
    }

    @Test
    void oneLineIsOneFeedback() {
        var added = calls.run("line", "ue - fri left in rain, note said porch #TBA1", "--json");

        assertThat(added.code()).isZero();
        assertThat(added.json())
                .isEqualTo(calls.run("feedback", "--json").json().get(0));
        assertThat(added.json().toString()).startsWith("""
            {"id":1,"platform":"uber-eats","externalId":"TBA1","driver":null,"date":"2026-03-27","time":null,\
            "learned":null,"stars":null,"sentiment":"negative","factorStars":{},"marks":[{"factor":"care",\
            "polarity":"complaint","source":"inferred","evidence":[{"start":0,"end":12}]},\
            {"factor":"instructions","polarity":"complaint","source":"inferred","evidence":[{"start":14,\
            "end":29}]}],"comment":"left in rain, note said porch",\
            """);
    }

    @Test
    void theWordsOfALineNeedNoQuotes() {
        assertThat(calls.run("line", "dd", "-", "yesterday", "so", "late").out())
                .isEqualTo("Added as 1: DoorDash · thumbs down · Mon, Mar 30 · punctuality −\n");
    }

    @Test
    void aLineMayStartWithAThumb() {
        assertThat(calls.run("line", "- late", "--platform", "flex").out())
                .isEqualTo("Added as 1: Flex · thumbs down · Tue, Mar 31 · punctuality −\n");
    }

    @Test
    void eachLineKeepsAppAndDayOfTheOneBefore() {
        var added = calls.withInput("\uFEFFue 5 3/27 so kind\r\n\r\n4 fast\ndd 3/28 1 rude\n", "line", "-", "--json");

        assertThat(added.code()).isZero();
        assertThat(StreamSupport.stream(added.json().spliterator(), false)
                        .map(row -> row.get("platform").asString() + " "
                                + row.get("date").asString() + " " + row.get("stars") + " "
                                + row.get("comment").asString())
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                    uber-eats 2026-03-27 5 so kind
                    uber-eats 2026-03-27 4 fast
                    doordash 2026-03-28 1 rude\
                    """);
    }

    @Test
    void withADoubtNothingIsStoredAndEveryDoubtIsListed() {
        var asked = calls.withInput("ue 5 so kind\n2 apples 3 minutes late\nue tue wed -\n", "line", "-", "--json");

        assertThat(asked.code()).isEqualTo(3);
        assertThat(asked.err()).isEqualTo("""
            2 things are open, so nothing was stored. Answer them in the lines, or with --platform, --on or \
            --date-order.
            Line 2: What does "2" stand for? (2 stars / Part of the words)
            Line 3: Which day is "tue wed"? (Tue, Mar 31 / Wed, Mar 25)
            """);
        assertThat(asked.json().get(2).get("doubts").toString()).isEqualTo("""
            [{"what":"day","message":"Which day is \\"tue wed\\"?","choices":["2026-03-31","2026-03-25"]}]\
            """);
        assertThat(calls.run("feedback", "--json").json().size()).isZero();
    }

    @Test
    void anOptionAnswersADoubt() {
        assertThat(calls.run("line", "late 3/2").code()).isEqualTo(3);
        assertThat(calls.run("line", "late 3/2", "--platform", "ue", "--date-order", "dmy")
                        .out())
                .isEqualTo("Added as 1: Uber Eats · Tue, Feb 3 · punctuality −\n");
    }

    @Test
    void aDryRunShowsTheReadingAndStoresNothing() {
        assertThat(calls.run("line", "ue 2 tue cold", "--dry-run").out())
                .isEqualTo("Line 1: Uber Eats · 2 stars · Tue, Mar 31 · care −\n");
        assertThat(calls.run("feedback", "--json").json().size()).isZero();
    }

    @Test
    void whatIsNoLineIsMisuseOrUnusable() {
        assertThat(calls.run("line").code()).isEqualTo(2);
        assertThat(calls.run("line", "ue late", "--jsno").code()).isEqualTo(2);
        assertThat(calls.run("line", " ").code()).isEqualTo(3);
        assertThat(calls.withInput("", "line", "-").code()).isEqualTo(3);
    }
}
