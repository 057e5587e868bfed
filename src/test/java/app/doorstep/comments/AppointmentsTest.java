package app.doorstep.comments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether two times, the promised one and the real one, are compared as people mean them.
class AppointmentsTest {
    private final CommentReader reader = CommentReader.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Told Monday, came Wednesday                                       | P-
        Told Monday, came Monday                                          | P+
        It was meant to come on Friday and it arrived on Wednesday        | P+
        came Saturday instead of Thursday                                 | P-
        Told Friday, came the following Friday                            | P-
        told 2-3 days, took 12                                            | P-
        slot 8 to 10, he came at 9.30                                     | P+
        slot 8 to 10, he came at 11.15                                    | P-
        ETA was 7:10, it arrived 7:05                                     | P+
        due at six, arrived at nine                                       | P-
        They said by half four. It came at ten to five.                   | P-
        They said half past five, it came at quarter past five            | P+
        promised before noon, it took until ten past two                  | P-
        quoted six days, took two                                         | P+
        quoted two days, took six                                         | P-
        The app said 20 minutes but it took two hours                     | P-
        due the 4th, arrived the 11th                                     | P-
        due the 11th, arrived the 4th                                     | P+
        """)
    void whatCameLaterThanPromisedIsLate(String comment, String label) {
        assertThat(OwnComments.labels(reader.read(comment))).containsExactly(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        They said Monday. I was in all Monday and nothing came            | P-
        said 10 am, it is now 10 am and still no sign                     | P-
        """)
    void theHourThatPassesIsNoPraise(String comment, String label) {
        assertThat(OwnComments.labels(reader.read(comment)))
                .doesNotContain("P+")
                .contains(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I live at number 9 and he came to number 11                       | P-
        Ordered 2 lamps and 6 bulbs, all intact                           | P-
        The box says 12 cups and I got 10                                 | P-
        He was polite to my 2 children and carried 3 bags                 | P+
        Booked a sofa for 4 people, it came in 2 boxes                    | P+
        """)
    void numbersThatAreNoTimesAreNotCompared(String comment, String label) {
        assertThat(OwnComments.labels(reader.read(comment))).doesNotContain(label);
    }
}
