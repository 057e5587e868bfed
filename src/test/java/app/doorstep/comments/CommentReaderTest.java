package app.doorstep.comments;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentReaderTest {
    private final CommentReader reader = CommentReader.english();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        not late at all                                  | punctuality+
        friendly but left it in the rain                 | professionalism+ care-
        wasn't on time                                   | punctuality-
        nothing broken this time                         | care+
        soooo late                                       | punctuality-
        he should have been on time                      | punctuality-
        thx, quick n polite                              | punctuality+ professionalism+
        didnt even knock                                 | communication-
        left at the wrong house                          | instructions-
        carried it up three flights for me               | proactive+
        great service                                    | overall+
        Great service, but he was rude                   | professionalism- overall+
        never turned up                                  | punctuality-
        says delivered but nothing here                  | instructions-
        late and the food was cold                       | punctuality- care-
        he stole my parcel                               | professionalism-
        cant fault the drivers                           | professionalism+
        Thanks for squashing my trifle                   | care-
        ok I will be there tomorrow                      |
        """)
    void theFactorsOfACommentAreRead(String comment, String labels) {
        assertThat(labels(reader.read(comment))).isEqualTo(labels == null ? "" : labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I thought he would be rude, he was an absolute gent      | professionalism+
        expected the box to be battered, not a mark on it         | care+
        said next day delivery, came a week later                 | punctuality-
        """)
    void whatWasOnlyFearedOrPromisedIsNotSaid(String comment, String labels) {
        assertThat(labels(reader.read(comment))).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        He was told Tuesday. It is now Friday.                         | punctuality-
        My door camera is the size of a dinner plate. Not one knock.   | communication-
        Ordered on my phone in bed. Wearing them next day.             | punctuality+
        """)
    void whatIsToldInTwoSentencesIsReadTogether(String comment, String labels) {
        assertThat(labels(reader.read(comment))).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        delivered to my neighbour as requested                | instructions+
        left it by the bins like I asked                      | instructions+
        asked for it not to be left at the front and it wasn't | instructions+
        """)
    void aWholePhraseTurnsWhatAPartOfItSays(String comment, String labels) {
        assertThat(labels(reader.read(comment))).isEqualTo(labels);
    }

    @Test
    void evidenceIsTheWordsThatSayIt() {
        assertThat(reader.read("Not late at all!"))
                .containsExactly(Mark.inferred(Factor.PUNCTUALITY, Polarity.PRAISE, List.of(new Span(0, 8))));
    }

    @Test
    void generalPraiseBesideOneStarIsIrony() {
        assertThat(labels(reader.read("Well done.", 1))).isEqualTo("overall-");
        assertThat(labels(reader.read("Well done.", 5))).isEqualTo("overall+");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        So careful with my eggs.            | care-
        Very punctual, as ever.             | punctuality-
        Above and beyond.                   | overall-
        On time, but the box was crushed.   | punctuality+ care-
        """)
    void praiseAloneBesideOneStarIsIronyWhateverItPraises(String comment, String labels) {
        assertThat(labels(reader.read(comment, 1))).isEqualTo(labels);
    }

    @Test
    void aCommentWithoutAJudgementHasNoMarks() {
        assertThat(reader.read("")).isEmpty();
        assertThat(reader.read("🚚 #42")).isEmpty();
    }

    static String labels(List<Mark> marks) {
        return marks.stream()
                .map(mark -> mark.factor().id() + (mark.polarity() == Polarity.PRAISE ? "+" : "-"))
                .collect(Collectors.joining(" "));
    }
}
