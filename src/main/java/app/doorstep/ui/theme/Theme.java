package app.doorstep.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The two looks of the window. [#userAgentStylesheet()] goes to the application once, [#stylesheets()] to every scene.
public enum Theme {
    LIGHT,
    DARK;

    private static final double NORMAL = 14;
    private static final double SMALLEST = 12;
    /// The sizes of text that are not [#NORMAL], by style class.
    private static final Map<String, Double> TEXT_SIZES =
            Map.of(Style.SMALL, SMALLEST, Style.FIGURE, 36.0, Style.PAGE_TITLE, 24.0, Style.WORD_FIGURE, 24.0);

    /// Modena's names, which ControlsFX and other libraries still look up, and what they mean here.
    private static final String MODENA = """
          -fx-base: -color-bg-default;
          -fx-background: -color-bg-default;
          -fx-control-inner-background: -color-bg-default;
          -fx-control-inner-background-alt: -color-bg-subtle;
          -fx-color: -color-bg-default;
          -fx-body-color: -color-bg-default;
          -fx-inner-border: -color-border-muted;
          -fx-outer-border: -color-border-default;
          -fx-box-border: -color-border-default;
          -fx-text-box-border: -color-border-default;
          -fx-shadow-highlight-color: transparent;
          -fx-text-base-color: -color-fg-default;
          -fx-text-background-color: -color-fg-default;
          -fx-text-inner-color: -color-fg-default;
          -fx-light-text-color: -color-fg-emphasis;
          -fx-mid-text-color: -color-fg-default;
          -fx-dark-text-color: -color-fg-default;
          -fx-mark-color: -color-fg-muted;
          -fx-mark-highlight-color: transparent;
          -fx-hover-base: -color-bg-inset;
          -fx-pressed-base: -color-bg-inset;
          -fx-default-button: -color-accent-emphasis;
          -fx-accent: -color-accent-emphasis;
          -fx-selection-bar: -color-accent-subtle;
          -fx-selection-bar-non-focused: -color-bg-inset;
          -fx-selection-bar-text: -color-fg-default;
          -fx-focus-color: -color-accent-emphasis;
          -fx-faint-focus-color: transparent;
          -fx-cell-focus-inner-border: transparent;
          -fx-cell-hover-color: -color-bg-inset;
          -fx-table-cell-border-color: -color-border-muted;
          -fx-table-header-border-color: -color-border-muted;
        """;

    /// The style sheet of AtlantaFX on which everything stands.
    public String userAgentStylesheet() {
        return this == LIGHT ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet();
    }

    /// What a scene, a dialog's too, adds to it: the role colours of this theme and Doorstep's own rules.
    public List<String> stylesheets() {
        return List.of(
                roles(),
                Objects.requireNonNull(Theme.class.getResource("doorstep.css")).toExternalForm());
    }

    /// The same with larger text, for what stands in a window of its own: dialogs, menus, tooltips.
    ///
    /// @param size 1 for the text as it is drawn
    public List<String> stylesheets(double size) {
        var sheets = new ArrayList<>(stylesheets());
        if (size != 1) {
            sheets.add(data(".root.dialog-pane, .context-menu, .root.popup { -fx-font-size: %1$.1fpx; }%n"
                            .formatted(NORMAL * size)
                    + TEXT_SIZES.entrySet().stream()
                            .map(text -> ".dialog-pane .%1$s, .root.popup .%1$s { -fx-font-size: %2$.1fpx; }%n"
                                    .formatted(text.getKey(), text.getValue() * size))
                            .collect(Collectors.joining())
                    + ".tooltip { -fx-font-size: %.1fpx; }%n".formatted(SMALLEST * size)));
        }
        return List.copyOf(sheets);
    }

    private String roles() {
        var css = Arrays.stream(Role.values())
                .map(role -> "  %s: #%06x;%n".formatted(role.css(), role.rgb(this)))
                .collect(Collectors.joining("", ".root {\n", MODENA + "}\n"));
        return data(css);
    }

    private static String data(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
