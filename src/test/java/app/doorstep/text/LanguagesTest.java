package app.doorstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @Test
    void thoseWithFilesAreSpokenAndCalledWhatTheirPeopleCallThem() {
        assertThat(Languages.spoken().stream().map(Languages::name)).containsExactly("English", "Español");
    }

    /// What is chosen, the system's, what is used.
    @ParameterizedTest
    @CsvSource(textBlock = """
        '',    en-US, en-US
        '',    de-DE, de-DE
        es,    en-US, es-US
        es,    es-MX, es-MX
        es,    en,    es
        es-ES, en-US, es-ES
        en,    es-MX, en-MX
        """)
    void numbersAndDatesStayThoseOfTheCountry(String chosen, String system, String used) {
        assertThat(Languages.chosen(chosen, Locale.forLanguageTag(system)).toLanguageTag())
                .isEqualTo(used);
    }
}
