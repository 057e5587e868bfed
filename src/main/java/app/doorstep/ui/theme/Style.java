package app.doorstep.ui.theme;

/// The style classes that `doorstep.css` gives a look, beside those of AtlantaFX.
public final class Style {
    /// A surface with a border and 16 px around what it holds.
    public static final String CARD = "surface";
    /// A card whose content reaches its edges (tables, lists).
    public static final String CARD_FLUSH = "surface-flush";
    /// 24 px semibold: the title of a page, a word as a figure.
    public static final String PAGE_TITLE = "page-title";
    /// 14 px semibold: the title of a card, a row's name.
    public static final String TITLE = "title";
    /// 36 px semibold: the one big figure.
    public static final String FIGURE = "figure";
    /// 24 px semibold: a word that stands where a figure would.
    public static final String WORD_FIGURE = "word-figure";
    /// 12 px.
    public static final String SMALL = "small";
    /// Second lines, in the muted colour.
    public static final String MUTED = "muted";
    /// 14/24 px: comments and drafts.
    public static final String PROSE = "prose";
    /// Good, to be minded, bad: text and icon in that role.
    public static final String GOOD = "good";
    public static final String WARNING = "warn";
    public static final String BAD = "bad";
    public static final String ACCENT = "accent-text";
    /// The one filled button of a screen.
    public static final String PRIMARY = "primary";
    /// A button that looks like a link.
    public static final String LINK = "link";
    /// A 28 px round chip; [#CHIP_SMALL] 24 px; [#MARK] 20 px in a factor's colour.
    public static final String CHIP = "chip";
    public static final String CHIP_SMALL = "chip-small";
    public static final String MARK = "mark-chip";
    /// A 1 px line inside a card.
    public static final String HAIRLINE = "hairline";
    /// A row of a list in a card, with a hairline below.
    public static final String ROW = "row";
    /// A round count at the end of a line.
    public static final String COUNT = "count";
    /// A grey block in the place of what is being loaded.
    public static final String SKELETON = "skeleton";
    /// The page behind the cards.
    public static final String PAGE = "page";
    /// A key of the keyboard.
    public static final String KEY = "key";

    /// Words of a person in one line, cut where they are too long; the whole of them is a click away.
    public static final String MAY_BE_CUT = "may-be-cut";

    private Style() {}
}
