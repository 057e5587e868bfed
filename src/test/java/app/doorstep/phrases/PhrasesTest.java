package app.doorstep.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 20, 22, 23, 43, 44, 45, 86, 87, 500, 5000})
    void aCommentOfAnyLengthIsAllItsPhrases(int length) {
        var words = IntStream.range(0, length).mapToObj(PhrasesTest::word).toList();
        var expected = new ArrayList<String>();
        for (int from = 0; from < length; from++) {
            for (int to = from + 1; to <= Math.min(length, from + 3); to++) {
                expected.add(String.join(" ", words.subList(from, to)));
            }
        }
        var phrases = new Phrases();
        phrases.read(String.join(" ", words));
        assertThat(written(phrases)).isEqualTo(expected);
        phrases.read("left in the rain");
        assertThat(written(phrases)).isEqualTo(List.of("left in the rain", "rain"));
    }

    @Test
    void whatIdentifiesAPhraseFollowsFromHowItIsWritten() {
        var phrases = new Phrases();
        phrases.read("They left two boxes in the rain and didn't knock; could not be kinder");

        for (int i = 0; i < phrases.size(); i++) {
            var written = phrases.written(i);
            assertThat(Phrases.form(written)).isEqualTo(phrases.form(i));
            assertThat(Phrases.stems(Phrases.stemsOf(written))).isEqualTo(phrases.stems(i));
        }
    }

    @Test
    void itReadsTheLastCommentAsTheFirstHoweverManyWordsCameBetween() {
        var phrases = new Phrases();
        for (int i = 0; i < 150_000; i++) {
            phrases.read(word(i));
            assertThat(phrases.written(0)).isEqualTo(word(i));
        }
        phrases.read("left in the rain");

        assertThat(written(phrases)).isEqualTo(List.of("left in the rain", "rain"));
    }

    /// Another word for each number, as no language has it.
    private static String word(int number) {
        return Integer.toString(number + 1000, 10)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('k' + digit - '0')))
                .collect(Collectors.joining("", "zq", "k"));
    }

    private static List<String> written(Phrases phrases) {
        return IntStream.range(0, phrases.size()).mapToObj(phrases::written).toList();
    }
}
