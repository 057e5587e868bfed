package app.doorstep.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Left in the RAIN, note said porch | rai   | RAI
        Left in the rain, left again      | left  | Left left
        Left in the rain                  | the l | L the
        Llegó tarde, café                 | CAFE  | café
        A train is no rain                | rain  | rain
        Left in the rain                  | snow  | ''
        Left in the rain                  | !     | ''
        """)
    void aSearchedWordBeginsAWordWhateverItsCaseAndAccents(String text, String search, String found) {
        assertThat(FoundWords.in(text, search).stream()
                        .map(span -> text.substring(span.start(), span.end()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(found);
    }
}
