package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.ui.theme.Theme;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;

/// Every word on every screen of the sample year has 4.5:1 against what is behind it, large ones and icons 3:1, in both
/// themes: computed from the colours that the controls really have. What is disabled, of which WCAG asks nothing, has
/// 3:1.
class ContrastInTheWindowTest extends SampleYearWindow {
    private static final double LARGE = 24;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyWordAndIconStandsOut(Theme theme, FxRobot robot) {
        var faint = new LinkedHashSet<String>();
        robot.interact(() -> window.frame().pin(theme));
        window.walk(robot, (screen, root) -> walk(root, Color.WHITE, new Veil(1, Color.WHITE), screen, faint));
        assertThat(faint).isEmpty();
    }

    /// What is drawn fainter as a whole, as disabled things are, and what lies behind that.
    private record Veil(double shown, Color behind) {
        Color through(Color color) {
            return over(color, shown, behind);
        }
    }

    private static void walk(Node node, Color behind, Veil outer, String screen, Set<String> faint) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        var veil = node.getOpacity() == 1
                ? outer
                : new Veil(outer.shown() * node.getOpacity(), outer.shown() == 1 ? behind : outer.behind());
        var here = behind;
        if (node instanceof Region region && region.getBackground() != null) {
            for (var fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color color) {
                    here = over(color, 1, here);
                }
            }
        }
        if (node instanceof Text text
                && !text.getText().isBlank()
                && text.getFill() instanceof Color color
                && text.getParent() != null) {
            var ratio = ratio(veil.through(over(color, 1, here)), veil.through(here));
            var needed = node instanceof FontIcon
                            || node.isDisabled()
                            || text.getFont().getSize() >= LARGE
                    ? 3
                    : 4.5;
            if (ratio < needed - 0.005) {
                faint.add("%s: “%s” %s on %s is %.2f:1 in %s%s"
                        .formatted(
                                screen,
                                node instanceof FontIcon icon ? icon.getIconLiteral() : text.getText(),
                                color,
                                here,
                                ratio,
                                text.getParent().getStyleClass().stream().collect(Collectors.joining(".")),
                                node.isDisabled() ? " (disabled)" : ""));
            }
        }
        if (node instanceof Parent parent) {
            // What is drawn later lies over what was drawn before.
            for (var child : parent.getChildrenUnmodifiable()) {
                walk(child, here, veil, screen, faint);
                if (child.getStyleClass().contains("heat") && child instanceof Region heat) {
                    here = over(
                            (Color) heat.getBackground().getFills().getFirst().getFill(), heat.getOpacity(), here);
                }
            }
        }
    }

    private static Color over(Color color, double opacity, Color behind) {
        var alpha = color.getOpacity() * opacity;
        return Color.color(
                color.getRed() * alpha + behind.getRed() * (1 - alpha),
                color.getGreen() * alpha + behind.getGreen() * (1 - alpha),
                color.getBlue() * alpha + behind.getBlue() * (1 - alpha));
    }

    private static double ratio(Color one, Color other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
