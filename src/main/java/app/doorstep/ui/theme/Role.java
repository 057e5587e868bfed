package app.doorstep.ui.theme;

import app.doorstep.domain.Factor;
import java.util.Locale;
import javafx.scene.paint.Color;

/// What a colour is for, with its value in the light and in the dark theme.
///
/// In style sheets a role is a looked-up colour named after it: [#FG_MUTED] is `-color-fg-muted`, [#FACTOR_CARE] is
/// `-color-factor-care`. Names that AtlantaFX has too replace its values. Values are AtlantaFX's Primer, tinted where
/// text had less than 4.5:1 or a line less than 3:1; factors are Okabe and Ito's palette, which the colour-blind can
/// tell apart.
public enum Role {
    /// Cards, tables, fields.
    BG_DEFAULT(0xffffff, 0x161b22),
    /// Menus and popups.
    BG_OVERLAY(0xffffff, 0x161b22),
    /// The page behind the cards, the rail.
    BG_SUBTLE(0xf6f8fa, 0x0d1117),
    /// Pressed, tracks, skeleton.
    BG_INSET(0xeaeef2, 0x21262d),
    /// Text, the factor *overall*.
    FG_DEFAULT(0x24292f, 0xdbe2e9),
    /// Second lines, axis labels.
    FG_MUTED(0x57606a, 0x8b949e),
    /// Text on an emphasis colour.
    FG_EMPHASIS(0xffffff, 0xffffff),
    /// Edges of cards and fields.
    BORDER_DEFAULT(0xd0d7de, 0x30363d),
    /// Rows and grid lines.
    BORDER_MUTED(0xe4e8ec, 0x21262d),
    /// Links, focus ring, chosen.
    ACCENT_FG(0x0969da, 0x58a6ff),
    /// The one primary button.
    ACCENT_EMPHASIS(0x0969da, 0x1f6feb),
    /// Chosen row, chosen place.
    ACCENT_SUBTLE(0xddf4ff, 0x12284a),
    /// Good news, always with a word and an icon.
    SUCCESS_FG(0x187533, 0x3fb950),
    SUCCESS_SUBTLE(0xdafbe1, 0x12301c),
    /// To be minded.
    WARNING_FG(0x8a5d00, 0xd29922),
    WARNING_SUBTLE(0xfff8c5, 0x332a0f),
    /// Bad news.
    DANGER_FG(0xcf222e, 0xfb6a62),
    DANGER_SUBTLE(0xffebe9, 0x3c1618),
    FACTOR_PUNCTUALITY(0x0072b2, 0x3d94c6),
    FACTOR_PROFESSIONALISM(0xc0729d, 0xcc79a7),
    FACTOR_CARE(0xd55e00, 0xd55e00),
    FACTOR_COMMUNICATION(0x009e73, 0x009e73),
    FACTOR_INSTRUCTIONS(0xb87f00, 0xe69f00),
    FACTOR_OVERALL(0x24292f, 0xdbe2e9),
    /// Marks beside the factors are grey.
    FACTOR_OUTSIDE_CONTROL(0x6e7781, 0x8b949e),
    FACTOR_PROACTIVE(0x6e7781, 0x8b949e),
    STAR_FILL(0xe3a008, 0xe3a008),
    STAR_LINE(0x9a6b00, 0xe3a008),
    /// Behind the words that led to a mark.
    EVIDENCE(0xfff3b8, 0x3a3413),
    /// Counts.
    BAR_QUIET(0xd5dbe1, 0x2d343c);

    private final int light;
    private final int dark;

    Role(int light, int dark) {
        this.light = light;
        this.dark = dark;
    }

    /// The colour of a factor, the same on every screen, in charts and chips.
    public static Role of(Factor factor) {
        return valueOf("FACTOR_" + factor.name());
    }

    /// The value as 0xRRGGBB.
    public int rgb(Theme theme) {
        return theme == Theme.LIGHT ? light : dark;
    }

    /// The value for drawing on a canvas; style sheets use [#css()].
    public Color color(Theme theme) {
        var rgb = rgb(theme);
        return Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /// The looked-up colour of style sheets: `-color-fg-muted`.
    public String css() {
        return "-color-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
