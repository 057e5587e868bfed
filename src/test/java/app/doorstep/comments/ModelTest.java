package app.doorstep.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {
    @Test
    void itsFileSaysWhatItWasTrainedOnAndByWhichCommand() {
        assertThat(ModelTest.class.getResourceAsStream("en/model.txt"))
                .asString(StandardCharsets.UTF_8)
                .contains("mvn -Pmodel verify", " own plain", " own reviews", "ridge")
                .doesNotContain("doordash_customer_reviews", "comfort-movers", "amazonhelp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "found care-",
                "tagged instructions-.claimed",
                "longer 3",
                "stars 5",
                "verdict 2",
                "more_praise 4",
                "against_stars care-",
                "word late"
            })
    void aTraitIsKnownByItsName(String name) {
        var words = Language.ENGLISH.lexicon().vocabulary();
        assertThat(Trait.name(Trait.parse(name, words), words)).isEqualTo(name);
    }

    @Test
    void aWordThatTheLanguageDoesNotKnowIsNoTrait() {
        assertThat(Trait.parse("word xyzzyplugh", Language.ENGLISH.lexicon().vocabulary()))
                .isEqualTo(-1);
    }

    @Test
    void regressionLearnsWhichTraitDecides() {
        var cases = List.of(List.of(1, 2), List.of(1), List.of(2), List.<Integer>of());
        var fit = new Regression(cases, 1, 0.1)
                .fit(new boolean[] {true, true, false, false}, new double[] {1, 1, 1, 1}, Map.of());
        assertThat(cases).map(fit::margin).map(margin -> margin > 0).containsExactly(true, true, false, false);
        assertThat(fit.of(3)).isZero();
    }
}
