package app.doorstep.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StatedFigure;
import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedFigureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
        en-US, great
        en-US, Great
        es-US, great
        es-US, Excelente
        es-US, ' excelente '
        """)
    void aStandingIsMendedInEnglishAndInTheLanguageOfTheScreens(String language, String said) throws Exception {
        try (var workbench = open(language)) {
            assertThat(workbench.checkins().mended(standing("Fair"), said)).isEqualTo(standing("Great"));
        }
    }

    @Test
    void aWordTheAppDoesNotUseIsRefusedWithThoseItUses() throws Exception {
        try (var workbench = open("es-US")) {
            assertThatThrownBy(() -> workbench.checkins().mended(standing("Fair"), "Espléndido"))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Espléndido")
                    .hasMessageContaining("Fantástico");
        }
    }

    @ParameterizedTest
    @CsvSource({"4.9, 4.9", "'4,9', 4.9", "5, 5"})
    void aNumberIsReadWithPointOrComma(String said, BigDecimal value) throws Exception {
        try (var workbench = open("en-US")) {
            assertThat(workbench.checkins().mended(stars(BigDecimal.ONE), said)).isEqualTo(stars(value));
        }
    }

    private Workbench open(String language) throws Exception {
        return Workbench.open(
                folder, Clock.systemUTC(), Texts.of(Locale.forLanguageTag(language)), () -> Settings.INITIAL);
    }

    private static StatedFigure standing(String word) {
        return StatedFigure.standing(Platform.AMAZON_FLEX, DAY, "delivery quality", word);
    }

    private static StatedFigure stars(BigDecimal value) {
        return StatedFigure.number(Platform.DOORDASH, DAY, StatedFigure.OVERALL, value, FigureUnit.STARS, null);
    }
}
