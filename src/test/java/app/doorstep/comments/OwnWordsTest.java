package app.doorstep.comments;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnWordsTest {
    private final CommentReader reader = CommentReader.english()
            .with(List.of(
                    new OwnWord("Porch pirate", Factor.OUTSIDE_CONTROL, Polarity.COMPLAINT),
                    new OwnWord("slippery", Factor.CARE, Polarity.COMPLAINT),
                    new OwnWord("in the rain", Factor.OUTSIDE_CONTROL, Polarity.COMPLAINT),
                    new OwnWord("Zoomy", Factor.PUNCTUALITY, Polarity.PRAISE),
                    new OwnWord("the", Factor.PUNCTUALITY, Polarity.PRAISE)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a porch pirate got it                            | outside_control-
        was super ZOOMY                                  | punctuality+
        not zoomy at all                                 | punctuality-
        left it in the rain                              | outside_control-
        polite but left the box slippery                 | professionalism+ care-
        worst service, slippery                          | care-
        great service                                    | overall+
        """)
    void aCommentWithAnOwnWordGetsItsMark(String comment, String labels) {
        assertThat(CommentReaderTest.labels(reader.read(comment))).isEqualTo(labels);
    }

    @Test
    void theOwnPhraseIsTheEvidence() {
        assertThat(reader.read("some porch pirate, sigh"))
                .containsExactly(Mark.inferred(Factor.OUTSIDE_CONTROL, Polarity.COMPLAINT, List.of(new Span(5, 17))));
    }

    @Test
    void theReaderItCameFromDoesNotKnowThem() {
        assertThat(CommentReader.english().read("was super zoomy")).isEmpty();
    }

    @Test
    void wordsWithoutWeightAreRefused() {
        assertThat(reader.hears("the")).isFalse();
        assertThat(reader.hears(" ")).isFalse();
        assertThat(reader.hears("zoomy")).isTrue();
        assertThat(reader.hears("🐌")).isTrue();
    }
}
