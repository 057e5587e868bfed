package app.doorstep.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Factor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The ratios of WCAG 2.2, computed from the values that the window uses.
class RoleTest {
    private static final List<Role> SURFACES = List.of(Role.BG_DEFAULT, Role.BG_SUBTLE, Role.ACCENT_SUBTLE);

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textHasFourAndAHalfToOneOnCardPageAndChosenRow(Theme theme) {
        var words = List.of(
                Role.FG_DEFAULT, Role.FG_MUTED, Role.ACCENT_FG, Role.SUCCESS_FG, Role.WARNING_FG, Role.DANGER_FG);
        for (var surface : SURFACES) {
            assertThat(words)
                    .allSatisfy(role -> assertThat(contrast(role, surface, theme))
                            .as("%s on %s", role, surface)
                            .isGreaterThanOrEqualTo(4.5));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void factorsAndTheOutlineOfStarsHaveThreeToOne(Theme theme) {
        for (var surface : SURFACES) {
            assertThat(Factor.values())
                    .allSatisfy(factor -> assertThat(contrast(Role.of(factor), surface, theme))
                            .as("%s on %s", factor, surface)
                            .isGreaterThanOrEqualTo(3));
            assertThat(contrast(Role.STAR_LINE, surface, theme)).isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsOnTheirOwnGroundCanBeRead(Theme theme) {
        assertThat(contrast(Role.FG_EMPHASIS, Role.ACCENT_EMPHASIS, theme)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Role.FG_DEFAULT, Role.EVIDENCE, theme)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Role.FG_DEFAULT, Role.BG_INSET, theme)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Role.SUCCESS_FG, Role.SUCCESS_SUBTLE, theme)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Role.WARNING_FG, Role.WARNING_SUBTLE, theme)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Role.DANGER_FG, Role.DANGER_SUBTLE, theme)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theRingOfTheFocusHasThreeToOne(Theme theme) {
        for (var surface : SURFACES) {
            assertThat(contrast(Role.ACCENT_EMPHASIS, surface, theme))
                    .as("on %s", surface)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void aRoleIsALookedUpColourOfItsName() {
        assertThat(Role.of(Factor.OUTSIDE_CONTROL).css()).isEqualTo("-color-factor-outside-control");
    }

    private static double contrast(Role one, Role other, Theme theme) {
        var a = luminance(one.rgb(theme));
        var b = luminance(other.rgb(theme));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
