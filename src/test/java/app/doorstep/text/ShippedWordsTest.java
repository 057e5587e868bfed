package app.doorstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppGuide;
import app.doorstep.domain.Band;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Platform;
import app.doorstep.domain.ShippedGuides;
import app.doorstep.domain.ShippedPolicies;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words of what Doorstep knows of apps and their policies are said in the reader's language.
class ShippedWordsTest {
    private static final Texts ENGLISH = Texts.of(Locale.US);
    private static final Texts SPANISH = Texts.of(Locale.of("es"));

    @Test
    void englishSaysThemAsTheyAre() {
        assertThat(shipped())
                .allSatisfy(words -> assertThat(ENGLISH.shipped(words)).isEqualTo(words));
    }

    @Test
    void spanishSaysEachInSpanish() {
        assertThat(shipped()).noneMatch(words -> SPANISH.shipped(words).equals(words));
    }

    @Test
    void wordsOfTheDriversOwnStayAsTheyAre() {
        assertThat(SPANISH.shipped("Gold, 2 weeks")).isEqualTo("Gold, 2 weeks");
    }

    private static Set<String> shipped() {
        var guides = Platform.SHIPPED.stream().map(ShippedGuides::of).toList();
        var figures = guides.stream()
                .flatMap(guide -> guide.figures().stream())
                .flatMap(slot -> Stream.concat(slot.words().stream(), Stream.of(slot.name(), slot.window())));
        var gifts = guides.stream().flatMap(guide -> guide.gifts().stream()).map(AppGuide.Gift::source);
        var policies = ShippedPolicies.ALL.stream()
                .flatMap(policy -> Stream.concat(
                        policy.bands().stream().map(Band::label),
                        Stream.of(policy.source().text())));
        var units = Stream.of(FigureUnit.values())
                .filter(unit -> unit != FigureUnit.PERCENT)
                .map(FigureUnit::id);
        return Stream.of(figures, gifts, policies, units)
                .flatMap(words -> words)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
