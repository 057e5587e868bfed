package app.doorstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts english = Texts.of(Locale.US);
    private final Texts spanish = Texts.of(Locale.of("es", "ES"));

    @Test
    void datesAndNumbersFollowTheLanguage() {
        var tuesday = LocalDate.of(2026, 3, 3);
        assertThat(List.of(
                        english.day(tuesday),
                        english.weekdayAndDay(tuesday),
                        english.dayAndYear(tuesday),
                        english.month(YearMonth.of(2026, 3)),
                        english.time(LocalTime.of(14, 20)),
                        english.number(1234),
                        english.decimal(new BigDecimal("4.635"), 2),
                        english.percent(0.96)))
                .containsExactly("Mar 3", "Tue, Mar 3", "Mar 3, 2026", "March 2026", "2:20 PM", "1,234", "4.64", "96%");
        assertThat(List.of(spanish.day(tuesday), spanish.decimal(new BigDecimal("4.635"), 2)))
                .containsExactly("3 mar", "4,64");
    }

    @Test
    void whatIsShortIsShortInEveryCountry() {
        var latino = Texts.of(Locale.of("es", "US"));
        var tuesday = LocalDate.of(2026, 3, 3);
        assertThat(List.of(
                        latino.day(tuesday),
                        latino.dayAndYear(tuesday),
                        latino.weekdayAndDay(tuesday),
                        latino.month(YearMonth.of(2026, 3)),
                        latino.time(LocalTime.of(14, 20))))
                .containsExactly("3 mar", "3 mar 2026", "mar, 3 mar", "marzo de 2026", "2:20 pm");
    }

    @Test
    void twoDaysOfOneMonthNameItOnce() {
        var first = LocalDate.of(2026, 3, 3);
        var last = LocalDate.of(2026, 3, 9);
        assertThat(List.of(english.firstDay(first, last), english.lastDay(first, last)))
                .containsExactly("Mar 3", "9");
        assertThat(List.of(spanish.firstDay(first, last), spanish.lastDay(first, last)))
                .containsExactly("3", "9 mar");
        assertThat(List.of(english.firstDay(first, last.plusMonths(1)), spanish.lastDay(first, last.plusMonths(1))))
                .containsExactly("Mar 3", "9 abr");
    }

    @Test
    void aLanguageWithoutAFileSpeaksEnglish() {
        assertThat(Texts.of(Locale.GERMANY).get("factor.care")).isEqualTo("care");
    }
}
